/// The fiscal years that a document names by two calendar years, "2003/04", found by their digits alone.
struct FiscalYearsNamed {
    /// The last of them that was over by a year, where the document names more than one.
    let reported: Period?

    /// - Parameters:
    ///   - text: The document.
    ///   - date: The day that it was given on.
    init(in text: [UInt8], by date: CalendarDate) {
        let year = date.year
        var count = 0
        var last: Int?
        let bytes = text.span
        var at = 0
        while at + 6 < bytes.count {
            // The first digit of a year is rarer than the mark between two.
            at = ByteSearch.first(bytes, at..<bytes.count, of: FirstDigits())
            guard at + 6 < bytes.count, Self.isJoint(bytes[at + 4]) || bytes[at + 4] == 0xE2 else {
                at += 1
                continue
            }
            let behind = Self.pastJoint(bytes, at + 4)
            guard behind + 1 < bytes.count, let first = Self.number(bytes, at, 4), first > 1900, first < 2100,
                at == 0 || !Bytes.isDigit(bytes[at - 1]), Self.endsNextYear(bytes, behind, first)
            else {
                at += 1
                continue
            }
            count += 1
            if first + 1 <= year { last = max(last ?? first, first) }
            at += 7
        }
        // "Annual report 2020/21", given in February 2022: the year after has not ended
        let isLate = date.month.map { $0 <= 3 } ?? false
        guard count > 1, let last, last + (isLate ? 3 : 2) > year else {
            reported = nil
            return
        }
        reported = Period(years: last, through: last + 1)
    }

    /// "1" and "2", that years start with.
    private struct FirstDigits: SoughtBytes {
        @inline(__always)
        func marks<Lanes: ByteLanes>(in lanes: Lanes) -> Lanes { lanes.marks(0x31) | lanes.marks(0x32) }
    }

    /// Past the mark, which is one byte or the three of a dash.
    private static func pastJoint(_ bytes: Span<UInt8>, _ joint: Int) -> Int {
        guard joint + 2 < bytes.count, bytes[joint] == 0xE2 else { return joint + 1 }
        return bytes[joint + 1] == 0x80 && (0x90...0x95).contains(bytes[joint + 2]) ? joint + 3 : joint + 1
    }

    private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x2D || byte == 0x5C }

    private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start + count <= bytes.count else { return nil }
        var value = 0
        for place in start..<start + count {
            guard Bytes.isDigit(bytes[place]) else { return nil }
            value = value * 10 + Int(bytes[place]) - 0x30
        }
        return value
    }

    private static func endsNextYear(_ bytes: Span<UInt8>, _ start: Int, _ first: Int) -> Bool {
        if let whole = number(bytes, start, 4) { return whole == first + 1 }
        guard let short = number(bytes, start, 2), short == (first + 1) % 100 else { return false }
        return start + 2 >= bytes.count
            || !Bytes.isDigit(bytes[start + 2]) && !isJoint(bytes[start + 2])
    }
}
