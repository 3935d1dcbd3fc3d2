/// One pass over one document: structure, then sentence by sentence through all stages.
/// A class, so that its many parts are not copied whenever one of them is asked.
final class ReadingPass {
    let text: [UInt8]
    let context: ReadingContext
    let pack: LanguagePack
    let assembler: Assembler
    /// Is told of what each indicator was chosen from.
    private let noteIndicator: ((IndicatorChoice) -> Void)?
    private let pledgeAssembler: PledgeAssembler
    let frames: FrameReader
    private var measurements: [Measurement] = []
    private var commitments: [Commitment] = []
    private var programmes: [Programme] = []
    /// The time that a paragraph opened with, and the section and block that it holds for.
    var opening: Opening?
    private(set) var sections: [Section] = []
    /// The time that the last sentence with numbers named, and its block.
    var near: (period: Frame.Near, block: Int)?
    /// The year of the budget that the document is.
    private(set) var budget: Period?
    /// Whether the document is on a budget.
    var isBudget = false
    /// The stretches of years that were named so far.
    var spans = NamedSpans()
    /// The table, if any, that the sentences are pieces of.
    private var table = TableReader()
    /// The last year, up to the document's own, that a sentence with numbers told of.
    var told: Frame.Near?
    /// The last year to come that the document named.
    var ahead: Frame.Near?
    /// The last day, or days, that the document named.
    var event: Frame.Near?
    /// What the last sentence of the block measured, for "this" and "it" in the next.
    private var carried: (indicator: SentenceView.Indicator, block: Int)?
    /// The last measurement and the block that states it, for a sentence that tells of it: "This total includes".
    var stated: Stated?
    /// The document's own year, where a plan names it.
    var ownYear: Frame.Near?
    /// The time of the starting value that a pair named last, and the paragraph that it stands in.
    var base: (time: Frame.Near, block: Int)?
    /// The year that first figures of a block are about, though their verbs look ahead: "GDP will reach", said of a
    /// year that is over.
    var reported: (period: Period, block: Int)?
    /// The last sentence that was read as ahead because of those around it.
    var turned: Int?
    /// The verb of the statement that was turned so last.
    var turnedVerb: Range<Int> = 0..<0
    /// What the last line that led in a list, a chart or a table says of the lines behind it.
    var lead: Lead?
    /// The time by which the items are to be that a line leads in: "By 2025, we will:".
    private var listed: Frame.Near?
    /// The goals that were told one behind the other up to here.
    private(set) var goals = Goals()
    /// The sentences and headings of the document.
    private(set) var lines: [Outline.Line] = []
    /// What the title says that the document is for.
    private(set) var aim: Frame.Near?
    /// The years of the plan that the document is.
    private(set) var plan: Period?
    /// What the captions of its figures say of when.
    private var captions = Captions()
    /// What lines such as "Target date: May 2025" say of when.
    private var dates = DateLines()

    /// The lines whose first number only numbers them.
    private var numberedTitles: Set<Int> = []

    /// A run of goals: how many, and where the last of them stands.
    struct Goals {
        var count = 0
        var section: Int?
        var block = 0
        var sentence = 0
    }

    final class Opening {
        let frame: Frame
        let section: Int?
        let block: Int
        let lasts: Bool

        init(frame: Frame, section: Int?, block: Int, lasts: Bool) {
            self.frame = frame
            self.section = section
            self.block = block
            self.lasts = lasts
        }
    }

    init(
        text: [UInt8], context: ReadingContext, pack: LanguagePack, catalogue: Catalogue,
        money: AreaMoney, notes: WeighingNotes
    ) {
        self.text = text
        self.context = context
        self.pack = pack
        assembler = Assembler(
            text: text, context: context, catalogue: catalogue, money: money, roles: pack.roles,
            noteRole: notes.role)
        noteIndicator = notes.indicator
        pledgeAssembler = PledgeAssembler(text: text, context: context)
        frames = FrameReader(
            pack: pack, text: text, context: context, fiscal: FiscalCalendar(country: money.country),
            country: money.country)
    }

