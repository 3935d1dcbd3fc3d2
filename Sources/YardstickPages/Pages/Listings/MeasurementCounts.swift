import YardstickLedger
import YardstickReading

/// How many measurements a listing is about, by role and by area, each counted over what the other choices leave.
///
/// What only role and area narrow down is in the census; what else does is counted in the ledger.
struct MeasurementCounts {
    let total: Int
    let roles: [(value: String, count: Int)]
    let areas: [(value: String, count: Int)]

    init(_ query: LineQuery, _ request: PageRequest) throws {
        guard query.code == nil, query.document == nil, query.year == nil else {
            self = try MeasurementCounts(counting: query, request.ledger)
            return
        }
        let census = try request.census.current()
        let here = query.area.map { census.areas[$0] ?? Census.Roles() } ?? census.all
        total = Self.count(here, query.role)
        roles = Role.allCases.map { ($0.rawValue, here[$0]) }.filter { $0.1 > 0 }
        areas = census.areas.map { ($0.key, Self.count($0.value, query.role)) }.filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    private init(counting query: LineQuery, _ ledger: Ledger) throws(LedgerError) {
        total = try ledger.lineCount(query)
        var withoutRole = query
        withoutRole.role = nil
        roles = try ledger.spread(of: withoutRole, over: .role)
        var withoutArea = query
        withoutArea.area = nil
        areas = try ledger.spread(of: withoutArea, over: .area)
    }

    private static func count(_ roles: Census.Roles, _ role: Role?) -> Int {
        role.map { roles[$0] } ?? roles.total
    }
}
