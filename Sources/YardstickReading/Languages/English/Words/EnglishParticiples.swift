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
}
