@testable import YardstickReading

/// What a bracket reads as: fields told apart by their looks, in any order but for the first two.
///
///     1157          the value; a range is 5..6
///     CNY % t       the unit, as the ledger writes it
///     {proposals}   the noun
///     > >= < <= ~ = the comparator
///     level growth  the form; "ratio" and "rank" are the unit where they come first, the form where second
///     actual target the role
///     <GDP>         the indicator; its article and its capitals do not count
///     @2021 @2016/2020 @-   the period; @- says that there is none
///     since deadline during comparison   how words for a time tie to it
///
/// Fields that are left out are not looked at.
struct Expected: Sendable {
    private(set) var fields: [Finding.Field: String] = [:]
    private(set) var defects: [String] = []

    init(_ notation: String) {
        var rest = notation[...]
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if let close = Self.brackets[first], !Self.isComparator(rest),
                let end = rest.firstIndex(of: close)
            {
                let inner = String(rest[rest.index(after: rest.startIndex)..<end])
                fields[first == "<" ? .indicator : .noun] = inner
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex(of: " ") ?? rest.endIndex
                take(String(rest[..<end]))
                rest = rest[end...]
            }
        }
    }

    private static let brackets: [Character: Character] = ["<": ">", "{": "}"]

    /// "<" and "<=" alone are comparators and open no indicator.
    private static func isComparator(_ rest: Substring) -> Bool {
        rest.hasPrefix("< ") || rest.hasPrefix("<= ") || rest == "<" || rest == "<="
    }

    private mutating func take(_ word: String) {
        if word.hasPrefix("@") {
            fields[.period] = String(word.dropFirst())
        } else if Comparator(rawValue: word) != nil {
            fields[.comparator] = word
        } else if fields[.unit] == nil, Unit(rawValue: word) != nil {
            fields[.unit] = word
        } else if Form(rawValue: word) != nil {
            fields[.form] = word
        } else if Role(rawValue: word) != nil {
            fields[.role] = word
        } else if ["during", "deadline", "comparison", "since"].contains(word) {
            fields[.tie] = word
        } else if word.first?.isNumber ?? false {
            fields[.value] = Self.number(word)
        } else {
            defects.append("\"\(word)\" is no field: mend the line")
        }
    }

    /// Numbers in one spelling: "5" and "5.0" are one.
    private static func number(_ word: String) -> String {
        word.parted(by: "..").map { Double($0).map { "\($0)" } ?? $0 }.joined(separator: "..")
    }
}
