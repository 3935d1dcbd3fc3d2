import GRDB
import YardstickReading

/// Which lines of the ledger are leafed through. Unlike ``MeasurementQuery`` it takes every word exactly as the
/// ledger has it, so that an index answers.
public struct LineQuery: Hashable, Sendable {
    /// The order of the answers.
    public enum Order: Hashable, Sendable {
        /// By document, then by place in its text.
        case place
        /// The least sure first.
        case confidence
        /// By area, then by period.
        case period
    }

    /// The numbers of the lines.
    public var ids: [Int64]?
    /// The role.
    public var role: Role?
    /// The form.
    public var form: Form?
    /// The area's name.
    public var area: String?
    /// The catalogue's code of the indicator.
    public var code: String?
    /// The indicator's words in lower case, where the catalogue does not know it.
    public var phrase: String?
    /// The number of the document.
    public var document: Int64?
    /// The places of sentences within the document.
    public var sentences: Range<Int>?
    /// A year that the period covers at least in part.
    public var year: Int?
    /// Whether a person has ruled on the line.
    public var isRuled: Bool?
    /// The order.
    public var order = Order.place
    /// How many at most.
    public var limit: Int?
    /// How many to leave out at the start.
    public var offset: Int?

    /// Asks for all lines.
    public init() {}
}

extension LineQuery {
    /// The query over readings and corrected lines, each half answered by its own index.
    func select(_ columns: String, ordered: Bool) -> (sql: String, arguments: StatementArguments) {
        let conditions = conditions
        let filter = conditions.sql
        let join = filter.isEmpty ? " WHERE " : filter + " AND "
        var sql = """
            SELECT \(columns) FROM measurements l\(join)l.id NOT IN (SELECT id FROM corrected)
            UNION ALL SELECT \(columns) FROM corrected l\(filter)
            """
        if ordered {
            var tail = Conditions()
            tail.order(by: orderColumns)
            tail.slice(limit: limit, offset: offset)
            sql += tail.sql
        }
        return (sql, conditions.arguments + conditions.arguments)
    }

    private var orderColumns: String {
        switch order {
        case .place: "document_id, start, id"
        case .confidence: "confidence, document_id, start, id"
        case .period: "area, period_end, period_start, id"
        }
    }

    private var conditions: Conditions {
        var conditions = Conditions()
        if let ids {
            let list = "[" + ids.map(String.init).joined(separator: ",") + "]"
            conditions.add("l.id IN (SELECT value FROM json_each(?))", list)
        }
        if let role { conditions.add("l.role = ?", role.rawValue) }
        if let form { conditions.add("l.form = ?", form.rawValue) }
        if let area { conditions.add("l.area = ?", area) }
        if let code { conditions.add("l.indicator_code = ?", code) }
        if let phrase { conditions.add("l.indicator_code IS NULL AND LOWER(l.indicator) = ?", phrase) }
        if let document { conditions.add("l.document_id = ?", document) }
        if let document, let sentences {
            conditions.add(
                "l.sentence_id >= ? AND l.sentence_id < ?",
                Place.id(document: document, ordinal: sentences.lowerBound),
                Place.id(document: document, ordinal: sentences.upperBound))
        }
        if let year { conditions.add(year: year) }
        if let isRuled {
            conditions.add("l.id \(isRuled ? "" : "NOT ")IN (SELECT measurement_id FROM rulings)")
        }
        return conditions
    }
}
