import CLibXML2
import Foundation

/// Turns bytes of any encoding into UTF-8.
enum TextDecoder {
    /// The bytes as UTF-8; those that are UTF-8 already come back as they are, mark and damage included.
    static func utf8(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: bytes
        case .utf16LittleEndian: utf16(bytes, highByteAt: 1)
        case .utf16BigEndian: utf16(bytes, highByteAt: 0)
        case .gb18030: convert(bytes, from: "GB18030") ?? bytes
        case .windows1252: convert(bytes, from: "WINDOWS-1252") ?? bytes
        }
    }

    private static func utf16(_ bytes: [UInt8], highByteAt offset: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[index + offset]) << 8 | UInt16(bytes[index + 1 - offset]))
        }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    /// Converts by the C library's tables, with U+FFFD for what has no meaning in the encoding.
    ///
    /// Nothing where the C library does not know the encoding.
    static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var source = bytes
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 2)
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        source.withUnsafeMutableBytes { raw in
            var input = raw.bindMemory(to: CChar.self).baseAddress
            var left = raw.count
            while left > 0 {
                let problem = step(converter, &input, &left, &buffer, into: &result)
                guard problem == EILSEQ || problem == EINVAL else { continue }
                result.append(contentsOf: "\u{FFFD}".utf8)
                input = input.map { $0 + 1 }
                left -= 1
            }
        }
        return result
    }

    /// Converts until the buffer is full or something is in the way, and says what.
    private static func step(
        _ converter: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
        _ buffer: inout [CChar], into result: inout [UInt8]
    ) -> Int32 {
        buffer.withUnsafeMutableBufferPointer { output in
            var target = output.baseAddress
            var room = output.count
            let outcome = iconv(converter, &input, &left, &target, &room)
            let problem = outcome == -1 ? errno : 0
            result.append(contentsOf: UnsafeRawBufferPointer(output).prefix(output.count - room))
            return problem
        }
    }
}
