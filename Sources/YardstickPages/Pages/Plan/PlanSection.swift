import YardstickLedger

/// A section of a plan that promises something.
struct PlanSection {
    let title: String
    /// The titles above it.
    let above: String
    let depth: Int
    /// The first sentence below its heading.
    let sentence: Int
    /// The place of its heading in the reader.
    let fragment: String
    var targets: [TargetsListing.Row] = []
    var commitments: [CommitmentLine] = []

    /// "4 targets, 2 commitments", short.
    var tally: String {
        [
            targets.isEmpty ? nil : Counted.things(targets.count, "target"),
            commitments.isEmpty ? nil : Counted.things(commitments.count, "commitment"),
        ].compactMap { $0 }.joined(separator: ", ")
    }

    /// The sections that hold targets or commitments of their own, in the order of the text.
    static func all(
        _ headings: [DocumentText.Heading], _ targets: [TargetsListing.Row], _ commitments: [CommitmentLine]
    ) -> [PlanSection] {
        var sections: [Int: PlanSection] = [:]
        for target in targets {
            let place = place(of: target.line.sentence, in: headings)
            sections[place, default: make(place, headings)].targets.append(target)
        }
        for line in commitments {
            let place = place(of: line.commitment.sentence, in: headings)
            sections[place, default: make(place, headings)].commitments.append(line)
        }
        return sections.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The last heading at or before a sentence; -1 before the first one.
    private static func place(of sentence: Int, in headings: [DocumentText.Heading]) -> Int {
        (headings.lastIndex { $0.sentence <= sentence }) ?? -1
    }

    private static func make(_ place: Int, _ headings: [DocumentText.Heading]) -> PlanSection {
        guard headings.indices.contains(place) else {
            return PlanSection(
                title: "Before the first heading", above: "", depth: 1, sentence: 0, fragment: "s0")
        }
        let heading = headings[place]
        var above: [String] = []
        var next = heading.parent
        while let index = next, headings.indices.contains(index), above.count < 8 {
            above.append(headings[index].title)
            next = headings[index].parent
        }
        return PlanSection(
            title: heading.title, above: above.reversed().joined(separator: " › ").shortened(to: 160),
            depth: above.count + 1, sentence: heading.sentence, fragment: "h\(heading.ordinal)")
    }
}
