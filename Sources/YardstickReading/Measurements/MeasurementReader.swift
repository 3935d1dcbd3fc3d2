/// Makes measurements of statements: each in the frame of its line, and by what was stated before it.
struct MeasurementReader {
    private let document: WholeDocument
    private let assembler: Assembler
    /// The calendar that the year of the books is told by.
    private let books: FiscalCalendar
    private var ahead: AheadReading
    private let then: ThenReading
    /// The last measurement, for a sentence that tells of it: "This total includes".
    private var stated: Stated?
    /// What was stated before, for those who name its value again.
    private var restated = RestatedValues()
    /// The time of the starting value that a pair named last, and the paragraph that it stands in.
    private var base: (time: Frame.Near, block: Int)?
    /// The year that first figures of a block are about, though their verbs look ahead: "GDP will reach", said of a
    /// year that is over.
    private var reported: (period: Period, block: Int)?
    /// What the last line that led in a list, a chart or a table says of the lines behind it.
    var lead: Lead?
    /// Whether the lines at hand are on the revised estimates of a year, which stand for its results.
    var isOnRevision = false

    init(
        of document: WholeDocument, by assembler: Assembler, _ books: FiscalCalendar, _ tones: ToneWords
    ) {
        (self.document, self.assembler, self.books) = (document, assembler, books)
        ahead = AheadReading(of: document, by: tones)
        then = ThenReading(of: document, by: tones)
    }

    /// A statement in its frame; one that goes on about what was stated before has the role and time of that.
    mutating func measurement(
        _ statement: Statement, _ view: SentenceView, _ frame: Frame, _ place: PlacedLine
    ) -> Measurement {
        var (statement, frame) = (statement, frame)
        let before = stated(before: place)
        if statement.isOrder, frame.tone == .none, document.context.kind.looksBack {
            statement.tense = .future
        }
        takeReportedYear(&statement, &frame, view, place.line)
        then.mark(&statement, view, at: place)
        ahead.turn(&statement, at: place, after: before)
        if Self.isOpenPledge(statement, view) { statement.tense = .future }
        if isOnRevision { ahead.turnBack(&statement, at: place) }
        if let lead, lead.section == place.line.section {
            lead.lend(&statement, isBudget: document.isBudget)
        }
        lendStated(&frame, to: statement, view, place)
        if isMeantAsStated(statement, at: place) { statement.role = .target }
        if let base, base.block == place.line.block { frame.base = base.time }
        takeRestated(&statement, &frame, view)
        guard statement.followsEarlier, let before else {
            return kept(statement, view, frame, place)
        }
        statement.role = before.role == .baseline ? .actual : before.role
        frame.take(earlier: before.period)
        let timing = assembler.timing(of: statement, view, frame, after: (before.told, false), books: books)
        return assembler.measurement(statement, timing, view, sentence: place.number)
    }

    /// Counts a measurement among the goals in a row.
    mutating func count(_ measurement: Measurement, _ line: Outline.Line) { ahead.count(measurement, line) }

    // MARK: What was stated before

    /// "the 24,000 flats", behind a sentence that forecast as many: as much meant, and of the same time.
    private func takeRestated(_ statement: inout Statement, _ frame: inout Frame, _ view: SentenceView) {
        guard statement.role == nil, let earlier = restated.earlier(of: statement, view),
            earlier.role == .target || earlier.role == .reference, statement.tense != .past
        else { return }
        statement.role = earlier.role
        if !view.periods.contains(where: { $0.tie != .comparison }) { frame.take(earlier: earlier.period) }
    }

    /// What the paragraph stated before.
    private func stated(before place: PlacedLine) -> Stated? {
        guard let stated, stated.block == place.line.block else { return nil }
        return stated
    }

    /// "GDP will reach 5 million", behind first figures of a year that is over: the same year, and no goal.
    private func takeReportedYear(
        _ statement: inout Statement, _ frame: inout Frame, _ view: SentenceView, _ line: Outline.Line
    ) {
        guard statement.tense == .future, statement.role == nil, let reported, reported.block == line.block,
            !view.periods.contains(where: { $0.tie != .comparison })
        else { return }
        statement.role = .actual
        frame.take(earlier: reported.period)
    }

