import GRDB
import YardstickReading

/// Counts lines by indicator, area, year and role in one walk along an index.
///
/// A million rows go through here: names are looked up only where they change from one row to the next, and counts
/// stand in plain arrays until the end.
struct SubjectTally {
    private(set) var areas: [String: Census.Roles] = [:]
    private(set) var years: [Int: [String: Census.Roles]] = [:]
    private(set) var indicators: [String: Census.Indicator] = [:]
    private(set) var uncatalogued = 0

    private let known: [String: Census.Indicator]

    init(known: [String: Census.Indicator]) {
        self.known = known
    }

    mutating func count(_ database: Database) throws {
        let columns = "indicator_code, form, area, period_end, period_start, role"
        let statement = try database.makeStatement(sql: Census.groups(of: columns))
        let row = ColumnReader(statement)
        var counts = SubjectCounts()
        while try row.step(database) { counts.add(row) }
        take(counts)
    }

    private mutating func take(_ counts: SubjectCounts) {
        for (area, name) in counts.areas.names.enumerated() where !name.isEmpty {
            areas[name] = counts.byArea[area].roles
        }
        for (year, byArea) in counts.byYear {
            for (area, count) in byArea.enumerated() where !count.isEmpty {
                years[year, default: [:]][counts.areas.names[area]] = count.roles
            }
        }
        for (code, name) in counts.codes.names.enumerated() {
            let count = counts.byCode[code]
            guard !name.isEmpty else {
                uncatalogued = count.roles.total
                continue
            }
            var indicator =
                known[name] ?? Census.Indicator(code: name, name: name, topic: "", isLessBetter: false)
            indicator.take(count.roles, areas: counts.areasOfCode[code].count, counts.yearsOfCode[code])
            indicators[name] = indicator
        }
    }
}

/// How many lines of each role.
private struct RoleCounts {
    private var counts = SIMD4<Int>()

    mutating func add(_ count: Int, _ role: Int) { counts[role & 3] += count }

    var isEmpty: Bool { counts == SIMD4<Int>() }

    var roles: Census.Roles {
        var roles = Census.Roles()
        for (place, role) in Role.allCases.enumerated() where place < 4 && counts[place] > 0 {
            roles.add(counts[place], role)
        }
        return roles
    }
}

/// The counts of a walk in the making.
private struct SubjectCounts {
    var codes = Names()
    var areas = Names()
    var byCode: [RoleCounts] = []
    var byArea: [RoleCounts] = []
    var areasOfCode: [Set<Int>] = []
    var yearsOfCode: [ClosedRange<Int>?] = []
    /// By year, then by area.
    var byYear: [Int: [RoleCounts]] = [:]

    private let roles = WordTable<Role>()
    private let places = Dictionary(uniqueKeysWithValues: zip(Role.allCases, 0...))

    /// A period over more years is no period of a plan; only its first are counted.
    private static let mostYears = 300

    mutating func add(_ row: ColumnReader) {
        guard let role = roles[row.text(5)].flatMap({ places[$0] }) else { return }
        let count = Int(row.integer(6))
        let code = codes.place(of: row.text(0))
        let area = areas.place(of: row.text(2))
        if code == byCode.count {
            byCode.append(RoleCounts())
            areasOfCode.append([])
            yearsOfCode.append(nil)
        }
        if area == byArea.count { byArea.append(RoleCounts()) }
        byCode[code].add(count, role)
        byArea[area].add(count, role)
        if !areas.names[area].isEmpty { areasOfCode[code].insert(area) }
        guard let years = Self.years(from: row.text(4), to: row.text(3)) else { return }
        let before = yearsOfCode[code] ?? years
        yearsOfCode[code] =
            min(before.lowerBound, years.lowerBound)...max(before.upperBound, years.upperBound)
        for year in years { add(count, role, area, year) }
    }

    private mutating func add(_ count: Int, _ role: Int, _ area: Int, _ year: Int) {
        let missing = area + 1 - (byYear[year]?.count ?? 0)
        if missing > 0 {
            byYear[year, default: []].append(contentsOf: repeatElement(RoleCounts(), count: missing))
        }
        byYear[year]?[area].add(count, role)
    }

    /// The years that two ISO dates lie in; nothing where one is missing, or they are out of order.
    private static func years(
        from start: UnsafeBufferPointer<UInt8>, to end: UnsafeBufferPointer<UInt8>
    ) -> ClosedRange<Int>? {
        guard let first = year(start), let last = year(end), first <= last else { return nil }
        return first...min(last, first + mostYears)
    }

    private static func year(_ date: UnsafeBufferPointer<UInt8>) -> Int? {
        guard date.count >= 4 else { return nil }
        var year = 0
        for byte in date.prefix(4) {
            guard (0x30...0x39).contains(byte) else { return nil }
            year = year * 10 + Int(byte & 0x0F)
        }
        return year
    }
}

/// Names by the order of their first sight; a missing one is the empty name. Looking up the name of the row before costs
/// a comparison.
private struct Names {
    private(set) var names: [String] = []
    private var places: [String: Int] = [:]
    private var last: (bytes: [UInt8], place: Int)?

    mutating func place(of name: UnsafeBufferPointer<UInt8>) -> Int {
        if let last, last.bytes.elementsEqual(name) { return last.place }
        let text = String(decoding: name, as: UTF8.self)
        let place = places[text] ?? names.count
        if place == names.count {
            names.append(text)
            places[text] = place
        }
        last = (Array(name), place)
        return place
    }
}
