/// What opens a line: a list number, a bullet, a dash; and where its words begin.
struct LineMark {
    let words: Int
    let marker: Block.Marker?
    let isItem: Bool

    init(words: Int, marker: Block.Marker?, isItem: Bool) {
        self.words = words
        self.marker = marker
        self.isItem = isItem
    }

    init(_ text: [UInt8], _ line: Range<Int>) {
        let start = line.lowerBound
        let cursor = Cursor(text: text, line: line)
        let plain = LineMark(words: start, marker: nil, isItem: false)
        if !line.isEmpty, Bytes.isLetter(text[start]) {
            // "o Pave the lot": the ring of a word processor's second level.
            if text[start] == 0x6F, line.count > 2, text[start + 1] == 0x20 || text[start + 1] == 0x09 {
                self = LineMark(words: cursor.pastSpaces(start + 1), marker: nil, isItem: true)
                return
            }
            self = Bytes.isUpper(text[start]) ? cursor.roman(start) ?? plain : plain
            return
        }
        self =
            cursor.bullet(start) ?? cursor.tagged(start) ?? cursor.dashes(start) ?? cursor.parenthesised(
                start)
            ?? cursor.numbered(start) ?? cursor.roman(start) ?? cursor.han(start)
            ?? plain
    }

    private struct Cursor {
        let text: [UInt8]
        let line: Range<Int>

        private func byte(_ at: Int) -> UInt8 { at < line.upperBound ? text[at] : 0 }

        func pastSpaces(_ start: Int) -> Int {
            var at = start
            while at < line.upperBound {
                let length = Bytes.length(text, at, line.upperBound)
                guard Bytes.isSpace(Bytes.scalar(text, at, length)) else { break }
                at += length
            }
            return at
        }

        private func scalar(_ at: Int) -> (UInt32, Int) {
            guard at < line.upperBound else { return (0, 1) }
            let length = Bytes.length(text, at, line.upperBound)
            return (Bytes.scalar(text, at, length), length)
        }

        /// "•", "*", "-", "■", "▪", "◆", "✓", "➢", "→", and the private-use bullets of word processors.
        func bullet(_ start: Int) -> LineMark? {
            let (mark, length) = scalar(start)
            let isMark =
                mark == 0x2022 || mark == 0xB7 || mark == 0x2023 || mark == 0x2043 || mark == 0x2219
                || mark == 0x203A || mark == 0xBB || mark == 0x2192 || mark == 0x21D2 || mark == 0x2605
                || (0x25A0...0x25FF).contains(mark) || (0x2700...0x27BF).contains(mark)
                || (mark >= 0xF000 && mark <= 0xF0FF)
            let isPlain = mark == 0x2A || mark == 0x2D || mark == 0x2B
            guard isMark || (isPlain && byte(start + 1) == 0x20) else { return nil }
            return LineMark(words: pastSpaces(start + length), marker: nil, isItem: true)
        }

        /// "<li>": the tag of an item, where a text keeps those of its web page.
        func tagged(_ start: Int) -> LineMark? {
            let tag: StaticString = "<li>"
            let end = start + tag.utf8CodeUnitCount
            guard end <= line.upperBound,
                tag.withUTF8Buffer({ bytes in
                    text[start..<end].elementsEqual(bytes, by: { $0 | 0x20 == $1 | 0x20 })
                })
            else { return nil }
            return LineMark(words: pastSpaces(end), marker: nil, isItem: true)
        }

        /// "——", "— ", "--": the Chinese mark of a point under a heading.
        func dashes(_ start: Int) -> LineMark? {
            var at = start
            var count = 0
            while true {
                let (mark, length) = scalar(at)
                guard mark == 0x2014 || mark == 0x2015 || mark == 0x2013 || mark == 0x2D else { break }
                at += length
                count += 1
            }
            guard count > 0, count > 1 || byte(start) != 0x2D else { return nil }
            return LineMark(words: pastSpaces(at), marker: .dash, isItem: false)
        }

        /// "(1)", "（一）", "(a)", "(iv)", "1)".
        func parenthesised(_ start: Int) -> LineMark? {
            let (opening, length) = scalar(start)
            guard opening == 0x28 || opening == 0xFF08 else { return nil }
            let inner = start + length
            var at = inner
            var isHan = false
            while at < line.upperBound, at - inner < 12 {
                let (mark, length) = scalar(at)
                if mark == 0x29 || mark == 0xFF09 { break }
                guard Bytes.isDigit(byte(at)) || Bytes.isLower(byte(at)) || Self.isHanNumber(mark) else {
                    return nil
                }
                isHan = isHan || mark > 0x80
                at += length
            }
            let (closing, width) = scalar(at)
            guard closing == 0x29 || closing == 0xFF09, at > inner else { return nil }
            let isNumber = Bytes.isDigit(byte(inner))
            guard isNumber || isHan || at - inner <= 4 else { return nil }
            return LineMark(
                words: pastSpaces(at + width),
                marker: isHan ? .hanParenthesis : isNumber ? .parenthesis : .letter, isItem: false)
        }

