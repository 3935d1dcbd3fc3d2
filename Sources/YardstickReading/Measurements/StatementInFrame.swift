/// What a statement becomes in the frame of its line, and by what was stated before it.
extension ReadingPass {
    /// What others go on about of a measurement: a few numbers, where the whole of it would be counted and copied.
    struct Stated {
        let role: Role
        /// The role before it was weighed.
        let told: Role
        let form: Form
        let dimension: Dimension
        let period: Period?
        let sentence: Int
        let block: Int

        init(_ measurement: Measurement, told: Role, block: Int) {
            role = measurement.role
            self.told = told
            form = measurement.form
            dimension = measurement.quantity.unit.dimension
            period = measurement.period
            sentence = measurement.sentence
            self.block = block
        }
    }

    /// The sentence before, in the same paragraph, stated money that is meant.
    func followsTarget(_ line: Outline.Line, ofAnyUnit: Bool = false) -> Bool {
        guard let stated, stated.block == line.block else { return false }
        return stated.role == .target && (ofAnyUnit || stated.dimension == .money)
    }

    /// A statement in its frame; one that goes on about what was stated before has the role and time of that.
    func measurement(
        _ statement: Statement, _ view: SentenceView, _ frame: Frame, _ line: Outline.Line, _ number: Int
    ) -> Measurement {
        var (statement, frame) = (statement, frame)
        if statement.isOrder, frame.tone == .none, context.kind.looksBack {
            statement.tense = .future
        }
        takeReportedYear(&statement, &frame, view, line)
        turnAhead(&statement, view, line, number)
        if let lead, lead.section == line.section {
            lead.lend(&statement, isBudget: budget != nil || isBudget)
        }
        lendStated(&frame, to: statement, view, line, number)
        if let base, base.block == line.block { frame.base = base.time }
        if statement.followsEarlier, let stated, stated.block == line.block {
            statement.role = stated.role == .baseline ? .actual : stated.role
            frame.take(earlier: stated.period)
            let timing = assembler.timing(
                of: statement, view, frame, after: (stated.told, false), books: frames.fiscal)
            return assembler.measurement(statement, timing, view, sentence: number)
        }
        let timing = assembler.timing(
            of: statement, view, frame, after: (stated?.told, stated?.sentence == number),
            books: frames.fiscal)
        let measurement = assembler.measurement(statement, timing, view, sentence: number)
        keep(measurement, told: timing.told, of: statement, line, number)
        return measurement
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

    /// What those around a statement, or the verb behind it, say to be still to come.
    private func turnAhead(
        _ statement: inout Statement, _ view: SentenceView, _ line: Outline.Line, _ number: Int
    ) {
        if goesOnAhead(statement, line, number) {
            statement.tense = .future
            turned = number
            turnedVerb = statement.verb
        }
        if isOpenPledge(statement, view) { statement.tense = .future }
    }

    /// The time of what was stated before, for a change of it, the same in other words, or a part of it.
    private func lendStated(
        _ frame: inout Frame, to statement: Statement, _ view: SentenceView, _ line: Outline.Line,
        _ number: Int
    ) {
        guard let stated else { return }
        if statement.leansOnStated || statement.rule == "apposition" || statement.rule == "equal-to-stated",
            stated.sentence == number, stated.role != .baseline, statement.role != .baseline,
            let period = stated.period
        {
            frame.stated = Frame.Near(period: period, evidence: 0..<0)
        }
        // "Of which, 5 million is for roads"
        if stated.block == line.block, stated.form == .level, stated.dimension != .time, tellsPart(view) {
            frame.whole = stated.period.map { Frame.Near(period: $0, evidence: 0..<0) }
        }
    }

    /// Keeps what the next statements may go on about.
    private func keep(
        _ measurement: Measurement, told: Role, of statement: Statement, _ line: Outline.Line, _ number: Int
    ) {
        keepBase(of: measurement, line)
        if !statement.isAside || stated?.sentence != number {
            stated = Stated(measurement, told: told, block: line.block)
        }
        if let period = measurement.period, measurement.role == .actual, statement.tense == .future,
            statement.role == nil
        {
            reported = (period, line.block)
        }
    }

    /// Keeps the time of a starting value whose words name it: "from 12 in 2009 to 20".
    private func keepBase(of measurement: Measurement, _ line: Outline.Line) {
        guard measurement.role == .baseline, let period = measurement.period,
            let told = measurement.evidence.first(where: { $0.field == .period }), !told.range.isEmpty,
            told.rule != "base-of-earlier-pair", told.rule != "year-before-pair"
        else { return }
        base = (Frame.Near(period: period, evidence: told.range), line.block)
    }

    /// "Twenty billion in subsidies will be paid": the verb behind the amount looks ahead.
    private func isOpenPledge(_ statement: Statement, _ view: SentenceView) -> Bool {
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
}

extension Frame {
    /// Takes the time of what was stated before, whatever the lines around name.
    fileprivate mutating func take(earlier period: Period?) {
        self.near = nil
        self.period = period
        self.rule = "period-of-earlier"
    }
}
