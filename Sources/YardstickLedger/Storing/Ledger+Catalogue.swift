import GRDB
import YardstickReading

extension Ledger {
    /// Keeps the catalogues that a reader knows, in place of those that were kept before.
    public func store(_ reader: Reader) throws(LedgerError) {
        let version = ReaderVersion(of: reader).description
        guard try asking({ try Self.storedCatalogue($0) }) != version else { return }
        try changing { database in
            try Self.replace(reader.catalogue, database)
            try Self.replace(reader.areas, database)
            try database.execute(
                sql: "INSERT OR REPLACE INTO facts (name, value) VALUES ('catalogue', ?)",
                arguments: [version])
        }
    }

    private static func storedCatalogue(_ database: Database) throws -> String? {
        try String.fetchOne(database, sql: "SELECT value FROM facts WHERE name = 'catalogue'")
    }

    private static func replace(_ catalogue: Catalogue, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM indicators")
        for indicator in catalogue.indicators {
            try database.execute(
                sql: "INSERT OR REPLACE INTO indicators VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    indicator.code, indicator.name, indicator.topic, indicator.dimension,
                    indicator.better.rawValue,
                ])
        }
    }

    private static func replace(_ areas: AreaCatalogue, _ database: Database) throws {
        try database.execute(sql: "DELETE FROM areas")
        for area in areas.areas {
            try database.execute(
                sql: "INSERT OR REPLACE INTO areas VALUES (?, ?, ?, ?)",
                arguments: [area.code, area.name, area.kind, area.parent])
        }
    }
}
