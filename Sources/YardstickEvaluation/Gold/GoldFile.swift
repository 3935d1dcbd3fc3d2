import Foundation

/// An annotation file: JSON Lines, one object for every amount in a document.
public struct GoldFile: Sendable {
    /// The path as it was given.
    public let path: String
    /// The items of the lines without fault, in the order of the file.
    public let items: [GoldItem]
    /// What is wrong with the other lines.
    public let faults: [GoldFault]

    /// Reads a file.
    public init(path: String) throws(EvaluationError) {
        do {
            self.init(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        } catch {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw EvaluationError(path: path, reason: isThere ? .unreadableGold : .missingGold)
        }
    }

    /// Takes bytes apart into lines; blank ones say nothing.
    public init(path: String, bytes: [UInt8]) {
        var (items, faults): ([GoldItem], [GoldFault]) = ([], [])
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() where !bytes.allSatisfy(Self.isBlank) {
            let number = index + 1
            guard let members = JSONValue.members(bytes) else {
                faults.append(GoldFault(path: path, line: number, reason: .notJSON))
                continue
            }
            var line = GoldLine(members)
            if let item = line.item(line: number) { items.append(item) }
            faults += line.faults.map { GoldFault(path: path, line: number, reason: $0) }
        }
        (self.path, self.items, self.faults) = (path, items, faults)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Every item at its place in the document's text.
    ///
    /// Throws all faults of the file together, those of its lines and those of its places.
    public func placed(in text: [UInt8]) throws(EvaluationError) -> [PlacedGold] {
        var placer = GoldPlacer(text: text)
        var (placed, faults) = ([PlacedGold](), faults)
        for item in items {
            do {
                placed.append(PlacedGold(item: item, range: try placer.place(item)))
            } catch {
                faults.append(GoldFault(path: path, line: item.line, reason: error))
            }
        }
        guard faults.isEmpty else {
            throw EvaluationError(path: path, reason: .faults(faults.sorted { $0.line < $1.line }))
        }
        return placed
    }
}
