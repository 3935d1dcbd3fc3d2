/// One pass over one document, line by line through all stages: words, numbers, times, statements, measurements, pledges.
struct ReadingPass {
    private let text: [UInt8]
    private let context: ReadingContext
    private let pack: LanguagePack
    private let document: WholeDocument
    private var times: TimesOfLines
    private var measuring: MeasurementReader
    private let pledgeAssembler: PledgeAssembler
    /// Is told of what each indicator was chosen from.
    private let noteIndicator: ((IndicatorChoice) -> Void)?
    /// The table, if any, that the sentences are pieces of.
    private var table = TableReader()
    private var topic = CarriedTopic()
    private var measurements: [Measurement] = []
    private var commitments: [Commitment] = []
    private var programmes: [Programme] = []

    init(
        text: [UInt8], context: ReadingContext, pack: LanguagePack, catalogue: Catalogue,
        money: AreaMoney, notes: WeighingNotes
    ) {
        self.text = text
        self.context = context
        self.pack = pack
        let frames = FrameReader(
            pack: pack, text: text, context: context, fiscal: FiscalCalendar(country: money.country),
            country: money.country)
        document = WholeDocument(read: text, in: context, by: pack, frames)
        times = TimesOfLines(of: document, by: frames)
        let assembler = Assembler(
            text: text, context: context, catalogue: catalogue, money: money, roles: pack.roles,
            noteRole: notes.role)
        measuring = MeasurementReader(of: document, by: assembler, frames.fiscal, pack.tones)
        pledgeAssembler = PledgeAssembler(text: text, context: context)
        noteIndicator = notes.indicator
    }

    /// Reads; how sure a measurement is remains to be judged.
    mutating func run() -> Reading {
        measurements.reserveCapacity(text.count / Self.bytesAMeasurement)
        commitments.reserveCapacity(text.count / Self.bytesACommitment)
        var tokens: [Token] = []
        let readers = pack.readers
        for (number, line) in document.lines.enumerated() {
            if line.isHeading {
                readHeading(line, &tokens, by: readers)
            } else {
                let place = PlacedLine(
                    line: line, number: number, heading: document.heading(over: line),
                    isLast: document.endsBlock(number))
                read(place, &tokens, by: readers)
            }
        }
        return Reading(
            sections: document.sections, sentences: document.sentences, measurements: handedOver(),
            commitments: commitments, programmes: programmes)
    }

    /// How many bytes of plans and reports there are to a measurement, and to a commitment: room for about as many at
    /// once spares copying them each time that it doubles.
    private static let (bytesAMeasurement, bytesACommitment) = (250, 220)

    /// The measurements, left to whoever judges them: while two hold them, all would be copied for a change of one.
    private mutating func handedOver() -> [Measurement] {
        defer { measurements = [] }
        return measurements
    }

    // MARK: A line

    /// Reads one line: its words, its numbers and times, what they state, and what it pledges.
    ///
    /// - Parameter tokens: Room for the tokens of the line, used again for the next.
    private mutating func read(_ place: PlacedLine, _ tokens: inout [Token], by pack: LanguagePack.Readers) {
        var quantities = quantities(of: place, &tokens, by: pack)
        let periods = periods(of: place, tokens, beside: &quantities, by: pack)
        let view = SentenceView(
            text: text, tokens: tokens, quantities: quantities, periods: periods,
            carried: topic.indicator(in: place.line.block))
        let frame = times.frame(of: view, at: place)
        let first = measurements.count
        let cells = cells(of: view, place, frame, by: pack)
        if pack.statements.turnsToTopic(view) {
            measuring.isOnRevision = pack.statements.namesRevision(view.tokens[...])
        }
        if quantities.isEmpty {
            if !place.isLast { topic.take(from: view, place.line, by: pack.statements) }
        } else {
            measure(statements(of: view, beside: cells, by: pack), of: view, frame, place)
        }
        times.keep(of: view, at: place)
        topic.takeLead(from: view, place.line, by: pack.statements)
        measuring.lead = Lead.held(behind: view, place.line, measuring.lead, by: pack.statements)
        if table.hasProse {
            measurements[first...].sort { $0.quantity.range.lowerBound < $1.quantity.range.lowerBound }
        } else {
            readPledges(view, frame, place.number, by: pack)
        }
    }

