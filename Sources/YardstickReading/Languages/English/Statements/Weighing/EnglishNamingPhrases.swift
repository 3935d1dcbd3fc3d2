/// The phrases of a sentence that may name what its numbers measure, found once for all of them.
struct EnglishNamingPhrases {
    /// A phrase, with all that is so of it whatever number is asked for.
    struct Phrase {
        let run: Range<Int>
        /// Near traits, one bit each: how it was come upon, the verbs that it is subject or object of.
        var near: UInt64 = 0
        /// The other traits that it has of its own, as weights added up; those of the rules' choice apart.
        var weight: Float = 0
        var weightOfChosen: Float = 0
        /// The verb that it is the subject of, or -1.
        var subjectOf = -1
        /// The verb that it stands right behind, or -1.
        var objectOf = -1
        /// What stands before it and behind it.
        var lead = 0
        var tail = 0
    }

    private(set) var all: [Phrase] = []
    /// For each token what it is between a phrase and a number (``EnglishJoint``), and the highest bit where a phrase
    /// opens.
    private(set) var joints: [UInt64] = []

    static let opening: UInt64 = 1 << 63

    private typealias Trait = EnglishPhraseTrait

    init(_ reader: EnglishStatementReader, _ weights: EnglishPhraseWeights) {
        let view = reader.view
        all.reserveCapacity(16)
        joints.reserveCapacity(view.tokens.count)
        for place in view.tokens.indices {
            joints.append(
                EnglishJoint.bits(
                    of: view.tokens[place], isNumber: view.isQuantity(place),
                    isClauseVerb: reader.isClauseVerb(place)))
        }
        addNounPhrases(reader)
        addSubjects(reader)
        for index in all.indices { Self.settle(&all[index], joints, reader, weights) }
    }

    private mutating func addNounPhrases(_ reader: EnglishStatementReader) {
        let view = reader.view
        var at = 0
        while at < view.tokens.count {
            guard mayOpen(at, view), let run = reader.phrases.nounPhrase(from: at, reach: .head) else {
                at += 1
                continue
            }
            if view.tokens[run].contains(where: { $0.part == .noun || $0.part == .gerund && $0.has(.noun) }) {
                joints[run.lowerBound] |= Self.opening
                add(run, .head, reader)
                if let link = view.token(run.upperBound), link.part != .mark, link.part != .finite {
                    if let whole = reader.phrases.nounPhrase(from: at, reach: .of), whole != run {
                        add(whole, .whole, reader)
                    }
                    if let whole = reader.phrases.nounPhrase(from: at, reach: .modifiers), whole != run {
                        add(whole, .modified, reader)
                    }
                }
            }
            at = max(at + 1, run.upperBound)
        }
    }

    private func mayOpen(_ at: Int, _ view: SentenceView) -> Bool {
        let token = view.tokens[at]
        // "on average"
        if token.is(.average), view.token(at - 1)?.is(.on) ?? false { return false }
        if view.isQuantity(at), !view.quantities[Int(view.quantityAt[at])].isCompound { return false }
        switch token.part {
        case .determiner, .finite, .base, .be, .have, .modal, .pronoun, .conjunction, .relative,
            .subordinator,
            .negation, .infinitiveMarker:
            return false
        case .mark: return token.kind == .openQuote
        default: return true
        }
    }

    private mutating func addSubjects(_ reader: EnglishStatementReader) {
        let view = reader.view
        for verb in view.tokens.indices where joints[verb] & 2 != 0 {
            guard let run = reader.phrases.subject(before: EnglishVerbGroup(view, verb: verb).start) else {
                continue
            }
            let index = add(run, .subject, reader)
            all[index].near |= 1 << UInt64(Trait.subject(EnglishVerbKind.place(of: view.tokens[verb])))
            all[index].subjectOf = verb
        }
    }

    /// Adds a phrase, cut to its own words, or says of one that is there how else it was come upon.
    @discardableResult
    private mutating func add(
        _ run: Range<Int>, _ origin: Trait.Origin, _ reader: EnglishStatementReader
    ) -> Int {
        let own = EnglishOwnWords.run(run, reader.view, keepsChange: false)
        let bit: UInt64 = 1 << UInt64(Trait.origin(origin.place))
        if let index = all.firstIndex(where: { $0.run == own }) {
            all[index].near |= bit
            return index
        }
        all.append(Phrase(run: own, near: bit))
        return all.count - 1
    }

