import GRDB
import YardstickReading

/// The numbers of the rules in the table of rules; a rule that is not there yet gets one.
struct RuleNumbers {
    private var numbers: [String: Int] = [:]
    /// The same of the rules of this very reader, whose names are asked for a million times.
    private var fired: [RuleName: Int] = [:]

    mutating func number(of evidence: Evidence, _ database: Database) throws -> Int {
        guard let name = evidence.fired else { return try number(of: evidence.rule, database) }
        if let number = fired[name] { return number }
        let number = try number(of: name.text, database)
        fired[name] = number
        return number
    }

    private mutating func number(of rule: String, _ database: Database) throws -> Int {
        if let number = numbers[rule] { return number }
        try database.execute(
            sql: "INSERT INTO rules (name) VALUES (?) ON CONFLICT DO NOTHING", arguments: [rule])
        let number = try Int.fetchOne(
            database, sql: "SELECT id FROM rules WHERE name = ?", arguments: [rule])
        numbers[rule] = number
        return number ?? 0
    }

    /// All rules by their numbers.
    static func names(_ database: Database) throws -> [Int: String] {
        var names: [Int: String] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT id, name FROM rules")
        while let row = try rows.next() { names[row[0]] = row[1] }
        return names
    }
}