    /// Reads; how sure a measurement is remains to be judged.
    func run() -> Reading {
        let outline = outline()
        (sections, lines) = (outline.sections, outline.lines)
        let root = frames.root(of: lines.lazy.map { $0.range })
        takeDocument(root)
        readLines(under: root, frames.frames(of: sections, under: root))
        return Reading(
            sections: sections, sentences: lines.map { Sentence(range: $0.range, section: $0.section) },
            measurements: handedOver(), commitments: commitments, programmes: programmes)
    }

    /// The measurements, left to whoever judges them: while two hold them, all would be copied for a change of one.
    private func handedOver() -> [Measurement] {
        defer { measurements = [] }
        return measurements
    }

    /// The headings and sentences of the text; a line with a verb of a clause is no heading.
    private func outline() -> Outline {
        Outline(
            text, headings: context.headings, splitter: pack.splitter,
            isClause: { [pack, text] range in
                var tokens: [Token] = []
                pack.tokenizer.tokenize(text, range, into: &tokens)
                pack.statements.tag(&tokens, quantities: [])
                return tokens.contains {
                    $0.part == .finite || $0.part == .modal || $0.part == .be || $0.part == .have
                }
            }, statesAmount: statesAmount)
    }

    /// Keeps what the document as a whole says: its budget, its aim, its plan, and the times of its captions and dates.
    private func takeDocument(_ root: Frame) {
        numberedTitles = NumberedTitles.places(among: lines, of: text)
        budget = root.budget
        isBudget = root.isOnBudget
        aim = root.aim
        plan = root.aim?.period ?? (root.rule == "period-of-plan" ? root.period : nil)
        captions = Captions(of: lines, in: text, times: frames.times)
        dates = DateLines(of: lines, in: text) { [frames] in frames.times(in: $0, withDays: true) }
    }

    private func readLines(under root: Frame, _ sectionFrames: [Frame]) {
        measurements.reserveCapacity(text.count / Self.bytesAMeasurement)
        commitments.reserveCapacity(text.count / Self.bytesACommitment)
        var tokens: [Token] = []
        let readers = pack.readers
        for (number, line) in lines.enumerated() {
            if line.isHeading {
                readHeading(line, &tokens, by: readers)
            } else {
                read(line, number, line.section.map { sectionFrames[$0] } ?? root, &tokens, by: readers)
            }
        }
    }

    /// How many bytes of plans and reports there are to a measurement, and to a commitment: room for about as many at
    /// once spares copying them each time that it doubles.
    private static let (bytesAMeasurement, bytesACommitment) = (250, 220)

    /// Reads one line: its words, its numbers and times, what they state, and what it pledges.
    ///
    /// - Parameter tokens: Room for the tokens of the line, used again for the next.
    private func read(
        _ line: Outline.Line, _ number: Int, _ sectionFrame: Frame, _ tokens: inout [Token],
        by pack: LanguagePack.Readers
    ) {
        var quantities = quantities(of: line, number, &tokens, by: pack)
        let periods = periods(of: line, tokens, beside: &quantities, in: sectionFrame, by: pack)
        if carried?.block != line.block { carried = nil }
        let view = SentenceView(
            text: text, tokens: tokens, quantities: quantities, periods: periods, carried: carried?.indicator)
        keepEvent(of: view)
        let frame = wholeFrame(of: line, number, view, sectionFrame)
        let cells = table.statements(
            of: view, isLine: line.isRow, lastYear: lastYear, by: pack.quantities, pack.statements)
        let first = measurements.count
        if table.hasProse, let row = table.row { readCells(of: row, view, line, number, frame, by: pack) }
        if quantities.isEmpty {
            carryTopic(of: view, line, by: pack)
        } else {
            measure(statements(of: view, beside: cells, by: pack), of: view, frame, line, number)
            keepTime(of: view, line)
        }
        keepOwnYear(of: view)
        lead = followedLead(behind: view, line, by: pack)
        if table.hasProse {
            measurements[first...].sort { $0.quantity.range.lowerBound < $1.quantity.range.lowerBound }
        } else {
            readPledges(view, frame, number, by: pack)
        }
    }

