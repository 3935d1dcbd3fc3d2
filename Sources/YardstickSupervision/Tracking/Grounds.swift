/// Why a target has the status that it has.
public enum Grounds: String, Error, Hashable, Sendable, CaseIterable {
    // No data.
    /// The target says no time.
    case noPeriod
    /// The words do not say whether a growth over years is the average of a year or the whole.
    case unclearGrowth
    /// The words do not say what a multiple is a multiple of.
    case unclearBase
    /// Nothing says whether more or less is wanted.
    case unclearDirection
    /// One document gives two targets for the same time that rounding does not reconcile.
    case severalTargets
    /// No document has an actual.
    case noActual
    /// There is nothing but the value at the start.
    case onlyBaseline
    /// There are figures, but none to start from.
    case noBaseline
    /// The time is over, and there is no figure for it.
    case noFigureForDeadline
    /// Figures for single years are missing, so that there is no total.
    case gapInYears
    /// The document that speaks last gives two figures.
    case disputed
    /// The figure is rounded too much to tell.
    case roundingLeavesOpen
    /// The rule set needs monthly figures, and there are none.
    case noMonths
    /// A number leaves the range that can be computed with.
    case outOfRange
    // Everything else.
    /// The figure of the deadline decides.
    case figureOfDeadline
    /// The level was reached before its time; that is what the words asked for.
    case reachedEarly
    /// The level was passed before the target was made.
    case passedAtStart
    /// The number is where it should be, but has to stay there until the deadline.
    case holdsSoFar
    /// What had been reached was lost again.
    case lostAgain
    /// The measure of the rule set decides.
    case measured
}

extension Grounds: CustomStringConvertible {
    /// The grounds in words.
    public var description: String {
        switch self {
        case .noPeriod: "the target says no time"
        case .unclearGrowth: "the words do not say whether the growth is a year's average or the whole"
        case .unclearBase: "the words do not say what it is a multiple of"
        case .unclearDirection: "nothing says whether more or less is wanted"
        case .severalTargets: "one document gives two targets for the same time"
        case .noActual: "no document has an actual"
        case .onlyBaseline: "no actual since the value at the start"
        case .noBaseline: "one actual only, and nothing to start from"
        case .noFigureForDeadline: "the time is over, and no document has the figure"
        case .gapInYears: "figures for single years are missing"
        case .disputed: "the latest document gives two figures"
        case .roundingLeavesOpen: "the figure is rounded too much to tell"
        case .noMonths: "no monthly figures"
        case .outOfRange: "a number is out of range"
        case .figureOfDeadline: "the figure of the deadline decides"
        case .reachedEarly: "the level was reached before its time"
        case .passedAtStart: "the level was passed before the target was made"
        case .holdsSoFar: "it holds so far, and has to until the deadline"
        case .lostAgain: "it had been reached, and was lost again"
        case .measured: "by its pace"
        }
    }
}

extension Grounds {
    /// The grounds in a word or two, for a table.
    public var inShort: String {
        switch self {
        case .noPeriod: "no time said"
        case .unclearGrowth: "growth a year?"
        case .unclearBase: "multiple of what?"
        case .unclearDirection: "more or less?"
        case .severalTargets: "two targets"
        case .noActual: "no figure"
        case .onlyBaseline: "none since start"
        case .noBaseline: "no start value"
        case .noFigureForDeadline: "no final figure"
        case .gapInYears: "years missing"
        case .disputed: "two final figures"
        case .roundingLeavesOpen: "rounded too much"
        case .noMonths: "no months"
        case .outOfRange: "out of range"
        case .figureOfDeadline: "final figure"
        case .reachedEarly: "before its time"
        case .passedAtStart: "from the start"
        case .holdsSoFar: "so far"
        case .lostAgain: "lost again"
        case .measured: "by its pace"
        }
    }
}
