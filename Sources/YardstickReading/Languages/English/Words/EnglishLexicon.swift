/// Puts the English words together into one lexicon.
enum EnglishLexicon {
    static func make() -> Lexicon {
        var lexicon = Lexicon()
        for word in EnglishWord.allCases { lexicon.add(word.spelling, []) }
        addClosedClasses(to: &lexicon)
        addDescribingWords(to: &lexicon)
        addNouns(to: &lexicon)
        addMonths(to: &lexicon)
        addVerbs(to: &lexicon)
        addMultiples(to: &lexicon)
        addNounsOfVerbs(to: &lexicon)
        EnglishPledgeWords.add(to: &lexicon)
        EnglishNumerals.add(to: &lexicon)
        return lexicon
    }

    private static func addClosedClasses(to lexicon: inout Lexicon) {
        lexicon.add(all: EnglishWords.determiners, .determiner)
        lexicon.add(all: EnglishWords.possessivePronouns, [.determiner, .possessivePronoun])
        lexicon.add(all: EnglishWords.pronouns, .pronoun)
        lexicon.add(all: EnglishWords.prepositions, .preposition)
        lexicon.add(all: EnglishWords.conjunctions, .conjunction)
        lexicon.add(all: EnglishWords.subordinators, .subordinator)
        lexicon.add(all: EnglishWords.relatives, .relative)
        lexicon.add(all: EnglishWords.modals, .modal)
        lexicon.add(all: "will shall must should would ought", .pledging)
        lexicon.add(all: EnglishWords.be, .be)
        lexicon.add(all: EnglishWords.have, .have)
        lexicon.add(all: "end beginning start close", .timeEdge)
        lexicon.add("had", [.verbPast, .verbParticiple])
        lexicon.add("having", .gerund)
        lexicon.add(all: EnglishWords.auxiliaryDo, .auxiliaryDo)
        lexicon.add(all: EnglishWords.negations, .negation)
    }

    private static func addDescribingWords(to lexicon: inout Lexicon) {
        lexicon.add(all: EnglishWords.adverbs, .adverb)
        lexicon.add(all: EnglishWords.adjectives, .adjective)
    }

    private static func addNouns(to lexicon: inout Lexicon) {
        for noun in EnglishWords.nouns.words {
            let isPlural = noun.hasSuffix("s") && !["ss", "us", "is", "as"].contains { noun.hasSuffix($0) }
            lexicon.add(String(noun), isPlural ? [.noun, .plural] : .noun)
        }
        lexicon.add(all: EnglishWords.measureNouns, [.measureNoun, .noun])
        lexicon.add(all: EnglishWords.labels, .label)
        lexicon.add(
            all:
                "version phase stage question no number article ward band regulation ordinance circular memorandum chapter figure table page grade class scope tier type",
            .numberedThing)
        lexicon.add(all: EnglishWords.streets, .street)
        lexicon.add(all: EnglishWords.initiatives, [.initiative, .noun])
        lexicon.add(all: EnglishWords.timeUnits, [.timeUnit, .noun])
        lexicon.add(all: EnglishWords.backward, [.backward, .adjective])
        lexicon.add(all: EnglishWords.forward, [.forward, .adjective])
        lexicon.add(
            all: "drop contract contracts scale scales lift lifts advance advances climb", [.thing, .noun])
        lexicon.add(all: "report communique communiqué bulletin statistics", [.documentNoun, .noun])
        lexicon.add(all: "goals targets objectives expectations projections", [.goalNoun, .noun])
        lexicon.add(all: EnglishWords.regions, [.region, .noun])
        lexicon.add(all: "that those one ones", .proForm)
    }

    private static func addMonths(to lexicon: inout Lexicon) {
        for (place, month) in EnglishWords.months.split(separator: " ").enumerated() {
            lexicon.add(month, .month, value: Double(month == "may" ? 5 : Self.monthNumber(place)))
        }
    }

    /// The first twelve names are written out; the short ones leave May out and name September twice.
    private static func monthNumber(_ place: Int) -> Int {
        guard place >= 12 else { return place + 1 }
        return [1, 2, 3, 4, 6, 7, 8, 9, 9, 10, 11, 12][place - 12]
    }