    /// A phrase that only the rules or a statement before have.
    func phrase(
        of run: Range<Int>, _ reader: EnglishStatementReader, _ weights: EnglishPhraseWeights
    ) -> Phrase {
        var phrase = Phrase(run: run)
        Self.settle(&phrase, joints, reader, weights)
        return phrase
    }

    /// The place of the word before a phrase and its determiners; -1 where it opens the sentence.
    static func lead(of run: Range<Int>, _ view: SentenceView) -> Int {
        var lead = run.lowerBound - 1
        while lead >= 0, view.tokens[lead].part == .determiner { lead -= 1 }
        return lead
    }

    private static func settle(
        _ phrase: inout Phrase, _ joints: [UInt64], _ reader: EnglishStatementReader,
        _ weights: EnglishPhraseWeights
    ) {
        let view = reader.view
        let lead = lead(of: phrase.run, view)
        phrase.lead = EnglishNeighbour.place(at: lead, in: view)
        phrase.tail = EnglishNeighbour.place(at: phrase.run.upperBound, in: view)
        if let verb = view.token(lead), verb.isVerb || joints[lead] & 2 != 0 {
            phrase.objectOf = lead
            phrase.near |= 1 << UInt64(Trait.object(EnglishVerbKind.place(of: verb)))
        }
        var (weight, weightOfChosen): (Float, Float) = (0, 0)
        eachOwnTrait(of: phrase.run, lead: lead, reader) { place in
            weight += weights[place]
            weightOfChosen += weights[Trait.ofChosen(place)]
        }
        phrase.weight = weight
        phrase.weightOfChosen = weightOfChosen
    }

    /// The traits of a phrase that are the same for all numbers, near ones left out.
    @inline(__always)
    static func eachOwnTrait(
        of run: Range<Int>, lead: Int, _ reader: EnglishStatementReader, _ add: (Int) -> Void
    ) {
        let view = reader.view
        add(Trait.words(Trait.step(run.count)))
        add(Trait.determiner(determiner(lead + 1, of: run, view)))
        add(Trait.opensSentence(lead < 0 ? 1 : 0))
        let head = headPlace(of: run, view)
        let noun = view.tokens[head]
        var isTold = false
        for (place, headClass) in Trait.headClasses.enumerated() where noun.has(headClass.tags) {
            add(Trait.head(place))
            isTold = true
        }
        if !isTold { add(Trait.head(Trait.headClasses.count + (noun.word > 0 ? 0 : 1))) }
        add(Trait.headPart(headPart(noun)))
        add(Trait.isPlural(isPlural(noun, view) ? 1 : 0))
        add(
            Trait.capital(
                !noun.isCapitalised
                    ? 0 : run == 0..<1 ? 3 : noun.shape.contains(.allCapitals) ? 2 : 1))
        var held: UInt8 = 0
        for place in run {
            let token = view.tokens[place]
            if token.is(.of) { held |= 1 }
            if token.has(.changing), !token.has(.thing) { held |= 2 }
            if view.isQuantity(place) { held |= 4 }
            if token.has(.region) { held |= 8 }
        }
        if reader.namesTime(run) { held |= 16 }
        for place in 0..<5 where held & 1 << place != 0 { add(Trait.holds(place)) }
        add(Trait.opensWithAdjective(view.tokens[run.lowerBound].part == .adjective ? 1 : 0))
    }

    private static func determiner(_ first: Int, of run: Range<Int>, _ view: SentenceView) -> Int {
        guard first < run.lowerBound else { return 0 }
        let word = view.tokens[first]
        if word.is(.the) { return 1 }
        if word.isOne(of: .a, .an) { return 2 }
        return word.has(.possessivePronoun) ? 3 : 4
    }

    /// The noun before the first preposition, conjunction or participle.
    private static func headPlace(of run: Range<Int>, _ view: SentenceView) -> Int {
        for place in run.dropFirst() {
            let part = view.tokens[place].part
            if part == .preposition || part == .conjunction || part == .participle { return place - 1 }
        }
        return run.upperBound - 1
    }

    private static func headPart(_ noun: Token) -> Int {
        switch noun.part {
        case .noun: 0
        case .adjective: 1
        case .gerund: 2
        case .participle: 3
        default: 4
        }
    }

    private static func isPlural(_ noun: Token, _ view: SentenceView) -> Bool {
        noun.has(.plural) || noun.kind == .word && view.text[Int(noun.upper) - 1] | 0x20 == 0x73
    }
}
