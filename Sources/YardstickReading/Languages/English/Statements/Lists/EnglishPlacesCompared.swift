/// "Basilan has the highest rate at 61%, followed by Sulu at 40%": a value whose own words are the name of a place is of
/// what was measured before, elsewhere.
enum EnglishPlacesCompared {
    static func spread(_ statements: inout [Statement], _ view: SentenceView) {
        guard !statements.isEmpty else { return }
        var compares: Bool?
        var measured = measureBeforeColon(statements, view)
        let isLed = measured != nil
        var ofUnit: [Unit: (words: String, range: Range<Int>)] = [:]
        for index in statements.indices {
            guard rules.contains(statements[index].rule),
                let run = tokens(of: statements[index].indicatorRange, view), run.lowerBound > 0,
                isName(run, view)
            else {
                measured = (statements[index].indicator, statements[index].indicatorRange)
                ofUnit[statements[index].unit] = measured
                continue
            }
            let held =
                measured == nil
                ? measureHeld(run, before: view.quantities[statements[index].mention].first, view) : nil
            guard let earlier = measured ?? held ?? view.carried.map({ ($0.words, $0.range) }),
                index == 0
                    ? isLed || comparesPlaces(view) || held != nil
                    : statements[index].unit == statements[index - 1].unit
                        || ofUnit[statements[index].unit] != nil
            else { continue }
            let named = ofUnit[statements[index].unit] ?? earlier
            measured = named
            if held != nil { compares = true }
            if compares == nil { compares = isLed || comparesPlaces(view) || listsPlaces(statements, view) }
            guard compares ?? false || namesRegion(run, view) else { continue }
            statements[index].area = statements[index].indicator
            (statements[index].indicator, statements[index].indicatorRange) = named
        }
    }

    /// "including Brent at 66%, Ealing and Harrow each at 65%": three and more names in a row with a value each.
    private static func listsPlaces(_ statements: [Statement], _ view: SentenceView) -> Bool {
        statements.count {
            $0.rule == "held-at" && tokens(of: $0.indicatorRange, view).map { isName($0, view) } ?? false
        } >= 3
    }

    /// "The following areas exceeded their collection targets: Brent at 78%, Ealing at 33%": what the values behind the
    /// colon measure stands before it.
    private static func measureBeforeColon(_ statements: [Statement], _ view: SentenceView)
        -> (words: String, range: Range<Int>)?
    {
        guard let first = statements.first, first.rule == "held-at", listsPlaces(statements, view),
            let run = tokens(of: first.indicatorRange, view), run.lowerBound > 3,
            view.tokens[run.lowerBound - 1].kind == .colon,
            let verb = view.tokens[..<run.lowerBound].lastIndex(where: { $0.isVerb || $0.part == .be }),
            let object = EnglishPhrases(view).nounPhrase(from: verb + 1, reach: .modifiers)
        else { return nil }
        var end = object.upperBound
        if end - object.lowerBound > 1, EnglishStatementReader.isGoal(view.tokens[end - 1]) { end -= 1 }
        let words = object.lowerBound..<end
        return (view.words(words), view.bytes(words))
    }

    /// "Boroughs with the highest vacancy rates include Brent (7%)", "Large arrears were reported by Brent (7 million)":
    /// what the places are put in order by, or what they did something with.
    private static func measureHeld(_ run: Range<Int>, before end: Int, _ view: SentenceView)
        -> (words: String, range: Range<Int>)?
    {
        let phrases = EnglishPhrases(view)
        var held: Range<Int>?
        if let degree = view.tokens[..<end].lastIndex(where: \.ranksAmongAll) {
            held = phrases.nounPhrase(from: degree + 1)
        } else if run.lowerBound > 2, view.tokens[run.lowerBound - 1].is(.by),
            view.tokens[run.lowerBound - 2].part == .participle
        {
            held = phrases.subject(before: EnglishVerbGroup(view, verb: run.lowerBound - 2).start)
        }
        guard let held, held.upperBound <= end, !held.overlaps(run), !isName(held, view),
            !view.holdsQuantity(held),
            case let head = phrases.head(of: held),
            head.part == .noun, !head.namesPlace, !head.namesPersons
        else { return nil }
        return (view.words(held), view.bytes(held))
    }

    /// Rules that take the words right before a value for what it measures.
    private static let rules: [RuleName] = [
        "held-at", "respectively", "noun-before-value", "nearest-subject", "nearest-noun", "bracketed-item",
        "label-before-value", "value-in-brackets", "nearest-object",
    ]

    /// "the highest", "followed by", "ahead of": an order of places.
    private static func comparesPlaces(_ view: SentenceView) -> Bool {
        view.tokens.contains { $0.ranksAmongAll || $0.isOne(of: .followed, .ahead, .behind) }
    }

    private static func namesRegion(_ run: Range<Int>, _ view: SentenceView) -> Bool {
        view.tokens[run].contains { $0.has(.region) }
            || AreaCatalogue.standard.area(named: view.words(run)) != nil
    }

    /// "Sulu", "Maguindanao del Norte": capitals that no dictionary knows, with at most a small word between them.
    private static func isName(_ run: Range<Int>, _ view: SentenceView) -> Bool {
        guard run.count <= (run.contains { view.tokens[$0].is(.and) } ? 9 : 4), let last = run.last,
            view.tokens[run.lowerBound].isCapitalised,
            view.tokens[last].isCapitalised
        else { return false }
        return view.tokens[run].allSatisfy {
            $0.isCapitalised
                ? ($0.word == 0 || $0.has(.region)) && !$0.shape.contains(.allCapitals)
                    && ($0.part == .noun || $0.part == .adjective)
                : $0.kind == .word && $0.range.count <= 3 || $0.kind == .hyphen || $0.kind == .comma
        }
    }

    private static func tokens(of range: Range<Int>, _ view: SentenceView) -> Range<Int>? {
        guard !range.isEmpty,
            let lower = view.tokens.firstIndex(where: { Int($0.lower) >= range.lowerBound }),
            let upper = view.tokens.lastIndex(where: { Int($0.upper) <= range.upperBound }), lower <= upper,
            Int(view.tokens[lower].lower) == range.lowerBound
        else { return nil }
        return lower..<upper + 1
    }
}