    private static func addVerbs(to lexicon: inout Lexicon) {
        add(EnglishVerbs.other, [], to: &lexicon)
        add(EnglishVerbs.reaching, .reaching, to: &lexicon)
        add(EnglishVerbs.exceeding, [.reaching, .exceeding], to: &lexicon)
        add(EnglishVerbs.rising, .rising, to: &lexicon)
        add(EnglishVerbs.falling, .falling, to: &lexicon)
        add(EnglishVerbs.keeping, .keeping, to: &lexicon)
        add(EnglishVerbs.sharing, .sharing, to: &lexicon)
        add(EnglishVerbs.leaning, .leaning, to: &lexicon)
        add(EnglishVerbs.holding, .holding, to: &lexicon)
        add(EnglishVerbs.ranking, .ranking, to: &lexicon)
        add(EnglishVerbs.multiplying, .multiplying, to: &lexicon)
        add(EnglishVerbs.making, .making, to: &lexicon)
        add(EnglishVerbs.aiming, .aiming, to: &lexicon)
        add(EnglishVerbs.proposing, .proposing, to: &lexicon)
        add(EnglishVerbs.granting, .granting, to: &lexicon)
        lexicon.add(all: EnglishVerbs.aims, .aiming)
        lexicon.add("forecasted", [.verbPast, .verbParticiple, .proposing])
        lexicon.add("benefitting", [.gerund, .holding])
        lexicon.add("totalling", [.gerund, .reaching])
        lexicon.add("totalled", [.verbPast, .verbParticiple, .reaching])
    }

    /// "doubled", "fivefold", "twice": words that say how many times as much.
    private static func addMultiples(to lexicon: inout Lexicon) {
        for (verb, value) in [
            ("double", 2.0), ("treble", 3), ("triple", 3), ("quadruple", 4), ("quintuple", 5),
            ("halve", 0.5),
        ] {
            for form in [
                verb, EnglishInflection.third(of: verb), EnglishInflection.past(of: verb),
                EnglishInflection.gerund(of: verb),
            ] {
                lexicon.add(form, .multiplying, value: value)
            }
        }
        for (place, word) in ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
            .enumerated()
        {
            lexicon.add(word + "fold", .multiplying, value: Double(place + 2))
        }
        lexicon.add("twice", .multiplying, value: 2)
        lexicon.add("thrice", .multiplying, value: 3)
    }

    private static func addNounsOfVerbs(to lexicon: inout Lexicon) {
        let forms = EnglishVerbs.alsoNouns.split(separator: " ").map { $0.split(separator: "/")[0] }
        let bases = Set(forms)
        for form in forms {
            let isPlural = form.last == "s" && bases.contains(form.dropLast())
            lexicon.add(form, isPlural ? [.noun, .plural] : .noun)
        }
        lexicon.add(
            all:
                "increase increases growth rise rises jump gain gains surge expansion hike uptick acceleration",
            .rising)
        lexicon.add(
            all:
                "decrease decreases decline declines drop drops fall falls cut cuts reduction reductions shrinkage saving savings",
            .falling)
    }

    static func add(_ verbs: String, _ tags: Tags, to lexicon: inout Lexicon) {
        for verb in verbs.words {
            let parts = verb.cut(at: "/")
            let base = parts[0]
            let past = parts.count > 1 ? parts[1] : EnglishInflection.past(of: base)
            let participle = parts.count > 2 ? parts[2] : past
            lexicon.add(base, tags.union(.verbBase))
            lexicon.add(EnglishInflection.third(of: base), tags.union(.verbThird))
            lexicon.add(past, tags.union(.verbPast))
            lexicon.add(participle, tags.union(.verbParticiple))
            lexicon.add(EnglishInflection.gerund(of: base), tags.union(.gerund))
        }
    }

    /// Classes of a word that the lexicon does not know, by its ending.
    @Sendable static func guess(_ bytes: ArraySlice<UInt8>) -> Tags {
        guard bytes.count > 3 else { return .noun }
        let end = bytes.endIndex
        let last = bytes[end - 1] | 0x20
        let second = bytes[end - 2] | 0x20
        if last == 0x64, second == 0x65 { return [.verbPast, .verbParticiple, .adjective] }
        if last == 0x67, second == 0x6E, bytes[end - 3] | 0x20 == 0x69, bytes.count > 4 { return .gerund }
        if last == 0x79, second == 0x6C, bytes.count > 4 { return .adverb }
        if last == 0x73, second != 0x73, second != 0x75, second != 0x69 { return [.noun, .plural] }
        return isAdjective(bytes) ? .adjective : .noun
    }

    /// "-able", "-ible", "-ous", "-ful": endings that few nouns have.
    private static func isAdjective(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count > 5 else { return false }
        let end = bytes.endIndex
        switch (bytes[end - 3] | 0x20, bytes[end - 2] | 0x20, bytes[end - 1] | 0x20) {
        case (0x62, 0x6C, 0x65): return bytes[end - 4] | 0x20 == 0x61 || bytes[end - 4] | 0x20 == 0x69
        case (0x6F, 0x75, 0x73), (0x66, 0x75, 0x6C): return true
        default: return false
        }
    }
}
