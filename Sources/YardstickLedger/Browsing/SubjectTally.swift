import GRDB
import YardstickReading

/// Counts lines by indicator, area, year and role in one walk along an index.
struct SubjectTally {
    private(set) var areas: [String: Census.Roles] = [:]
    private(set) var years: [Int: [String: Census.Roles]] = [:]
    private(set) var indicators: [String: Census.Indicator] = [:]
    private(set) var uncatalogued = 0

    private let known: [String: Census.Indicator]
    private let roles = WordTable<Role>()
    private var current = Current()

    /// The names of the row before: most rows have the same.
    private struct Current {
        var code: [UInt8] = []
        var area: [UInt8] = []
        var codeName: String?
        var areaName: String?
    }

    init(known: [String: Census.Indicator]) {
        self.known = known
    }

    mutating func count(_ database: Database) throws {
        let columns = "indicator_code, form, area, period_end, period_start, role"
        let statement = try database.makeStatement(sql: Census.groups(of: columns))
        let row = ColumnReader(statement)
        var areasOf: [String: Set<String>] = [:]
        while try row.step(database) {
            guard let role = roles[row.text(5)] else { continue }
            turn(to: row.text(0), row.text(2))
            let count = Int(row.integer(6))
            let years = Self.years(from: row.text(4), to: row.text(3))
            let area = current.areaName
            if let area { areas[area, default: Census.Roles()].add(count, role) }
            for year in years.map(Array.init) ?? [] {
                self.years[year, default: [:]][area ?? "", default: Census.Roles()].add(count, role)
            }
            guard let code = current.codeName else {
                uncatalogued += count
                continue
            }
            let unknown = Census.Indicator(code: code, name: code, topic: "", isLessBetter: false)
            indicators[code, default: known[code] ?? unknown].add(count, role, years)
            if let area, areasOf[code, default: []].insert(area).inserted { indicators[code]?.addArea() }
        }
    }

    private mutating func turn(to code: UnsafeBufferPointer<UInt8>, _ area: UnsafeBufferPointer<UInt8>) {
        if !current.code.elementsEqual(code) || current.codeName == nil {
            current.code = Array(code)
            current.codeName = code.isEmpty ? nil : String(decoding: code, as: UTF8.self)
        }
        if !current.area.elementsEqual(area) || current.areaName == nil {
            current.area = Array(area)
            current.areaName = area.isEmpty ? nil : String(decoding: area, as: UTF8.self)
        }
    }

    /// A period over more years is no period of a plan; only its first are counted.
    private static let mostYears = 300

    /// The years that two ISO dates lie in; nothing where one is missing, or they are out of order.
    private static func years(
        from start: UnsafeBufferPointer<UInt8>, to end: UnsafeBufferPointer<UInt8>
    ) -> ClosedRange<Int>? {
        guard let first = year(start), let last = year(end), first <= last else { return nil }
        return first...min(last, first + mostYears)
    }

    private static func year(_ date: UnsafeBufferPointer<UInt8>) -> Int? {
        guard date.count >= 4 else { return nil }
        return date.prefix(4).reduce(0 as Int?) { year, byte in
            guard let year, (0x30...0x39).contains(byte) else { return nil }
            return year * 10 + Int(byte & 0x0F)
        }
    }
}
