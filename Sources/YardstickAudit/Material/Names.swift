import YardstickLedger
import YardstickReading
import YardstickSeries

/// What the names of figures mean, and the words by which findings call them.
struct Names: Sendable {
    let figures: Figures
    let keys: SeriesKeys

    init(_ figures: Figures) {
        self.figures = figures
        keys = SeriesKeys(figures)
    }

    /// Whether two figures are of one indicator, area, noun and kind of unit, whatever their time and role.
    func isSameThing(_ one: Figure, _ other: Figure) -> Bool {
        isSameIndicator(one, other) && one.unit.base == other.unit.base
            && keys.noun(of: one) == keys.noun(of: other)
    }

    /// Whether two figures are of one indicator and area, whatever they say about it.
    func isSameIndicator(_ one: Figure, _ other: Figure) -> Bool {
        keys.indicator(of: one) == keys.indicator(of: other) && keys.area(of: one) == keys.area(of: other)
    }

    /// The indicator as the document calls it.
    func phrase(_ figure: Figure) -> String { figures.indicator(of: figure).phrase }

    /// The catalogue's code, where the phrase is a name of it and says no more.
    func code(_ figure: Figure) -> String? { keys.plainCode(of: figure) }

    /// The document's name.
    func document(_ figure: Figure) -> String { figures.source(of: figure).name }

    /// The document's date, as far as it is known; documents without one come first.
    func date(_ source: Int32) -> CalendarDate? { figures.sources[Int(source)].date }

    /// Whether growth of the indicator is stated in constant prices as a rule, while its levels are in current ones:
    /// gross domestic product and value added (System of National Accounts 2008, chapter 15).
    func isPricedConstant(_ figure: Figure) -> Bool {
        let indicator = figures.indicator(of: figure)
        let phrase = Words(indicator.phrase)
        if phrase.has(Self.nationalAccounts) { return true }
        guard let code = indicator.code else { return false }
        return code.hasPrefix("gdp") || code.hasSuffix("-gdp") || code.hasSuffix("value-added")
            || code == "gross-value-added" || code == "labour-productivity" || code == "digital-economy"
    }

    /// Whether growth of the indicator may be stated in constant prices or in current ones: incomes and spending of
    /// households.
    func mayBePricedConstant(_ figure: Figure) -> Bool {
        let indicator = figures.indicator(of: figure)
        return indicator.code?.hasPrefix("income-") == true || indicator.code == "household-consumption"
            || Words(indicator.phrase).has(Self.incomes)
    }

    private static let nationalAccounts = Cues(
        """
        gdp|gross domestic product|value added|added value|value-added|economic output|economic aggregate|\
        total economic volume|economy|生产总值|增加值|经济总量
        """)
    private static let incomes = Cues("income|incomes|wage|wages|salary|salaries|收入|工资")
}

extension Names {
    /// Whether a phrase that is no name of the catalogue says enough to be told from others: four words or more, or
    /// eight characters of Chinese.
    func isTelling(_ figure: Figure) -> Bool {
        let phrase = phrase(figure)
        let han = phrase.unicodeScalars.count { $0.value >= 0x4E00 }
        return han >= 8 || PhraseKey(phrase).words.count >= 4
    }
}
