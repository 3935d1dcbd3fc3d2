import GRDB

/// An indicator that the ledger has measurements of.
public struct IndicatorLine: Hashable, Sendable {
    /// The catalogue's code; nothing for one that the catalogue does not know.
    public let code: String?
    /// Its name in the catalogue, else as the documents write it.
    public let name: String
    /// How many measurements of it are targets.
    public let targets: Int
    /// How many are actuals.
    public let actuals: Int
    /// How many there are in all.
    public let measurements: Int
    /// How many areas they are about.
    public let areas: Int
    /// The first year that they cover.
    public let firstYear: String?
    /// The last year that they cover.
    public let lastYear: String?
}

extension IndicatorLine {
    /// What the catalogue does not know counts by its words, whatever their case.
    static let select = """
        SELECT l.indicator_code, COALESCE(i.name, MIN(l.indicator)), SUM(l.role = 'target'),
            SUM(l.role = 'actual'), COUNT(*), COUNT(DISTINCT l.area), SUBSTR(MIN(l.period_start), 1, 4),
            SUBSTR(MAX(l.period_end), 1, 4)
        FROM lines l JOIN documents d ON d.id = l.document_id
            LEFT JOIN indicators i ON i.code = l.indicator_code
        """

    static let group = "l.indicator_code, CASE WHEN l.indicator_code IS NULL THEN LOWER(l.indicator) END"

    init(row: Row) {
        code = row[0]
        name = row[1]
        targets = row[2]
        actuals = row[3]
        measurements = row[4]
        areas = row[5]
        firstYear = row[6]
        lastYear = row[7]
    }
}
