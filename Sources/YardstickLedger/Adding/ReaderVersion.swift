import YardstickReading

/// Which reader made a reading: the edition of its rules and the catalogues that it knew.
///
/// Documents that an other reader read are read again when they are added again.
public struct ReaderVersion: Hashable, Sendable, CustomStringConvertible {
    /// The version as it stands in the ledger: "1-5c0f3a9be2d14c77".
    public let description: String

    /// The edition of the reading rules; raised with every release that reads differently.
    public static let edition = 11

    /// The version of a reader.
    public init(of reader: Reader) {
        var digest = Digest()
        for indicator in reader.catalogue.indicators {
            digest.add(indicator.code, indicator.name, indicator.topic, indicator.dimension)
            digest.add(indicator.better.rawValue)
            digest.add(indicator.aliases)
        }
        for area in reader.areas.areas {
            digest.add(area.code, area.name, area.kind, area.parent ?? "")
            digest.add(area.aliases)
        }
        description = "\(Self.edition)-\(String(digest.value, radix: 16))"
    }
}

extension Digest {
    fileprivate mutating func add(_ texts: String...) {
        for text in texts { add(text) }
    }

    fileprivate mutating func add(_ aliases: [Language: [String]]) {
        for language in Language.allCases {
            for alias in aliases[language] ?? [] { add(language.rawValue, alias) }
        }
    }
}
