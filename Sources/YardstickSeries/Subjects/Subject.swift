import YardstickLedger
import YardstickReading

/// One indicator in one area: what all figures about it have in common, whatever their form, unit, time and role.
public struct Subject: Hashable, Sendable {
    /// The indicator (see ``SeriesKeys/indicator(of:)``), told apart by its "per ..." part where no catalogue knows it.
    public let indicator: UInt64
    /// The area (see ``SeriesKeys/area(of:)``).
    public let area: UInt64
}

/// The figures of a ledger by the subjects that someone asks for.
///
/// A million figures go through here: only those of wanted subjects are kept, as indices.
public struct SubjectIndex: Sendable {
    /// The figures.
    public let figures: Figures
    /// The keys of their names.
    public let keys: SeriesKeys
    /// From when on each source is known, in the order of ``Figures/sources``.
    public let knownDays: [KnownDay?]
    private let members: [Subject: [Int32]]
    private let additions: [Bool]
    private var words: [Int32: ClauseWords] = [:]

    /// Gathers the subjects of all figures that are wanted, with everything else that is said of these subjects.
    ///
    /// - Parameters:
    ///   - figures: All figures.
    ///   - keys: Their keys.
    ///   - isWanted: Whether the subject of a figure is asked for.
    public init(_ figures: Figures, keys: SeriesKeys, subjectsOf isWanted: (Figure) -> Bool) {
        self.figures = figures
        self.keys = keys
        knownDays = figures.sources.map { $0.date.map(KnownDay.init) }
        var members: [Subject: [Int32]] = [:]
        for figure in figures.all where isWanted(figure) {
            members[Self.subject(of: figure, figures, keys), default: []] = []
        }
        for (index, figure) in figures.all.enumerated() {
            members[Self.subject(of: figure, figures, keys)]?.append(Int32(index))
        }
        self.members = members
        additions = figures.indicators.map(Self.isAddition)
    }

    private static let additionWords: Set<Substring> = ["new", "newly", "additional", "added", "increased"]

    /// Whether the phrase of an indicator speaks of what was added to it: "new listed companies" are no stock of listed
    /// companies, though the catalogue has one code for both.
    private static func isAddition(_ indicator: Figures.Indicator) -> Bool {
        guard indicator.code != nil else { return false }
        func speaks(_ phrase: String) -> Bool {
            phrase.contains("新增")
                || phrase.lowercased().split { !$0.isLetter }.contains { additionWords.contains($0) }
        }
        return speaks(indicator.phrase) && !speaks(indicator.name)
    }

    /// The subject of a figure.
    public func subject(of figure: Figure) -> Subject { Self.subject(of: figure, figures, keys) }

    private static func subject(of figure: Figure, _ figures: Figures, _ keys: SeriesKeys) -> Subject {
        var indicator = keys.indicator(of: figure)
        // What a catalogue knows is one thing however a document counts it; else "per month" tells two things apart.
        if figure.noun != nil, figure.unit != .count, figures.indicator(of: figure).code == nil {
            indicator = (indicator ^ keys.noun(of: figure)) &* 0x9e37_79b9_7f4a_7c15
        }
        return Subject(indicator: indicator, area: keys.area(of: figure))
    }

    /// The subjects that were asked for, in no order.
    public var subjects: some Collection<Subject> { members.keys }

    /// The figures about a subject that are known on a day, as indices into ``Figures/all``; without a day all of them.
    public func members(of subject: Subject, knownOn day: KnownDay?) -> [Int] {
        let members = (members[subject] ?? []).map(Int.init)
        guard let day else { return members }
        return members.filter { index in
            knownDays[Int(figures.all[index].source)].map { $0 <= day } ?? false
        }
    }
}

// MARK: Words

extension SubjectIndex {
    /// The figures whose words are needed: targets, and whatever tells of a change.
    public var figuresThatNeedWords: [Int] {
        members.values.flatMap { indices in
            indices.lazy.map(Int.init).filter { index in
                let figure = figures.all[index]
                return figure.role == .target || figure.form == .growth || figure.form == .change
            }
        }.sorted()
    }

    /// Takes the words around a figure.
    public mutating func setWords(_ words: ClauseWords, of figure: Int) {
        if !words.isEmpty { self.words[Int32(figure)] = words }
    }

    /// The words around a figure; none where they were not asked for.
    public func words(of figure: Int) -> ClauseWords { words[Int32(figure)] ?? [] }

    /// Loads the words of ``figuresThatNeedWords`` from a ledger.
    public mutating func loadWords(from ledger: Ledger) throws(LedgerError) {
        let needed = figuresThatNeedWords
        var found: [(Int, ClauseWords)] = []
        found.reserveCapacity(needed.count)
        let all = figures.all
        try ledger.forEachText(ofSources: needed.map { figures.source(of: all[$0]).id }) { place, text in
            let index = needed[place]
            found.append((index, ClauseWords(at: Int(all[index].start), in: text)))
        }
        for (index, words) in found { setWords(words, of: index) }
    }
}

extension SubjectIndex {
    /// The form and unit in which a figure belongs to a series: a ratio is the level of an indicator that is a ratio,
    /// whether it is written "1.9 times" or "1.9:1".
    public func measure(of figure: Figure) -> Measure {
        let isRatio =
            figure.form == .ratio
            || (figures.indicator(of: figure).dimension == "ratio"
                && [.times, .ratio].contains(figure.unit))
        if isRatio { return Measure(form: .level, unit: .ratio) }
        let isAdded = figure.form == .level && figure.unit.isAmount && additions[Int(figure.indicator)]
        return Measure(form: isAdded ? .change : figure.form, unit: figure.unit)
    }

    /// The value of a figure with the sign that its words give it: a growth that "fell by 3%" is -3.
    public func signed(_ index: Int) -> (value: Double, stated: Interval) {
        let figure = figures.all[index]
        let isChange = figure.form == .growth || figure.form == .change
        guard isChange, figure.high > 0, words(of: index).contains(.falls) else {
            return (figure.value, figure.stated)
        }
        return (-figure.value, Interval(-figure.stated.high, -figure.stated.low) ?? figure.stated)
    }
}

/// The form and unit of a series.
public struct Measure: Hashable, Sendable {
    /// The form.
    public let form: Form
    /// The unit.
    public let unit: Unit

    /// Makes a measure.
    public init(form: Form, unit: Unit) {
        self.form = form
        self.unit = unit
    }

    /// Makes a figure of another measure comparable: what its value is to be multiplied by; nothing where nothing does.
    func factor(from other: Measure) -> Double? {
        guard form == other.form else { return nil }
        return UnitConversion.factor(from: other.unit, to: unit)
    }
}

extension SubjectIndex {
    /// The promise that a target states (see ``SeriesKeys/promise(of:)``), by the subject and measure that it has here.
    public func promise(of target: Figure) -> Promise? {
        guard let promise = keys.promise(of: target) else { return nil }
        let (subject, measure) = (subject(of: target), measure(of: target))
        return Promise(
            series: SeriesKey(
                indicator: subject.indicator, area: subject.area, noun: 0, form: measure.form,
                unit: measure.unit.base),
            lastYear: promise.lastYear, firstYear: promise.firstYear)
    }
}

extension Measure {
    /// What a value of this measure is to be multiplied by to be one of another; nothing where nothing does.
    public func factor(to other: Measure) -> Double? { other.factor(from: self) }
}
