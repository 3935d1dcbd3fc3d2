/// Puts measurements together from statements, times, roles, areas and the catalogue.
struct Assembler {
    let text: [UInt8]
    let context: ReadingContext
    let catalogue: Catalogue
    /// What "$" and the like stand for in the document's area.
    let money: AreaMoney
    /// Weighs the roles that rules tell; nothing where no weights were learned for the language.
    let roles: RoleWeigher?
    /// Is told of what each role is weighed by.
    let noteRole: ((RoleOccasion) -> Void)?

    /// The least sum that is read as money without a unit.
    private static let leastUnwritten = 1_000.0

    func measurement(_ statement: Statement, _ timing: Timing, _ view: SentenceView, sentence: Int)
        -> Measurement
    {
        let mention = view.quantities[statement.mention]
        let (role, period) = (timing.role, timing.period)
        let range = view.bytes(mention.tokens)
        let code = catalogue.code(of: statement.indicator)
        let quantity = Quantity(
            range: range, value: value(statement, mention), unit: unit(statement, mention, range, code),
            noun: statement.noun, comparator: statement.comparator)
        let evidence = evidence(statement, view, mention, range, period, role)
        return Measurement(
            quantity: quantity, form: statement.form, role: role.role, indicator: statement.indicator,
            indicatorCode: code, area: statement.area ?? context.area, period: period.period,
            sentence: sentence, confidence: Confidence.unjudged, evidence: evidence)
    }

    /// The number as the heading of its table scales it.
    private func value(_ statement: Statement, _ mention: QuantityMention) -> Value {
        let factor = WrittenNumber.power(of: statement.power)
        switch mention.value {
        case .exact(let value):
            let scaled = (statement.isMagnitude ? abs(value) : value) * factor
            // 4.1 times a million is no whole number in binary digits.
            return .exact(statement.power > 0 ? (scaled * 100).rounded() / 100 : scaled)
        case .range(let low, let high): return .range(low * factor, high * factor)
        case .unrepresentable: return .unrepresentable
        }
    }

    /// "$" and "dollars" alone are those of the document's own country; "US$" is taken as written.
    private func unit(
        _ statement: Statement, _ mention: QuantityMention, _ range: Range<Int>, _ code: String?
    ) -> Unit {
        let unit = statement.unit
        if unit == .count {
            return isSumWithoutUnit(statement, mention, code) ? money.unwritten ?? unit : unit
        }
        if unit == .degreeCelsius, money.country == "US", !namesCelsius(range) { return .degreeFahrenheit }
        guard unit.dimension == .money, unit != .usDollar || mention.unit == .usDollar else { return unit }
        if unit == .yuan, money.country == "JP", text[range].starts(with: "¥".utf8) { return .yen }
        return mention.namesCountry ? unit : money.own(unit)
    }

    /// "2°C", "2 degrees Celsius": not "2 degrees", which are Fahrenheit's in the United States.
    private func namesCelsius(_ range: Range<Int>) -> Bool {
        text[range].contains { $0 == 0x43 || $0 == 0x63 }
    }

    /// "GDP amounted to 652 billion": the indicator is money, and a sum that large counts nothing else.
    private func isSumWithoutUnit(_ statement: Statement, _ mention: QuantityMention, _ code: String?) -> Bool
    {
        guard statement.noun == nil, statement.form == .level, let code,
            catalogue.indicator(code)?.dimension == Dimension.money.rawValue,
            case .exact(let value) = mention.value
        else { return false }
        return value >= Self.leastUnwritten
    }

    private func evidence(
        _ statement: Statement, _ view: SentenceView, _ mention: QuantityMention, _ range: Range<Int>,
        _ period: PeriodResolver.Resolution, _ role: RoleResolver.Resolution
    ) -> [Evidence] {
        var evidence = [
            Evidence(field: .value, range: range, fired: mention.rule),
            Evidence(
                field: .indicator, range: statement.indicatorRange,
                fired: statement.isWeighed ? "outweighing-phrase" : statement.rule),
            Evidence(field: .form, range: statement.verb, fired: statement.formRule),
            Evidence(field: .role, range: statement.verb, fired: role.rule),
            Evidence(field: .period, range: period.evidence, fired: period.rule),
        ]
        if !mention.comparatorTokens.isEmpty {
            evidence.append(
                Evidence(
                    field: .comparator, range: view.bytes(mention.comparatorTokens),
                    fired: "comparator-phrase"
                ))
        } else if statement.comparator != .equal {
            evidence.append(Evidence(field: .comparator, range: statement.verb, fired: "comparator-of-verb"))
        }
        return evidence
    }
}
