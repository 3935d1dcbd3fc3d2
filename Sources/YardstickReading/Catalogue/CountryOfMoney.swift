/// The country in whose money a text counts: "£12 million", "₹500 crore".
///
/// The first two letters of a currency's code (ISO 4217) are those of its country (ISO 3166).
enum CountryOfMoney {
    /// Money that others count in as well, or whose sign others share.
    private static let shared: Set<Unit> = [.usDollar, .euro, .yuan, .swissFranc]

    /// The code of the country whose money most sums are in; nothing where two are named as often, or none.
    static func code(of text: [UInt8], upTo end: Int) -> String? {
        var counts: [Unit: Int] = [:]
        var at = 0
        while at < end {
            let (unit, past) = writing(text, at, end)
            if let unit, isBeforeSum(text, past, end) { counts[unit, default: 0] += 1 }
            at = past
        }
        let most = counts.values.max()
        let leaders = counts.filter { $0.value == most }
        guard leaders.count == 1, let unit = leaders.first?.key, !shared.contains(unit) else { return nil }
        let country = unit.rawValue.prefix(2)
        return country.hasPrefix("X") ? nil : String(country)
    }

    /// The money that a sign or a short word writes, and where to go on.
    private static func writing(_ text: [UInt8], _ start: Int, _ end: Int) -> (unit: Unit?, past: Int) {
        guard Bytes.isLetter(text[start]) else {
            let length = Bytes.length(text, start, end)
            let isSign = length > 1 && !isSharedRupee(text, start, length) || text[start] == dollar
            return (isSign ? EnglishMoney.currency(Bytes.scalar(text, start, length)) : nil, start + length)
        }
        var past = start + 1
        while past < end, Bytes.isLetter(text[past]) { past += 1 }
        guard Bytes.isUpper(text[start]), past - start <= longestWord else { return (nil, past) }
        let word = String(decoding: text[start..<past], as: UTF8.self)
        // "NZ$5 million": the country before the sign.
        guard past < end, text[past] == dollar else { return (EnglishMoney.wordsOfOneCountry[word], past) }
        return (QuantityReader.dollars[word.lowercased()] ?? .usDollar, past + 1)
    }

    /// "₨", the rupee of Pakistan, Nepal, Sri Lanka and more; that of India has a sign of its own.
    private static func isSharedRupee(_ text: [UInt8], _ start: Int, _ length: Int) -> Bool {
        Bytes.scalar(text, start, length) == 0x20A8
    }

    private static let dollar = UInt8(ascii: "$")

    /// That of "Kshs".
    private static let longestWord = 4

    /// "£5", "KSh. 500": a stop and a space may part the two.
    private static func isBeforeSum(_ text: [UInt8], _ past: Int, _ end: Int) -> Bool {
        var at = past
        if at < end, text[at] == UInt8(ascii: ".") { at += 1 }
        if at < end, text[at] == UInt8(ascii: " ") { at += 1 }
        return at < end && Bytes.isDigit(text[at])
    }
}
