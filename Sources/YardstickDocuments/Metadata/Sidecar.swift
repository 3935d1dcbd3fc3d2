import Foundation
import Yams
import YardstickReading

/// Reads the `name.yaml` that a user puts beside `name.pdf` to say what the document is.
///
/// ```yaml
/// title: Report on the work of the government
/// area: Jiaxing
/// date: 2022-04-10
/// ```
enum Sidecar {
    private static let limit = 1 << 16

    /// The overrides of a document's sidecar; none where it has no sidecar.
    static func overrides(besides path: String) throws(DocumentError) -> MetadataOverrides? {
        let stem = FileName.stem(of: path)
        for candidate in [stem + ".yaml", stem + ".yml"] where candidate != path {
            guard access(candidate, F_OK) == 0 else { continue }
            do {
                return try overrides(in: try text(of: candidate))
            } catch {
                throw DocumentError(path: candidate, reason: error)
            }
        }
        return nil
    }

    private static func text(of path: String) throws(DocumentError.Reason) -> String {
        var limits = DocumentLimits()
        (limits.textBytes, limits.sourceBytes) = (limit, limit)
        let bytes: [UInt8]
        do {
            bytes = try SourceFile(path: path, limits: limits).bytes()
        } catch .empty {
            return ""
        } catch {
            throw error
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .sidecar(line: nil, "is not in UTF-8. Save it in UTF-8.")
        }
        return text
    }

    /// The overrides that a YAML text names.
    static func overrides(in text: String) throws(DocumentError.Reason) -> MetadataOverrides {
        var overrides = MetadataOverrides()
        guard let root = try node(of: text) else { return overrides }
        if case .scalar(let scalar) = root, scalar.string.isEmpty { return overrides }
        guard case .mapping(let mapping) = root else {
            throw .sidecar(line: root.mark?.line, "expected `key: value` lines, such as `area: Jiaxing`.")
        }
        var seen: Set<String> = []
        for (key, value) in mapping {
            guard seen.insert(key.string ?? "").inserted else {
                throw .sidecar(line: key.mark?.line, "`\(key.string ?? "")` stands here twice. Keep one.")
            }
            try set(key, to: value, in: &overrides)
        }
        return overrides
    }

    private static func node(of text: String) throws(DocumentError.Reason) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw reason(for: error)
        } catch {
            throw .sidecar(line: nil, "is no YAML. Write `key: value` lines, such as `area: Jiaxing`.")
        }
    }

    private static func reason(for error: YamlError) -> DocumentError.Reason {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .sidecar(line: mark.line, "is no YAML (\(problem)). Write `key: value` lines.")
        case .duplicatedKeysInMapping(let keys, let context):
            .sidecar(line: context.mark.line, "a key stands here twice (\(keys)). Keep one.")
        default:
            .sidecar(line: nil, "is no YAML. Write `key: value` lines, such as `area: Jiaxing`.")
        }
    }

    private static func set(
        _ key: Node, to value: Node, in overrides: inout MetadataOverrides
    ) throws(DocumentError.Reason) {
        let name = key.string ?? ""
        let line = key.mark?.line
        guard let field = DocumentMetadata.Field(rawValue: name) else {
            throw .sidecar(
                line: line, "unknown key `\(name)`. The keys are \(list(DocumentMetadata.Field.self)).")
        }
        guard let words = value.scalar?.string, !words.isEmpty else {
            throw .sidecar(line: line, "`\(name)` has no value. Write one, or delete the line.")
        }
        switch field {
        case .title: overrides.title = words
        case .issuer: overrides.issuer = words
        case .area: overrides.area = words
        case .kind: overrides.kind = try choice(words, for: name, line)
        case .language: overrides.language = try choice(words, for: name, line)
        case .date:
            guard let date = CalendarDate(iso: words) else {
                throw .sidecar(line: line, "`\(words)` is no date. Write it as 2021-01-26, 2021-01 or 2021.")
            }
            overrides.date = date
        }
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ words: String, for name: String, _ line: Int?
    ) throws(DocumentError.Reason) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: words) else {
            throw .sidecar(line: line, "`\(words)` is no \(name). Write one of \(list(Choice.self)).")
        }
        return choice
    }

    private static func list<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String
    where Choice.RawValue == String {
        type.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }
}
