/// Numbers of things.
enum Counted {
    /// "1 table", "2 tables".
    static func text(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