    /// A heading may name the columns of a table, or the row whose values stand below it.
    private mutating func readHeading(
        _ line: Outline.Line, _ tokens: inout [Token], by pack: LanguagePack.Readers
    ) {
        pack.tokenizer.tokenize(text, line.range, into: &tokens)
        let periods = pack.periods.periods(tokens, in: text, date: context.date)
        pack.statements.tag(&tokens, quantities: [])
        let view = SentenceView(text: text, tokens: tokens, quantities: [], periods: periods)
        topic.takeLead(from: view, line, by: pack.statements)
        measuring.lead = Lead(tense: pack.statements.tenseOfLead(view), section: line.section)
        measuring.isOnRevision = pack.statements.namesRevision(view.tokens[...])
        times.keep(ofHeading: view)
        _ = table.statements(of: view, isLine: false, lastYear: nil, by: pack.quantities, pack.statements)
    }

    // MARK: Numbers and times

    /// The quantities of a line, whose tokens have got their parts; none where it cites a source or only numbers a title.
    private func quantities(
        of place: PlacedLine, _ tokens: inout [Token], by pack: LanguagePack.Readers
    ) -> [QuantityMention] {
        pack.tokenizer.tokenize(text, place.line.range, into: &tokens)
        let found = pack.quantities.quantities(tokens, in: text)
        var quantities = found.isEmpty ? found : pack.statements.joined(found, tokens)
        if document.isNumberedTitle(place.number) { quantities.removeAll { $0.tokens.lowerBound == 0 } }
        pack.statements.tag(&tokens, quantities: quantities)
        return !quantities.isEmpty && pack.statements.cites(tokens, text, place.line.range) ? [] : quantities
    }

    /// The times of a line, as its section means them; a number that a time is written out with is none to count.
    private mutating func periods(
        of place: PlacedLine, _ tokens: [Token], beside quantities: inout [QuantityMention],
        by pack: LanguagePack.Readers
    ) -> [PeriodMention] {
        let named = pack.periods.periods(tokens, in: text, date: context.date)
        guard !named.isEmpty else { return [] }
        if !quantities.isEmpty, named.contains(where: \.isWrittenOut) {
            quantities.removeAll { quantity in
                quantity.unit == .count && named.contains { $0.isWrittenOut && $0.covers(quantity.tokens) }
            }
        }
        return times.meant(by: named, tokens, beside: quantities, at: place)
    }

    // MARK: Statements

    /// The statements of a line that is a piece of a table. Cells of its row that hold more than a value are read at once,
    /// each as a sentence of its own.
    private mutating func cells(
        of view: SentenceView, _ place: PlacedLine, _ frame: Frame, by pack: LanguagePack.Readers
    ) -> [Statement] {
        let cells = table.statements(
            of: view, isLine: place.line.isRow, lastYear: times.lastYear, by: pack.quantities,
            pack.statements)
        guard table.hasProse, let row = table.row else { return cells }
        let rowFrame = times.frame(ofRow: row, view, under: frame)
        let table = table
        var tokens: [Token] = []
        for cell in row.prose {
            read(place.piece(view.bytes(cell), under: rowFrame), &tokens, by: pack)
        }
        self.table = table
        return cells
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

    // MARK: Measurements and pledges

    private mutating func measure(
        _ statements: [Statement], of view: SentenceView, _ frame: Frame, _ place: PlacedLine
    ) {
        for var statement in statements {
            topic.exchange(&statement, in: place.line)
            guard !statement.indicator.isEmpty else { continue }
            // A share of what was stated leaves that to be carried on.
            let isPart =
                statement.rule.hasPrefix("share-of-stated") && topic.indicator(in: place.line.block) != nil
            // "Net worth: 22 million (6 million of it in land). This is a rise of": of what the brackets are on
            let isBeside = statement.isAside && statements.first.map { !$0.isAside } ?? false
            if !isPart, !isBeside { topic.take(statement, in: place.line.block) }
            let measurement = measuring.measurement(statement, view, frame, place)
            if !isPart { measuring.count(measurement, place.line) }
            measurements.append(measurement)
        }
    }

    private mutating func readPledges(
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