    /// The quantities of a line, whose tokens have got their parts; none where it cites a source or only numbers a title.
    private func quantities(
        of line: Outline.Line, _ number: Int, _ tokens: inout [Token], by pack: LanguagePack.Readers
    ) -> [QuantityMention] {
        pack.tokenizer.tokenize(text, line.range, into: &tokens)
        let found = pack.quantities.quantities(tokens, in: text)
        var quantities = found.isEmpty ? found : pack.statements.joined(found, tokens)
        if numberedTitles.contains(number) { quantities.removeAll { $0.tokens.lowerBound == 0 } }
        pack.statements.tag(&tokens, quantities: quantities)
        return !quantities.isEmpty && pack.statements.cites(tokens, text, line.range) ? [] : quantities
    }

    /// The times of a line, as its section means them; a number that a time is written out with is none to count.
    private func periods(
        of line: Outline.Line, _ tokens: [Token], beside quantities: inout [QuantityMention],
        in sectionFrame: Frame, by pack: LanguagePack.Readers
    ) -> [PeriodMention] {
        let named = pack.periods.periods(tokens, in: text, date: context.date)
        guard !named.isEmpty else { return [] }
        if !quantities.isEmpty, named.contains(where: \.isWrittenOut) {
            quantities.removeAll { quantity in
                quantity.unit == .count && named.contains { $0.isWrittenOut && $0.covers(quantity.tokens) }
            }
        }
        return stepped(
            placed(named, tokens, beside: quantities, of: line, in: sectionFrame), tokens, line, sectionFrame)
    }

    /// The last day that a line names is what the lines behind it may go on about.
    private func keepEvent(of view: SentenceView) {
        guard let held = view.periods.last(where: { $0.period.start.day != nil && $0.tie == .during }) else {
            return
        }
        event = Frame.Near(held, in: view)
    }

    private func measure(
        _ statements: [Statement], of view: SentenceView, _ frame: Frame, _ line: Outline.Line, _ number: Int
    ) {
        for statement in statements where !statement.indicator.isEmpty {
            // A share of what was stated leaves that to be carried on.
            let isPart = statement.rule.hasPrefix("share-of-stated") && carried?.block == line.block
            if !isPart { carry(statement, line) }
            let measurement = measurement(statement, view, frame, line, number)
            if !isPart { count(measurement, line) }
            measurements.append(measurement)
        }
    }

    private func carry(_ statement: Statement, _ line: Outline.Line) {
        let indicator = SentenceView.Indicator(
            words: statement.indicator, range: statement.indicatorRange,
            noun: Self.counted(by: statement) ?? carried?.indicator.noun)
        carried = (indicator, line.block)
    }

    /// A line without numbers may name what the next ones measure.
    private func carryTopic(
        of view: SentenceView, _ line: Outline.Line, by pack: LanguagePack.Readers
    ) {
        if let named = pack.statements.measureNamed(by: view) {
            carried = (named, line.block)
        } else if carried == nil, let topic = pack.statements.topic(of: view) {
            carried = (topic, line.block)
        }
    }

    /// The frame of a line with all that the lines around it lend: it is put together in one place, so that it is not
    /// copied for each who asks it.
    private func wholeFrame(
        of line: Outline.Line, _ number: Int, _ view: SentenceView, _ sectionFrame: Frame
    ) -> Frame {
        var frame = frame(for: line, view, sectionFrame)
        if near?.block != line.block { near = nil }
        frame.near = near?.period
        frame.told = told
        frame.ahead = ahead
        frame.ownYear = ownYear
        if let figure = captions.ofFigure(number) { frame.stand(in: figure, frames.tone(of: figure.period)) }
        // Only figures take it, and the rows between bars.
        if !view.quantities.isEmpty || view.inventory.holdsAny(of: TableRow.signs),
            let beside = captions.beside(number)
        {
            frame.take(beside)
        }
        if line.isFirst, !line.isItem { listed = nil }
        if let listed, line.isItem, !view.periods.contains(where: { $0.tie != .comparison && !$0.isDuration })
        {
            frame.take(listed, rule: "period-of-lead-in", tone: .future)
        }
        listed = timeLedIn(view) ?? listed
        if let date = dates[number], view.periods.isEmpty {
            frame.take(date, rule: "date-of-lines", tone: frames.tone(of: date.period))
        }
        frame.event = event ?? context.date.flatMap(Self.month)
        return frame
    }

