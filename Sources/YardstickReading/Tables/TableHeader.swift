/// The headings of a table's columns, as they stand side by side in text that has lost its lines.
struct TableHeader {
    let columns: [TableColumn]
    /// Past the last token of the headings.
    let end: Int

    /// Finds, where they ``mayStand(in:)``, the first two or more headings in a row: "2019 2020 2021", "Target Actual",
    /// "Actual Budget 2022-23 2023-24", "2022-23 Actual 2023-24 Budget".
    ///
    /// - Parameter grammar: Says what a word makes of the values under it, in the language of the sentence.
    init?(in view: SentenceView, by grammar: any StatementGrammar) {
        let role = { grammar.roleOfColumn($0) }
        var at = 0
        while at < view.tokens.count {
            let token = view.tokens[at]
            guard token.kind == .digits || token.kind == .name || token.isCapitalised else {
                at += 1
                continue
            }
            let (parts, end) = Self.parts(from: at, view, role)
            if let columns = Self.columns(of: parts, view) {
                self.columns = columns
                self.end = end
                return
            }
            at = max(end, at + 1)
        }
        return nil
    }

    /// Whether a sentence has as many years, or as many words for a role, as two columns need: prose has few of them.
    static func mayStand(in view: SentenceView) -> Bool {
        if view.periods.count >= 2, view.periods.count(where: { isYear($0, view) }) >= 2 { return true }
        guard view.inventory.cues.contains(.role) else { return false }
        var count = 0
        let tokens = view.tokens
        for place in tokens.indices where tokens[place].cue.contains(.role) && tokens[place].isCapitalised {
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    private struct Part {
        let period: Period?
        let role: Role?
        let tokens: Range<Int>
    }

    /// The headings that follow each other from a token on.
    private static func parts(from start: Int, _ view: SentenceView, _ role: (Token) -> Role?)
        -> ([Part], Int)
    {
        var parts: [Part] = []
        var at = start
        while at < view.tokens.count {
            if let mention = view.periods(touching: at..<at + 1).first, mention.tokens.lowerBound == at,
                isYear(mention, view)
            {
                parts.append(Part(period: mention.period, role: nil, tokens: mention.tokens))
                at = mention.tokens.upperBound
            } else if view.tokens[at].isCapitalised || isBehindPeriod(parts, at),
                let role = role(view.tokens[at])
            {
                parts.append(Part(period: nil, role: role, tokens: at..<at + 1))
                at += 1
            } else if !parts.isEmpty, let end = pastNote(at, view) {
                at = end
            } else {
                break
            }
        }
        return (parts, at)
    }

    /// "2018/19 target": a small word right behind a year.
    private static func isBehindPeriod(_ parts: [Part], _ at: Int) -> Bool {
        guard let last = parts.last, last.period != nil else { return false }
        return last.tokens.upperBound == at
    }

    /// A year in digits and nothing but one, or a part of it: "2019", "2022-23", "FY24", "3Q2023".
    private static func isYear(_ mention: PeriodMention, _ view: SentenceView) -> Bool {
        (mention.isFiscalYear || !mention.isSpan)
            && (mention.period.start.month == nil || mention.rule == "part-of-year")
            && view.tokens[mention.tokens].contains { $0.kind == .digits || $0.kind == .name }
    }

    /// Past a bar, or a note's mark in brackets: "2008(a)".
    private static func pastNote(_ at: Int, _ view: SentenceView) -> Int? {
        if TableRow.isBar(at, view) { return at + 1 }
        guard view.tokens[at].kind == .openParenthesis, let mark = view.token(at + 1), mark.range.count == 1,
            view.token(at + 2)?.kind == .closeParenthesis
        else { return nil }
        return at + 3
    }

    /// "2018 2019 2020 Target", "2019 | 2020 | Budget 2021": a word for a role belongs to the year in its cell, else to
    /// the year before it, else to the one behind.
    private static func paired(_ parts: [Part], _ view: SentenceView) -> [TableColumn]? {
        var columns: [TableColumn] = []
        var pending: Role?
        for (place, part) in parts.enumerated() {
            if let period = part.period {
                columns.append(
                    TableColumn(period: period, role: pending, evidence: view.bytes(part.tokens)))
                pending = nil
            } else if let last = columns.last, last.role == nil, place > 0, parts[place - 1].period != nil,
                !opensCell(place, parts, view)
            {
                columns[columns.count - 1] = TableColumn(
                    period: last.period, role: part.role, evidence: last.evidence)
            } else {
                pending = part.role
            }
        }
        return columns.count >= 2 ? columns : nil
    }

    /// "| Target 2022 |": a bar parts the word from the year before, and none from the one behind.
    private static func opensCell(_ place: Int, _ parts: [Part], _ view: SentenceView) -> Bool {
        guard place + 1 < parts.count, parts[place + 1].period != nil else { return false }
        let before = parts[place - 1].tokens.upperBound..<parts[place].tokens.lowerBound
        let behind = parts[place].tokens.upperBound..<parts[place + 1].tokens.lowerBound
        return before.contains { TableRow.isBar($0, view) } && !behind.contains { TableRow.isBar($0, view) }
    }

    private static func columns(of parts: [Part], _ view: SentenceView) -> [TableColumn]? {
        let periods = parts.filter { $0.period != nil }
        let roles = parts.filter { $0.role != nil }
        guard max(periods.count, roles.count) >= 2 else { return nil }
        guard !periods.isEmpty, !roles.isEmpty else {
            // "Target 2030" twice over names no columns, two times or two words do.
            return parts.map {
                TableColumn(period: $0.period, role: $0.role, evidence: view.bytes($0.tokens))
            }
        }
        guard periods.count == roles.count else { return paired(parts, view) }
        return zip(periods, roles).map {
            TableColumn(period: $0.period, role: $1.role, evidence: view.bytes($0.tokens))
        }
    }
}
