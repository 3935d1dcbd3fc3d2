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

        /// How many of one role; of all roles without one.
        public func count(_ role: Role?) -> Int { role.map { self[$0] } ?? total }

        /// Adds others.
        public mutating func add(_ others: Roles) { counts.merge(others.counts, uniquingKeysWith: +) }

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
    /// The measurements whose periods cover each year at least in part, by area; an empty name stands for none.
    public private(set) var years: [Int: [String: Roles]] = [:]
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
            var tally = SubjectTally(known: try Census.catalogue(database))
            try tally.count(database)
            census.take(tally)
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

    fileprivate mutating func take(_ tally: SubjectTally) {
        areas = tally.areas
        years = tally.years
        uncatalogued = tally.uncatalogued
        indicators = tally.indicators.values.sorted {
            ($1.roles.total, $0.name) < ($0.roles.total, $1.name)
        }
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
    static func groups(of columns: String, _ more: String = "") -> String {
        """
        SELECT \(columns), COUNT(*)\(more) FROM measurements WHERE id NOT IN (SELECT id FROM corrected)
            GROUP BY \(columns)
        UNION ALL SELECT \(columns), COUNT(*)\(more) FROM corrected GROUP BY \(columns)
        """
    }

    fileprivate static func catalogue(_ database: Database) throws -> [String: Indicator] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT code, name, topic, better = 'down' FROM indicators")
        let known = rows.map { Indicator(code: $0[0], name: $0[1], topic: $0[2], isLessBetter: $0[3]) }
        return Dictionary(known.map { ($0.code, $0) }) { first, _ in first }
    }
}

extension Census.Indicator {
    init(code: String, name: String, topic: String, isLessBetter: Bool) {
        self.code = code
        self.name = name
        self.topic = topic
        self.isLessBetter = isLessBetter
    }

    mutating func add(_ count: Int, _ role: Role, _ years: ClosedRange<Int>?) {
        roles.add(count, role)
        guard let years else { return }
        firstYear = min(years.lowerBound, firstYear ?? years.lowerBound)
        lastYear = max(years.upperBound, lastYear ?? years.upperBound)
    }

    mutating func addArea() { areas += 1 }
}
