/// Weighs the phrases of a sentence against the one that the rules chose as the indicator of a number, and takes
/// another where it is clearly the better.
///
/// A log-linear choice: each phrase has the sum of the weights of its traits, learned from annotated documents
/// (``EnglishPhraseWeightTable``), and the difference of two sums is the log of how much likelier one is. What the rules
/// say weighs most; where they are often wrong (the nearest noun, for want of a better) it weighs little.
struct EnglishIndicatorWeighing {
    /// One of the phrases that an indicator is chosen from.
    struct Option {
        /// Its words where they stand in the sentence.
        let run: Range<Int>?
        /// Its words where they are a statement's or another sentence's.
        var told: SentenceView.Indicator?
        var standing: EnglishPhraseStanding
        var weight: Float = 0
        var isChosen = false

        /// Whether it shares no word with another: one that does names the same thing, and the rules cut it better.
        func isApart(from other: Option) -> Bool {
            guard let run, let others = other.run else { return true }
            return !run.overlaps(others)
        }
    }

    /// How much a phrase must outweigh that of the rules.
    static let margin: Float = 0.9

    /// The rules that take a phrase for want of a better: annotations show that every fourth or more of them is wrong.
    /// What another rule says rests on the construction, and stands.
    private static let guesses: Set<RuleName> = [
        "apposition", "noun-before-value", "noun-of-value", "amount-before-noun", "nearest-subject",
        "nearest-object", "nearest-noun", "nearest-verb", "nearest-statement", "subject-of-other-verb",
        "verb-with-amount", "done-with-amount", "subject-of-rank", "from-value", "object-to-value",
        "change-of-subject", "compound-of-change", "subject-of-multiplying",
    ]

    /// Whether a statement's indicator was only guessed, and others are to be weighed against it.
    static func isGuess(_ statement: Statement) -> Bool { guesses.contains(statement.rule) }

    /// "We will raise this to 18", "bring it down from 9": what was told of before, and no other phrase.
    private func isPointedAt(_ statement: Statement) -> Bool {
        guard statement.rule == "from-value" || statement.rule == "object-to-value" else { return false }
        let link = reader.view.quantities[statement.mention].first - 1
        return reader.view.token(link - 1).map { $0.isDemonstrative || $0.isOne(of: .it, .them) } ?? false
    }

    private let reader: EnglishStatementReader
    private let phrases: EnglishNamingPhrases
    private let weights: EnglishPhraseWeights
    private var statements: [Statement]

    private typealias Trait = EnglishPhraseTrait

    init(_ reader: EnglishStatementReader) {
        self.reader = reader
        weights = .learned
        statements = reader.statements
        phrases = EnglishNamingPhrases(reader, weights)
    }

    /// The statements with the phrases that outweigh those of the rules.
    consuming func settled(noting note: ((IndicatorChoice) -> Void)?) -> [Statement] {
        for index in statements.indices {
            let isOpen = Self.isGuess(statements[index])
            guard isOpen || note != nil else { continue }
            let options = options(for: index)
            note?(choice(among: options, for: index))
            guard isOpen, let chosen = options.first(where: \.isChosen),
                !isPointedAt(statements[index]),
                let best = options.filter({ $0.isChosen || $0.isApart(from: chosen) }).max(by: {
                    $0.weight < $1.weight
                }), !best.isChosen,
                best.weight - chosen.weight > Self.margin
            else { continue }
            take(best, for: index)
        }
        return statements
    }

    private mutating func take(_ option: Option, for index: Int) {
        let named = named(option)
        guard !named.text.isEmpty, !statements[index].indicator.contains(named.text) else { return }
        statements[index].indicator = named.text
        statements[index].indicatorRange = named.range
        statements[index].isWeighed = true
    }

    /// The words of an option and where they stand.
    func named(_ option: Option) -> (text: String, range: Range<Int>) {
        if let told = option.told { return (told.words, told.range) }
        guard let run = option.run else { return ("", 0..<0) }
        return EnglishIndicator.cleaned(EnglishIndicator.Phrase(run: run), reader.view)
    }

    // MARK: Options

    /// The phrases that may name what a statement measures; one of them is that of the rules.
    func options(for index: Int) -> [Option] {
        let number = EnglishWeighedNumber(statements[index], reader, phrases)
        let quantity = reader.view.quantities[statements[index].mention]
        var options: [Option] = []
        options.reserveCapacity(phrases.all.count + 5)
        let said = said(before: index)
        for phrase in phrases.all where !phrase.run.overlaps(quantity.tokens) {
            options.append(option(phrase, number, said))
        }
        for earlier in said {
            guard let run = earlier.run else {
                addOutside(earlier.told, earlier.origin, to: &options)
                continue
            }
            guard !run.overlaps(quantity.tokens), !options.contains(where: { $0.run == run }) else {
                continue
            }
            let phrase = phrases.phrase(of: run, reader, weights)
            options.append(option(phrase, number, said))
            options[options.count - 1].told = earlier.told
        }
        if let carried = reader.view.carried { addOutside(carried, .carried, to: &options) }
        addChosen(index, number, said, to: &options)
        for place in options.indices { options[place].weight = weight(of: options[place], number, index) }
        return options
    }

