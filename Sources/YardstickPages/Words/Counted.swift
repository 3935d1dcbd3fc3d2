/// Counts as people write them.
enum Counted {
    /// A number with its thousands parted: "1,204,500".
    static func number(_ count: Int) -> String {
        var digits = Array(String(count))
        let first = digits.first == "-" ? 1 : 0
        for place in stride(from: digits.count - 3, to: first, by: -3) { digits.insert(",", at: place) }
        return String(digits)
    }

    /// A number of things: "1 document", "2,000 documents".
    static func things(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        number(count) + " " + (count == 1 ? one : many ?? one + "s")
    }
}
