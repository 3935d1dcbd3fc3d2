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
    /// What finds the rows: the narrowest choice that has an index. A sign keeps the planner from the others, whose
    /// sizes it does not know.
    private enum Finder {
        case ids, sentences, document, subject, phrase, area, year, role, order
    }

    private var finder: Finder {
        if ids != nil { return .ids }
        if document != nil { return sentences == nil ? .document : .sentences }
        if code != nil { return .subject }
        if phrase != nil { return .phrase }
        if area != nil { return .area }
        if year != nil && order == .place { return .year }
        return role != nil && order == .place ? .role : .order
    }

    /// The query over readings and corrected lines, each part answered by its own index.
    func select(_ columns: String, ordered: Bool) -> (sql: String, arguments: StatementArguments) {
        var parts: [Part] = []
        if finder == .year, let year {
            var inOneYear = conditions(foundBy: .year, withYear: false)
            inOneYear.add(
                "SUBSTR(l.period_end, 1, 4) = SUBSTR(l.period_start, 1, 4) AND SUBSTR(l.period_end, 1, 4) = ?",
                Conditions.fourDigits(year))
            var overYears = conditions(foundBy: .year)
            overYears.add("SUBSTR(l.period_start, 1, 4) <> SUBSTR(l.period_end, 1, 4)")
            parts.append(Part("measurements l INDEXED BY measurements_by_year", inOneYear))
            parts.append(Part("measurements l INDEXED BY measurements_by_years", overYears))
        } else {
            parts.append(Part("measurements l", conditions(foundBy: finder)))
        }
        for place in parts.indices { parts[place].conditions.add("l.id NOT IN (SELECT id FROM corrected)") }
        parts.append(Part("corrected l", conditions(foundBy: .order)))
        var sql = parts.map { "SELECT \(columns) FROM \($0.table)" + $0.conditions.sql }
            .joined(separator: "\nUNION ALL ")
        if ordered {
            var tail = Conditions()
            tail.order(by: orderColumns)
            tail.slice(limit: limit, offset: offset)
            sql += tail.sql
        }
        return (sql, parts.map(\.conditions.arguments).reduce(StatementArguments()) { $0 + $1 })
    }

    private struct Part {
        let table: String
        var conditions: Conditions

        init(_ table: String, _ conditions: Conditions) {
            (self.table, self.conditions) = (table, conditions)
        }
    }

    /// The columns that ``Order`` orders by.
    var orderColumns: String {
        switch order {
        case .place: "document_id, start, id"
        case .confidence: "confidence, document_id, start, id"
        case .period: "area, period_end, period_start, id"
        }
    }

    /// The columns that the order needs: an index that has them answers without a look at the lines.
    var keyColumns: String {
        switch order {
        case .place: "id, document_id, start"
        case .confidence: "id, confidence, document_id, start"
        case .period: "id, area, period_end, period_start"
        }
    }

    private func conditions(foundBy finder: Finder, withYear: Bool = true) -> Conditions {
        var conditions = Conditions()
        func sign(_ finders: Finder...) -> String { finders.contains(finder) ? "" : "+" }
        if let ids { conditions.add("l.id IN (SELECT value FROM json_each(?))", SQLList.text(ids)) }
        if let role { conditions.add("\(sign(.role, .area))l.role = ?", role.rawValue) }
        if let form { conditions.add("\(sign(.subject))l.form = ?", form.rawValue) }
        if let area { conditions.add("\(sign(.area, .subject))l.area = ?", area) }
        if let code { conditions.add("\(sign(.subject))l.indicator_code = ?", code) }
        if let phrase {
            let column = "LOWER(l.indicator)"
            conditions.add("l.indicator_code IS NULL AND \(sign(.phrase))\(column) = ?", phrase)
        }
        if let document { conditions.add("\(sign(.document, .sentences))l.document_id = ?", document) }
        if let document, let sentences {
            conditions.add(
                "l.sentence_id >= ? AND l.sentence_id < ?",
                Place.id(document: document, ordinal: sentences.lowerBound),
                Place.id(document: document, ordinal: sentences.upperBound))
        }
        if let year, withYear { conditions.add(year: year) }
        if let isRuled {
            conditions.add("l.id \(isRuled ? "" : "NOT ")IN (SELECT measurement_id FROM rulings)")
        }
        return conditions
    }
}