        /// "1.", "1、", "1)", "2.3", "3.Important".
        func numbered(_ start: Int) -> LineMark? {
            var at = start
            var parts = 0
            while Bytes.isDigit(byte(at)), at - start < 12 {
                let digits = at
                while Bytes.isDigit(byte(at)) { at += 1 }
                guard at - digits <= 2 else { return nil }
                parts += 1
                guard byte(at) == 0x2E, Bytes.isDigit(byte(at + 1)) else { break }
                at += 1
            }
            guard parts > 0 else { return nil }
            let (mark, length) = scalar(at)
            let closes = mark == 0x2E || mark == 0x29 || mark == 0x3001 || mark == 0xFF0E
            guard closes || (parts > 1 && byte(at) == 0x20 && Bytes.isUpper(byte(at + 1))) else { return nil }
            let words = pastSpaces(closes ? at + length : at)
            guard words < line.upperBound, !Bytes.isDigit(byte(words)) else { return nil }
            return LineMark(words: words, marker: parts > 1 ? .decimal(parts) : .number, isItem: false)
        }

        /// "I.", "IV.", and "Part 1", "Chapter II", "A."
        func roman(_ start: Int) -> LineMark? {
            let (sign, width) = scalar(start)
            if (0x2160...0x216B).contains(sign) {
                let mark = scalar(start + width)
                let closes = mark.0 == 0x2E || mark.0 == 0x3001 || mark.0 == 0xFF0E
                return LineMark(
                    words: pastSpaces(start + width + (closes ? mark.1 : 0)), marker: .roman, isItem: false)
            }
            var at = start
            while Self.isRomanDigit(byte(at)) { at += 1 }
            // "A.", "C.": letters that count, and no Roman hundreds.
            if byte(start + 1) == 0x2E, "ABCDEFGHL".utf8.contains(byte(start)), byte(start + 2) == 0x20,
                Bytes.isUpper(byte(start + 3)), Bytes.isLower(byte(start + 4))
            {
                return LineMark(words: pastSpaces(start + 2), marker: .letter, isItem: false)
            }
            if at > start, at - start <= 5, byte(at) == 0x2E, pastSpaces(at + 1) > at + 1 || at - start > 1 {
                return LineMark(words: pastSpaces(at + 1), marker: .roman, isItem: false)
            }
            guard byte(start) == 0x50 || byte(start) == 0x43 else { return nil }
            for word in ["Part ", "Chapter ", "PART ", "CHAPTER "]
            where text[start..<line.upperBound].starts(with: word.utf8) {
                var at = start + word.utf8.count
                while byte(at) > 0x20, byte(at) != 0x3A, at < line.upperBound { at += 1 }
                if byte(at) == 0x3A { at += 1 }
                return LineMark(words: min(pastSpaces(at), line.upperBound), marker: .part, isItem: false)
            }
            return nil
        }

        /// "一、", "第一章", "第三节".
        func han(_ start: Int) -> LineMark? {
            var (mark, length) = scalar(start)
            var at = start
            let isOrdinal = mark == 0x7B2C
            if isOrdinal { at += length }
            let digits = at
            while at - digits < 12 {
                (mark, length) = scalar(at)
                guard Self.isHanNumber(mark) else { break }
                at += length
            }
            guard at > digits else { return nil }
            (mark, length) = scalar(at)
            if isOrdinal, mark == 0x7AE0 || mark == 0x8282 || mark == 0x90E8 || mark == 0x7BC7 {
                return LineMark(words: pastSpaces(at + length), marker: .part, isItem: false)
            }
            guard !isOrdinal, mark == 0x3001 else { return nil }
            return LineMark(words: pastSpaces(at + length), marker: .hanNumber, isItem: false)
        }

        /// I, V, X, L and C.
        private static func isRomanDigit(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x49, 0x56, 0x58, 0x4C, 0x43: true
            default: false
            }
        }

        private static func isHanNumber(_ scalar: UInt32) -> Bool {
            switch scalar {
            case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: true
            default: false
            }
        }
    }
}