    /// The time of what was stated before, for a change of it, the same in other words, or a part of it.
    private func lendStated(
        _ frame: inout Frame, to statement: Statement, _ view: SentenceView, _ place: PlacedLine
    ) {
        guard let stated else { return }
        if statement.leansOnStated || Self.goesOn.contains(statement.rule) || Self.isIncluded(statement, view)
            || statement.rule == "share-of-whole" && statement.verb.isEmpty,
            stated.sentence == place.number, stated.role != .baseline, statement.role != .baseline,
            let period = stated.period
        {
            frame.stated = Frame.Near(period: period, evidence: 0..<0)
        }
        // "Of which, 5 million is for roads"
        if stated.block == place.line.block, stated.form == .level, stated.dimension != .time,
            Self.tellsPart(view)
        {
            frame.whole = stated.period.map { Frame.Near(period: $0, evidence: 0..<0) }
        }
    }

    /// "The outlay is 5 million, which is 9% more than last year": as much meant as the value that it is said of.
    private func isMeantAsStated(_ statement: Statement, at place: PlacedLine) -> Bool {
        guard let stated, stated.sentence == place.number, stated.isMeant else { return false }
        return statement.addsToStated && statement.role == nil && statement.tense == .present
    }

    /// The rules by which a statement goes on about the one before.
    private static let goesOn: Set<RuleName> = [
        "apposition", "equal-to-stated", "share-of-stated", "gapped-share", "gapped-phrase",
    ]

    /// "We opened 300 homes since 2018, including 40 at the dock"
    private static func isIncluded(_ statement: Statement, _ view: SentenceView) -> Bool {
        statement.rule == "count-without-noun"
            && view.token(view.quantities[statement.mention].first - 1)?.is(.including) ?? false
    }

    /// "Of which", "Of this", "Of these": a part of what the sentence before stated.
    private static func tellsPart(_ view: SentenceView) -> Bool {
        guard view.tokens.first?.is(.of) ?? false, let next = view.token(1) else { return false }
        return next.is(.which) || next.isDemonstrative || next.isOne(of: .them, .it)
    }

    /// "Twenty billion in subsidies will be paid": the verb behind the amount looks ahead.
    private static func isOpenPledge(_ statement: Statement, _ view: SentenceView) -> Bool {
        guard statement.tense == .none, statement.role == nil else { return false }
        let end = view.quantities[statement.mention].end
        let behind = view.tokens[end...].prefix {
            $0.kind != .comma && $0.kind != .semicolon && $0.part != .relative && $0.part != .subordinator
        }
        let verb = behind.first {
            $0.part == .modal || $0.part == .finite || $0.part == .be || $0.part == .have
        }
        return verb?.has(.pledging) ?? false
    }

    // MARK: What the next may go on about

    /// The measurement of a statement, kept for the next.
    private mutating func kept(
        _ statement: Statement, _ view: SentenceView, _ frame: Frame, _ place: PlacedLine
    ) -> Measurement {
        let timing = assembler.timing(
            of: statement, view, frame, after: (stated?.told, stated?.sentence == place.number), books: books)
        let measurement = assembler.measurement(statement, timing, view, sentence: place.number)
        let block = place.line.block
        restated.keep(measurement)
        keepBase(of: measurement, in: block)
        if !statement.isAside || stated?.sentence != place.number {
            stated = Stated(measurement, told: timing.told, block: block)
        }
        if let period = measurement.period, measurement.role == .actual, statement.tense == .future,
            statement.role == nil
        {
            reported = (period, block)
        }
        return measurement
    }

    /// Keeps the time of a starting value whose words name it: "from 12 in 2009 to 20".
    private mutating func keepBase(of measurement: Measurement, in block: Int) {
        guard measurement.role == .baseline, let period = measurement.period,
            let told = measurement.evidence.first(where: { $0.field == .period }), !told.range.isEmpty,
            told.rule != "base-of-earlier-pair", told.rule != "year-before-pair"
        else { return }
        base = (Frame.Near(period: period, evidence: told.range), block)
    }
}

extension Frame {
    /// Takes the time of what was stated before, whatever the lines around name.
    fileprivate mutating func take(earlier period: Period?) {
        self.near = nil
        self.period = period
        self.rule = "period-of-earlier"
    }
}
