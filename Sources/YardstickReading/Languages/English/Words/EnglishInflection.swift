/// Regular inflections of English verbs.
enum EnglishInflection {
    /// Verbs of more than one syllable that double their last letter.
    private static let doubling: Set<String> = [
        "admit", "commit", "submit", "permit", "transfer", "refer", "prefer", "occur", "control", "equip",
        "enrol",
        "excel", "underpin", "compel", "fulfil",
    ]

    static func third(of verb: String) -> String {
        if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
        return verb + (hisses ? "es" : "s")
    }

    static func past(of verb: String) -> String {
        if verb.hasSuffix("e") { return verb + "d" }
        if endsInConsonantAndY(verb) { return verb.dropLast() + "ied" }
        return stem(of: verb) + "ed"
    }

    static func gerund(of verb: String) -> String {
        if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
        if verb.hasSuffix("e"), !verb.hasSuffix("ee") { return verb.dropLast() + "ing" }
        return stem(of: verb) + "ing"
    }

    private static func endsInConsonantAndY(_ verb: String) -> Bool {
        let letters = verb.utf8.suffix(2)
        guard letters.count == 2, let before = letters.first, letters.last == UInt8(ascii: "y") else {
            return false
        }
        return !isVowel(before)
    }

    /// The verb with its last consonant doubled where a short, stressed vowel stands before it: "plan" → "plann".
    private static func stem(of verb: String) -> String {
        let letters = Array(verb.utf8)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxy".utf8.contains(last),
            isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
        else { return verb }
        let isShort = letters.count(where: isVowel) == 1
        return isShort || doubling.contains(verb) ? verb + verb.suffix(1) : verb
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
