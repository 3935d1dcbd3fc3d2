/// Regular inflections of English verbs.
enum EnglishInflection {
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
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
        guard verb.hasSuffix("y"), let before = verb.dropLast().last else { return false }
        return !vowels.contains(before)
    }

    /// The verb with its last consonant doubled where a short, stressed vowel stands before it: "plan" → "plann".
    private static func stem(of verb: String) -> String {
        let letters = Array(verb)
        guard letters.count >= 3, let last = letters.last, !vowels.contains(last), !"wxy".contains(last),
            vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
        else { return verb }
        let isShort = letters.filter { vowels.contains($0) }.count == 1
        return isShort || doubling.contains(verb) ? verb + String(last) : verb
    }
}
