/// The participle of a verb from any of its forms: "raise", "raises" and "raising" give "raised".
enum EnglishParticiples {
    /// The participles of irregular verbs, by each of their forms.
    private static let irregular: [String: String] = {
        var participles: [String: String] = [:]
        for verbs in EnglishVerbs.all {
            for verb in verbs.words {
                let parts = verb.cut(at: "/")
                guard parts.count > 2 else { continue }
                for form in [
                    parts[0], parts[1], parts[2], EnglishInflection.third(of: parts[0]),
                    EnglishInflection.gerund(of: parts[0]),
                ] {
                    participles[form] = parts[2]
                }
            }
        }
        return participles
    }()

    /// The participle of a verb as it stands in a sentence.
    static func participle(of verb: Token, spelled word: String) -> String {
        let word = word.lowercased()
        if let participle = irregular[word] { return participle }
        if verb.part == .gerund, word.hasSuffix("ing"), word.utf8.count > 4 {
            let stem = String(word.dropLast(3))
            return stem.hasSuffix("y") ? EnglishInflection.past(of: stem) : stem + "ed"
        }
        if verb.has(.verbParticiple), !verb.has(.verbBase) { return word }
        return EnglishInflection.past(
            of: verb.has(.verbThird) && !verb.has(.verbBase) ? base(of: word) : word)
    }

    /// "carries", "reaches", "raises": without the ending of the third person.
    private static func base(of third: String) -> String {
        if third.hasSuffix("ies") { return third.dropLast(3) + "y" }
        if ["sses", "xes", "zzes", "ches", "shes", "oes"].contains(where: third.hasSuffix) {
            return String(third.dropLast(2))
        }
        return third.hasSuffix("s") ? String(third.dropLast()) : third
    }

    /// "earned", "exports": what such a deed is called, where the language has a noun for the amount itself.
    static func noun(ofDeed verb: String) -> String? { nouns[verb.lowercased()] }

    private static let nouns: [String: String] = {
        var nouns: [String: String] = [:]
        for (verb, noun) in [
            ("earn", "earnings"), ("spend", "spending"), ("emit", "emissions"), ("invest", "investment"),
            ("export", "exports"), ("import", "imports"), ("borrow", "borrowing"),
        ] {
            for form in [
                verb, EnglishInflection.third(of: verb), EnglishInflection.past(of: verb),
                EnglishInflection.gerund(of: verb),
            ] {
                nouns[form] = noun
            }
        }
        for (form, noun) in [("spent", "spending"), ("emitted", "emissions"), ("emitting", "emissions")] {
            nouns[form] = noun
        }
        return nouns
    }()
}
