import GRDB
import YardstickReading

/// How much of what the ledger holds: what the counts of overviews and choices rest on.
///
/// Taking it walks over every measurement, so that whoever asks often keeps
/// it until ``Ledger/changeCount()`` moves.
public struct Census: Sendable {
    /// How many measurements there are, by role.
    public struct Roles: Hashable, Sendable {
        private var counts: [Role: Int] = [:]

        /// No measurements.
        public init() {}

        /// How many of a role.
        public subscript(role: Role) -> Int { counts[role] ?? 0 }

        /// How many of all roles.
        public var total: Int { counts.values.reduce(0, +) }

        mutating func add(_ count: Int, _ role: Role) { counts[role, default: 0] += count }
    }

    /// One indicator of the catalogue.
    public struct Indicator: Hashable, Sendable {
        /// Its code.
        public let code: String
        /// Its name, or the code where the catalogue has since lost it.
        public let name: String
        /// The topic that it is filed under.
        public let topic: String
        /// Whether less of it is better.
        public let isLessBetter: Bool
        /// Its measurements.
        public fileprivate(set) var roles = Roles()
        /// How many areas they are about.
        public fileprivate(set) var areas = 0
        /// The first year that they cover.
        public fileprivate(set) var firstYear: Int?
        /// The last year that they cover.
        public fileprivate(set) var lastYear: Int?
    }

    /// Commitments of one area that are alike in what can be checked of them.
    public struct Commitments: Hashable, Sendable {
        /// The area of their documents.
        public let area: String?
        /// Whether they hold a number.
        public let isMeasurable: Bool
        /// Whether their own words name a deadline.
        public let hasDeadline: Bool
        /// How many there are.
        public let count: Int

        /// Makes a group.
        public init(area: String?, isMeasurable: Bool, hasDeadline: Bool, count: Int) {
            self.area = area
            self.isMeasurable = isMeasurable
            self.hasDeadline = hasDeadline
            self.count = count
        }
    }

    /// The measurements of each document.
    public private(set) var documents: [Int64: Roles] = [:]
    /// The measurements about each area.
    public private(set) var areas: [String: Roles] = [:]
    /// The indicators of the catalogue that are measured, the most measured first.
    public private(set) var indicators: [Indicator] = []
    /// All measurements.
    public private(set) var all = Roles()
    /// How many measurements are of indicators that the catalogue does not know.
    public private(set) var uncatalogued = 0
    /// All commitments, by what can be checked of them.
    public private(set) var commitments: [Commitments] = []
    private var places: [String: Int] = [:]

    /// The indicator of a code.
    public subscript(code: String) -> Indicator? { places[code].map { indicators[$0] } }
}

extension Ledger {
    /// Counts what the ledger holds.
    public func census() throws(LedgerError) -> Census {
        try asking { database in
            var census = Census()
            try census.countDocuments(database)
            try census.countAreas(database)
            try census.countIndicators(database)
            try census.countCommitments(database)
            return census
        }
    }
}

extension Census {
    fileprivate mutating func countDocuments(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: Self.groups(of: "role, document_id"))
        while let row = try rows.next() {
            let (role, count) = (try Role.read(row[0]), row[2] as Int)
            documents[row[1], default: Roles()].add(count, role)
            all.add(count, role)
        }
    }

    fileprivate mutating func countAreas(_ database: Database) throws {
        let rows = try Row.fetchCursor(database, sql: Self.groups(of: "area, role"))
        while let row = try rows.next() {
            guard let area = row[0] as String? else { continue }
            areas[area, default: Roles()].add(row[2], try Role.read(row[1]))
        }
    }

    fileprivate mutating func countIndicators(_ database: Database) throws {
        let years = ", MIN(period_start), MAX(period_end)"
        let rows = try Row.fetchCursor(database, sql: Self.groups(of: "indicator_code, area, role", years))
        let known = try Self.catalogue(database)
        var tallies: [String: Indicator] = [:]
        var areas: [String: Set<String>] = [:]
        while let row = try rows.next() {
            guard let code = row[0] as String? else {
                uncatalogued += row[3]
                continue
            }
            tallies[
                code,
                default: known[code] ?? Indicator(code: code, name: code, topic: "", isLessBetter: false)
            ]
            .add(row[3], try Role.read(row[2]), from: row[4], to: row[5])
            if let area = row[1] as String? { areas[code, default: []].insert(area) }
        }
        for (code, areas) in areas { tallies[code]?.areas = areas.count }
        indicators = tallies.values.sorted { ($1.roles.total, $0.name) < ($0.roles.total, $1.name) }
        for (place, indicator) in indicators.enumerated() { places[indicator.code] = place }
    }

    fileprivate mutating func countCommitments(_ database: Database) throws {
        commitments = try Row.fetchAll(
            database,
            sql: """
                SELECT d.area, c.is_measurable, c.has_deadline, COUNT(*)
                FROM commitments c JOIN documents d ON d.id = c.document_id GROUP BY 1, 2, 3
                """
        ).map { Commitments(area: $0[0], isMeasurable: $0[1], hasDeadline: $0[2], count: $0[3]) }
    }

    /// Counts by columns. Each half is a walk along an index that has the columns in this order.
    private static func groups(of columns: String, _ more: String = "") -> String {
        """
        SELECT \(columns), COUNT(*)\(more) FROM measurements WHERE id NOT IN (SELECT id FROM corrected)
            GROUP BY \(columns)
        UNION ALL SELECT \(columns), COUNT(*)\(more) FROM corrected GROUP BY \(columns)
        """
    }

    private static func catalogue(_ database: Database) throws -> [String: Indicator] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT code, name, topic, better = 'down' FROM indicators")
        let known = rows.map { Indicator(code: $0[0], name: $0[1], topic: $0[2], isLessBetter: $0[3]) }
        return Dictionary(known.map { ($0.code, $0) }) { first, _ in first }
    }
}

extension Census.Indicator {
    fileprivate init(code: String, name: String, topic: String, isLessBetter: Bool) {
        self.code = code
        self.name = name
        self.topic = topic
        self.isLessBetter = isLessBetter
    }

    fileprivate mutating func add(_ count: Int, _ role: Role, from start: String?, to end: String?) {
        roles.add(count, role)
        if let first = Self.year(start) { firstYear = min(first, firstYear ?? first) }
        if let last = Self.year(end) { lastYear = max(last, lastYear ?? last) }
    }

    private static func year(_ date: String?) -> Int? { date.flatMap { Int($0.prefix(4)) } }
}
