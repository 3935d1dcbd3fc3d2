/// One pass over one document: structure, then sentence by sentence through all stages.
struct ReadingPass {
    private let text: [UInt8]
    private let context: ReadingContext
    private let pack: LanguagePack
    private let assembler: Assembler
    private let frames: FrameReader
    private var measurements: [Measurement] = []
    private var commitments: [Commitment] = []
    private var programmes: [Programme] = []
    private var tokens: [Token] = []
    /// The time that a paragraph opened with, and the section and block that it holds for.
    private var opening: (frame: Frame, section: Int?, block: Int, lasts: Bool)?

    init(text: [UInt8], context: ReadingContext, pack: LanguagePack, catalogue: Catalogue) {
        self.text = text
        self.context = context
        self.pack = pack
        assembler = Assembler(text: text, context: context, catalogue: catalogue)
        frames = FrameReader(pack: pack, text: text, context: context)
    }

    mutating func run() -> Reading {
        let outline = Outline(text, headings: context.headings, splitter: pack.splitter)
        let sectionFrames = frames.frames(of: outline.sections)
        for (number, line) in outline.lines.enumerated() where !line.isHeading {
            read(line, number, line.section.map { sectionFrames[$0] } ?? frames.root)
        }
        return Reading(
            sections: outline.sections,
            sentences: outline.lines.map { Sentence(range: $0.range, section: $0.section) },
            measurements: measurements, commitments: commitments, programmes: programmes)
    }

    private mutating func read(_ line: Outline.Line, _ number: Int, _ sectionFrame: Frame) {
        pack.tokenizer.tokenize(text, line.range, into: &tokens)
        let found = pack.quantities.quantities(tokens, in: text)
        let quantities = pack.statements.joined(found, tokens)
        pack.statements.tag(&tokens, quantities: quantities)
        let periods = pack.periods.periods(tokens, in: text, date: context.date)
        let view = SentenceView(text: text, tokens: tokens, quantities: quantities, periods: periods)
        let frame = frame(for: line, view, sectionFrame)
        if !quantities.isEmpty {
            for statement in pack.statements.statements(of: view) where !statement.indicator.isEmpty {
                measurements.append(assembler.measurement(statement, view, frame, sentence: number))
            }
        }
    }

    /// The frame of a sentence: a time that opens its paragraph, or an earlier one of its section, before the
    /// heading's own.
    private mutating func frame(for line: Outline.Line, _ view: SentenceView, _ sectionFrame: Frame) -> Frame
    {
        if let held = opening, held.section != line.section || (!held.lasts && held.block != line.block) {
            opening = nil
        }
        if let mention = view.periods.first, mention.tokens.lowerBound <= 4, mention.tie != .comparison,
            opensSentence(view, mention)
        {
            var frame = sectionFrame
            frame.period = mention.period
            frame.evidence = view.bytes(mention.tokens)
            frame.rule = "period-of-paragraph"
            frame.tone = frames.tone(of: mention.period) ?? frame.tone
            opening = (frame, line.section, line.block, line.isFirst)
        }
        return opening?.frame ?? sectionFrame
    }

    /// "In 2021, we ...": nothing but small words stand before the time.
    private func opensSentence(_ view: SentenceView, _ mention: PeriodMention) -> Bool {
        view.tokens[..<mention.tokens.lowerBound].allSatisfy {
            $0.part == .preposition || $0.part == .determiner || $0.part == .adverb || $0.part == .conjunction
                || $0.is(.end)
        }
    }
}
