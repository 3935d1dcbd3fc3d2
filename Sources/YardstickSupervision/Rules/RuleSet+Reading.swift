import Yams

extension RuleSet {
    /// Reads a rule set.
    ///
    /// ```yaml
    /// name: pace
    /// version: 1
    /// title: Observed pace over required pace
    /// measure: pace
    /// bands:
    ///   - status: on track
    ///     light: green
    ///     least: 0.95
    ///   - status: far behind
    ///     light: red
    /// about: { share: 0.05, points: 1 }
    /// sources:
    ///   - title: ...
    ///     gives: ...
    /// ```
    ///
    /// - Parameters:
    ///   - text: The YAML.
    ///   - file: What to call it in errors.
    public init(yaml text: String, file: String) throws(RuleSetError) {
        let reader = RuleSetReader(file: file)
        self = try reader.ruleSet(in: try reader.root(of: text))
    }
}

/// Reads the nodes of a rule set's file.
private struct RuleSetReader {
    let file: String

    func root(of text: String) throws(RuleSetError) -> Node {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw RuleSetError(file: file, line: nil, reason: "is no YAML: \(error)")
        }
        guard let root, root.mapping != nil else {
            throw RuleSetError(
                file: file, line: 1, reason: "expected `name:`, `version:`, `measure:` and `bands:`.")
        }
        return root
    }

    func ruleSet(in root: Node) throws(RuleSetError) -> RuleSet {
        try checkKeys(
            of: root, among: ["name", "version", "title", "measure", "bands", "about", "sources"])
        let measure: RuleSet.Measure = try choice(root, "measure")
        let about = try node(root, "about")
        return RuleSet(
            name: try text(root, "name"), version: try whole(root, "version"), title: try text(root, "title"),
            measure: measure, bands: try bands(root, measure),
            about: RuleSet.Tolerance(share: try number(about, "share"), points: try number(about, "points")),
            sources: try sources(root))
    }

    private func bands(_ root: Node, _ measure: RuleSet.Measure) throws(RuleSetError) -> [RuleSet.Band] {
        let key = measure == .pace ? "least" : "most"
        var bands: [RuleSet.Band] = []
        let nodes = try list(root, "bands")
        for (place, node) in nodes.enumerated() {
            try checkKeys(of: node, among: ["status", "light", key, "choice"])
            let isLast = place == nodes.count - 1
            let limit = isLast && node[key] == nil ? nil : try number(node, key)
            if let limit, let before = bands.last?.limit, measure == .pace ? limit >= before : limit <= before
            {
                throw error(node, "the steps stand from best to worst; \(limit) cannot follow \(before).")
            }
            bands.append(
                RuleSet.Band(
                    status: try choice(node, "status"), light: try choice(node, "light"), limit: limit,
                    choice: node["choice"]?.string))
        }
        guard let last = bands.last, last.limit == nil else {
            throw error(root, "the last of `bands` takes what is left and has no `\(key)`.")
        }
        return bands
    }

    private func sources(_ root: Node) throws(RuleSetError) -> [RuleSet.Source] {
        var sources: [RuleSet.Source] = []
        for node in try list(root, "sources") {
            try checkKeys(of: node, among: ["title", "address", "gives"])
            sources.append(
                RuleSet.Source(
                    title: try text(node, "title"), address: node["address"]?.string,
                    gives: try text(node, "gives")))
        }
        guard !sources.isEmpty else {
            throw error(root, "`sources` names no source; say where the rules come from.")
        }
        return sources
    }
}

extension RuleSetReader {
    private func error(_ node: Node, _ reason: String) -> RuleSetError {
        RuleSetError(file: file, line: node.mark?.line, reason: reason)
    }

    private func checkKeys(of node: Node, among known: [String]) throws(RuleSetError) {
        guard let mapping = node.mapping else { throw error(node, "expected `key: value` lines.") }
        for key in mapping.keys where !known.contains(key.string ?? "") {
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            throw error(key, "unknown key `\(key.string ?? "")`. The keys here are \(list).")
        }
    }

    private func node(_ parent: Node, _ key: String) throws(RuleSetError) -> Node {
        guard let node = parent[key] else { throw error(parent, "`\(key)` is missing.") }
        return node
    }

    private func list(_ parent: Node, _ key: String) throws(RuleSetError) -> [Node] {
        let node = try node(parent, key)
        guard let sequence = node.sequence else {
            throw error(node, "`\(key)` is a list; write `- ` before each.")
        }
        return Array(sequence)
    }

    private func text(_ parent: Node, _ key: String) throws(RuleSetError) -> String {
        let node = try node(parent, key)
        guard let text = node.string, !text.isEmpty else { throw error(node, "`\(key)` has no value.") }
        return text
    }

    private func number(_ parent: Node, _ key: String) throws(RuleSetError) -> Double {
        let node = try node(parent, key)
        guard let number = node.string.flatMap({ Double($0) }), number.isFinite, number >= 0 else {
            throw error(node, "`\(key)` is a number from 0 up, not `\(node.string ?? "")`.")
        }
        return number
    }

    private func whole(_ parent: Node, _ key: String) throws(RuleSetError) -> Int {
        let node = try node(parent, key)
        guard let number = node.string.flatMap({ Int($0) }), number > 0 else {
            throw error(node, "`\(key)` is a whole number from 1 up, not `\(node.string ?? "")`.")
        }
        return number
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ parent: Node, _ key: String
    ) throws(RuleSetError) -> Choice {
        let node = try node(parent, key)
        guard let choice = Choice(rawValue: node.string ?? "") else {
            let list = Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw error(node, "`\(node.string ?? "")` is no \(key). Write one of \(list).")
        }
        return choice
    }
}
