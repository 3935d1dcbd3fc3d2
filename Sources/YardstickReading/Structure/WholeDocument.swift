/// What a document says as a whole, before its lines are read one by one: its sections and lines, what it is for, and what
/// headings, captions and dates say of the lines under and beside them.
/// A class and not a value, because every line asks it.
final class WholeDocument {
    let text: [UInt8]
    let context: ReadingContext
    let sections: [Section]
    /// The sentences and headings of the document.
    let lines: [Outline.Line]
    /// What the title says that the document is for.
    let aim: Frame.Near?
    /// The years of the plan that the document is.
    let plan: Period?
    /// The year of the budget that the document is.
    let budget: Period?
    /// Whether the document is on a budget.
    let isBudget: Bool
    /// What the captions of its figures say of when.
    let captions: Captions
    /// What lines such as "Target date: May 2025" say of when.
    let dates: DateLines
    /// What holds under no heading.
    private let root: Frame
    /// What holds under the heading of each section.
    private let headings: [Frame]
    /// The lines whose first number only numbers them.
    private let numberedTitles: Set<Int>

    init(read text: [UInt8], in context: ReadingContext, by pack: LanguagePack, _ frames: FrameReader) {
        self.text = text
        self.context = context
        let titles = TitleWords(text: text, pack: pack)
        let outline = Outline(
            text, headings: context.headings, splitter: pack.splitter, isClause: titles.isClause,
            statesAmount: titles.statesAmount)
        (sections, lines) = (outline.sections, outline.lines)
        var root = frames.root(of: lines.lazy.map { $0.range })
        root.plan = root.aim?.period ?? (root.rule == "period-of-plan" ? root.period : nil)
        self.root = root
        headings = frames.frames(of: sections, under: root)
        numberedTitles = NumberedTitles.places(among: lines, of: text)
        (aim, budget) = (root.aim, root.budget)
        isBudget = root.budget != nil || root.isOnBudget
        plan = root.plan
        captions = Captions(of: lines, in: text, times: frames.times)
        dates = DateLines(of: lines, in: text) { frames.times(in: $0, withDays: true) }
    }

    var sentences: [Sentence] { lines.map { Sentence(range: $0.range, section: $0.section) } }

    /// The document is a plan or a budget, whose sums are not spent yet.
    var isBudgetAhead: Bool { context.kind == .plan || isBudget }

    /// What the headings over a line say.
    func heading(over line: Outline.Line) -> Frame { line.section.map { headings[$0] } ?? root }

    /// Whether a line, by its number, is the last of its block.
    func endsBlock(_ line: Int) -> Bool {
        line + 1 == lines.count || lines[line + 1].block != lines[line].block
    }

    func isNumberedTitle(_ line: Int) -> Bool { numberedTitles.contains(line) }
}
