/// Words cut at the end of a line: "abil-" and "ity" on the next.
enum Hyphenation {
    /// The rest of a word behind a hyphen and a line's end, when it goes on in small letters.
    static func continuation(_ text: [UInt8], _ hyphen: Int, _ limit: Int) -> Range<Int>? {
        guard hyphen + 2 < limit, text[hyphen] == 0x2D else { return nil }
        var at = hyphen + 1
        while at < limit, text[at] == 0x20 || text[at] == 0x0D { at += 1 }
        guard at < limit, text[at] == 0x0A else { return nil }
        while at < limit, text[at] <= 0x20 { at += 1 }
        let start = at
        while at < limit, Bytes.isLower(text[at]) { at += 1 }
        return at > start ? start..<at : nil
    }
}
