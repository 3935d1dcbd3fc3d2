/// How far a time lies from another that the text names beside it: "the previous quarter", "a year earlier", "the same
/// period of 2019".
enum PeriodStep: Hashable {
    /// So many months before: "three months earlier", "the year before".
    case back(months: Int)
    /// So many months before a time that is told by months: "a year ago", which else counts from the document's day.
    case ago(months: Int)
    /// The stretch of the same length that comes right before: "the previous quarter" is the one before a quarter.
    case previous(months: Int)
    /// The same part of another year: "the same quarter of 2019".
    case same(year: Int)
    /// The same part of another year of the books, which begins in a year: "the same period of 2019-20".
    case sameOfBooks(first: Int)

    /// "three years later": counted on from a value that is left behind.
    var isForward: Bool {
        if case .back(let months) = self { months < 0 } else { false }
    }

    /// The time that the words mean, as seen from a time; nothing where that is none of the kind.
    func applied(to anchor: Period) -> Period? {
        switch self {
        case .back(let months):
            guard months % 12 == 0 || anchor.start.month != nil, anchor.isWithinAYear else { return nil }
            return anchor.moved(byMonths: -months)
        case .ago(let months):
            guard anchor.start.month != nil, anchor.isWithinAYear else { return nil }
            return anchor.moved(byMonths: -months)
        case .previous(let months):
            guard anchor.months == months else { return nil }
            return anchor.moved(byMonths: -months)
        case .same(let year):
            guard anchor.start.month != nil, anchor.isWithinAYear, anchor.end.year > year else { return nil }
            return anchor.moved(byMonths: -12 * (anchor.end.year - year))
        case .sameOfBooks(let first):
            guard let month = anchor.start.month, anchor.isWithinAYear else { return nil }
            // No calendar of the books begins a year before April, but that which is the year itself.
            let own = month < 4 ? anchor.start.year - 1 : anchor.start.year
            return own > first ? anchor.moved(byMonths: -12 * (own - first)) : nil
        }
    }
}

extension Period {
    /// Whether it is three months.
    var isQuarter: Bool { months == 3 }

    /// Whether a day lies in its months.
    func contains(_ date: CalendarDate) -> Bool {
        guard let first = start.month, let last = end.month, let month = date.month else { return false }
        let place = date.year * 12 + month
        return start.year * 12 + first <= place && place <= end.year * 12 + last
    }

    /// How many months it covers, where it is told by months.
    fileprivate var months: Int? {
        guard let first = start.month, let last = end.month, start.day == nil else { return nil }
        return (end.year - start.year) * 12 + last - first + 1
    }

    /// One year, one that two calendar years share, or less.
    fileprivate var isWithinAYear: Bool {
        if let months { return months <= 12 }
        return start.day == nil && end.year - start.year <= 1
    }

    /// The same stretch earlier or later; days are left out.
    fileprivate func moved(byMonths step: Int) -> Period? {
        guard let first = start.moved(byMonths: step), let last = end.moved(byMonths: step) else {
            return nil
        }
        return Period(from: first, through: last)
    }
}

/// The times of a sentence that are told from another, set beside that.
struct PeriodSteps {
    /// What such words look back from where the sentence names nothing, the nearest first.
    let around: [Period]

    /// The times, with those that are told from another resolved; one that nothing resolves stands as it was read, or
    /// is left out where it says nothing alone.
    func taken(_ mentions: [PeriodMention], among tokens: [Token]) -> [PeriodMention] {
        guard mentions.contains(where: { $0.step != nil }) else { return mentions }
        var taken: [PeriodMention] = []
        for (place, mention) in mentions.enumerated() {
            guard let step = mention.step else {
                taken.append(mention)
                continue
            }
            let named =
                mentions[..<place].reversed().filter {
                    Self.mayAnchor($0) || step.isForward && $0.step == nil
                }
                + mentions[(place + 1)...].filter {
                    // "up from 77% a year earlier; the goal for 2025 is 85%"
                    Self.mayAnchor($0)
                        && !tokens[mention.tokens.upperBound..<$0.tokens.lowerBound].contains {
                            $0.kind == .semicolon
                        }
                }
            if let (period, isFiscal) = resolved(step, named) {
                var resolved = mention.about(period, rule: isFiscal ? "fiscal-year" : "step-from-named")
                resolved.step = step
                taken.append(resolved)
            } else if !mention.isOnlyStep {
                taken.append(mention)
            }
        }
        return taken
    }

    private func resolved(_ step: PeriodStep, _ named: [PeriodMention]) -> (Period, isFiscal: Bool)? {
        for mention in named {
            if let period = step.applied(to: mention.period) { return (period, mention.isFiscalYear) }
        }
        for period in around {
            if let moved = step.applied(to: period) {
                return (moved, period.start.month == nil && period.isOfTwoYears)
            }
        }
        return nil
    }

    private static func mayAnchor(_ mention: PeriodMention) -> Bool {
        mention.step == nil && mention.tie != .comparison && mention.rule != "years-ago"
    }
}
