import YardstickLedger
import YardstickReading

/// How many measurements a listing is about, by role and by area, each counted over what the other choices leave.
///
/// What only role, area and year narrow down is in the census; what else does is counted in the ledger.
struct MeasurementCounts {
    let total: Int
    let roles: [(value: String, count: Int)]
    let areas: [(value: String, count: Int)]

    init(_ query: LineQuery, _ request: PageRequest) throws {
        guard query.code == nil, query.document == nil else {
            self = try MeasurementCounts(counting: query, request.ledger)
            return
        }
        let census = try request.census.current()
        let byArea = query.year.map { census.years[$0] ?? [:] } ?? census.areas
        let here = query.area.map { byArea[$0] ?? Census.Roles() } ?? Self.all(byArea, census, query.year)
        total = here.count(query.role)
        roles = Role.allCases.map { ($0.rawValue, here[$0]) }.filter { $0.1 > 0 }
        areas = byArea.map { ($0.key, $0.value.count(query.role)) }.filter { $0.1 > 0 && !$0.0.isEmpty }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    private static func all(_ byArea: [String: Census.Roles], _ census: Census, _ year: Int?) -> Census.Roles
    {
        guard year != nil else { return census.all }
        return byArea.values.reduce(into: Census.Roles()) { $0.add($1) }
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
}