    /// Reads the cells of a row that hold more than a value, each as a sentence of its own under the time of its row.
    private func readCells(
        of row: BarredTable.Reading, _ view: SentenceView, _ line: Outline.Line, _ number: Int,
        _ frame: Frame,
        by pack: LanguagePack.Readers
    ) {
        var frame = frame
        if let date = row.date {
            let near = Frame.Near(date, in: view)
            frame.take(near, rule: "date-of-row", tone: frames.tone(of: date.period))
        }
        let table = table
        var tokens: [Token] = []
        for cell in row.prose {
            let piece = Outline.Line(
                range: view.bytes(cell), section: line.section, block: line.block, isFirst: false,
                isHeading: false)
            read(piece, number, frame, &tokens, by: pack)
        }
        self.table = table
    }

    /// The noun that a statement counts, not the "per capita" of a rate.
    private static func counted(by statement: Statement) -> String? {
        guard statement.unit == .count, let noun = statement.noun, !noun.hasPrefix("per ") else { return nil }
        return noun
    }

    /// A heading may name the columns of a table, or the row whose values stand below it.
    private func readHeading(
        _ line: Outline.Line, _ tokens: inout [Token], by pack: LanguagePack.Readers
    ) {
        pack.tokenizer.tokenize(text, line.range, into: &tokens)
        let periods = pack.periods.periods(tokens, in: text, date: context.date)
        pack.statements.tag(&tokens, quantities: [])
        let view = SentenceView(text: text, tokens: tokens, quantities: [], periods: periods)
        lead = Lead(tense: pack.statements.tenseOfLead(view), section: line.section)
        listed = timeLedIn(view)
        _ = table.statements(of: view, isLine: false, lastYear: nil, by: pack.quantities, pack.statements)
    }

    /// The statements of a sentence, where those of a table come before what its words would say as prose.
    private func statements(
        of view: SentenceView, beside cells: [Statement], by pack: LanguagePack.Readers
    ) -> [Statement] {
        if table.row != nil { return cells }
        guard !cells.isEmpty else { return pack.statements.statements(of: view, noting: noteIndicator) }
        guard cells.count < view.quantities.count else { return cells }
        let taken = Set(cells.map(\.mention))
        let others = pack.statements.statements(of: view, noting: noteIndicator)
            .filter { !taken.contains($0.mention) }
        return (cells + others).sorted { $0.mention < $1.mention }
    }

    /// The year that a report tells of: the last that it named, else the last full one before its date.
    private var lastYear: Int? {
        guard context.kind.looksBack else { return nil }
        return told?.period.end.year ?? context.date.map { PlanCalendar.lastFullYear(before: $0) }
    }

    /// The document is a plan or a budget, whose sums are not spent yet.
    var isBudgetAhead: Bool { context.kind == .plan || budget != nil || isBudget }

    private func count(_ measurement: Measurement, _ line: Outline.Line) {
        guard measurement.role == .target || measurement.role == .baseline else {
            goals = Goals()
            return
        }
        let isNext = goals.section == line.section && line.block - goals.block <= 2
        goals = Goals(
            count: (isNext ? goals.count : 0) + (measurement.role == .target ? 1 : 0), section: line.section,
            block: line.block, sentence: measurement.sentence)
    }

    /// The lead that holds for the next line: the line's own, else the one before where the line has no verb of a
    /// sentence.
    private func followedLead(
        behind view: SentenceView, _ line: Outline.Line, by pack: LanguagePack.Readers
    ) -> Lead? {
        let tense = pack.statements.tenseOfLead(view)
        if tense != .none { return Lead(tense: tense, section: line.section) }
        guard let lead, lead.section == line.section else { return nil }
        let isSentence = view.tokens.contains { $0.part == .finite || $0.part == .modal || $0.part == .be }
        return isSentence ? nil : lead
    }

    private func readPledges(
        _ view: SentenceView, _ frame: Frame, _ number: Int, by pack: LanguagePack.Readers
    ) {
        let pledges = pack.pledges.pledges(of: view, tone: frame.tone)
        if !pledges.isEmpty {
            pledgeAssembler.add(pledges, of: view, frame, sentence: number, to: &commitments)
        }
        for (tokens, rule) in pack.pledges.programmes(of: view) {
            programmes.append(pledgeAssembler.programme(tokens, rule: rule, view, sentence: number))
        }
    }
}
