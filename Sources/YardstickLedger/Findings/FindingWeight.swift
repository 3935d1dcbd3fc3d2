/// How much a finding weighs, in one number: what differs before what may, then serious before minor.
enum FindingWeight {
    private static let verdicts = ["differs", "differs-by-revision"]
    private static let severities = ["serious", "notable", "minor"]

    /// The number as an expression over the columns of `findings`.
    static let sql = "10 * " + ranks("verdict", verdicts) + " + " + ranks("severity", severities)

    /// The weights that findings of a verdict and a severity can have; of any, where one is left out.
    static func all(verdict: String?, severity: String?) -> [Int] {
        let tens = verdict.map { [rank($0, verdicts)] } ?? Array(0...verdicts.count)
        let ones = severity.map { [rank($0, severities)] } ?? Array(0...severities.count)
        return tens.flatMap { ten in ones.map { 10 * ten + $0 } }
    }

    private static func rank(_ word: String, _ words: [String]) -> Int {
        words.firstIndex(of: word) ?? words.count
    }

    private static func ranks(_ column: String, _ words: [String]) -> String {
        let cases = words.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
        return "CASE \(column) \(cases) ELSE \(words.count) END"
    }
}