    /// What was measured before in the sentence: the last three, and the first.
    private func said(before index: Int) -> [Said] {
        guard index > 0 else { return [] }
        var said: [Said] = []
        for (back, origin) in [Trait.Origin.last, .second, .third].enumerated() where index - back > 0 {
            said.append(Said(statements[index - back - 1], origin, reader.view))
        }
        if index > 1 { said.append(Said(statements[0], .first, reader.view)) }
        return said
    }

    /// What an earlier statement of the sentence measures.
    struct Said {
        let told: SentenceView.Indicator
        let run: Range<Int>?
        let origin: EnglishPhraseTrait.Origin

        init(_ statement: Statement, _ origin: EnglishPhraseTrait.Origin, _ view: SentenceView) {
            told = SentenceView.Indicator(words: statement.indicator, range: statement.indicatorRange)
            run = view.tokens(of: statement.indicatorRange)
            self.origin = origin
        }
    }

    private func option(
        _ phrase: EnglishNamingPhrases.Phrase, _ number: EnglishWeighedNumber, _ said: [Said]
    ) -> Option {
        var standing = EnglishPhraseStanding(phrase, number)
        for earlier in said where earlier.run == phrase.run { standing.came(from: earlier.origin) }
        var option = Option(run: phrase.run, standing: standing)
        option.weight = phrase.weight
        if phrase.run == number.chosen {
            option.isChosen = true
            option.weight += phrase.weightOfChosen
        }
        return option
    }

    private func addOutside(
        _ told: SentenceView.Indicator, _ origin: EnglishPhraseTrait.Origin, to options: inout [Option]
    ) {
        if let place = options.firstIndex(where: { $0.run == nil && $0.told?.range == told.range }) {
            options[place].standing.came(from: origin)
        } else {
            let standing = EnglishPhraseStanding(outside: origin, isChosen: false)
            options.append(Option(run: nil, told: told, standing: standing))
        }
    }

    /// The phrase of the rules, where it is none of the others.
    private func addChosen(
        _ index: Int, _ number: EnglishWeighedNumber, _ said: [Said], to options: inout [Option]
    ) {
        let told = SentenceView.Indicator(
            words: statements[index].indicator, range: statements[index].indicatorRange)
        if let place = options.firstIndex(where: {
            $0.isChosen || $0.run == nil && number.chosen == nil && $0.told?.range == told.range
        }) {
            options[place].isChosen = true
            options[place].told = told
            return
        }
        guard let run = number.chosen else {
            let standing = EnglishPhraseStanding(outside: .chosen, isChosen: true)
            options.append(Option(run: nil, told: told, standing: standing, isChosen: true))
            return
        }
        var option = option(phrases.phrase(of: run, reader, weights), number, said)
        option.standing.came(from: .chosen)
        option.told = told
        options.append(option)
    }

    private func weight(of option: Option, _ number: EnglishWeighedNumber, _ index: Int) -> Float {
        var sum = option.weight + weights.weight(ofNear: option.standing.near, beside: number)
        option.standing.eachTrait { sum += weights[$0] }
        guard option.isChosen else { return sum }
        option.standing.eachTrait { sum += weights[Trait.ofChosen($0)] }
        return sum + weights.weight(ofChosenNear: option.standing.near)
            + weights.weight(of: statements[index].rule)
    }

    // MARK: For those who learn the weights

    /// What the phrases were that a statement's indicator was chosen from, with their traits by name.
    private func choice(among options: [Option], for index: Int) -> IndicatorChoice {
        let view = reader.view
        let statement = statements[index]
        let number = EnglishWeighedNumber(statement, reader, phrases)
        return IndicatorChoice(
            quantity: view.bytes(view.quantities[statement.mention].tokens), rule: statement.rule.text,
            phrases: options.map { option in
                IndicatorChoice.Phrase(
                    words: named(option).text, isChosen: option.isChosen, weight: Double(option.weight),
                    traits: places(of: option, number).map { Trait.names[$0] })
            })
    }

    /// The places of all traits of a phrase.
    private func places(of option: Option, _ number: EnglishWeighedNumber) -> [Int] {
        let near = (0..<Trait.near).filter { option.standing.near & 1 << UInt64($0) != 0 }
        var plain = near
        option.standing.eachTrait { plain.append($0) }
        if let run = option.run {
            let lead = EnglishNamingPhrases.lead(of: run, reader.view)
            EnglishNamingPhrases.eachOwnTrait(of: run, lead: lead, reader) { plain.append($0) }
        }
        let crossed = [number.unit, number.behind, number.counts].flatMap { ofNumber in
            near.map { Trait.crossed(ofNumber, $0) }
        }
        return plain + crossed + (option.isChosen ? plain.map(Trait.ofChosen) : [])
    }
}
