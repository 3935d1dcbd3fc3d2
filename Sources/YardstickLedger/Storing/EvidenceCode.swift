import YardstickReading

/// The evidence of one line as it stands in the ledger: `[[6,-19,-16,3],...]`, each piece with the code of
/// its field, its start and end counted from the number's own start, and the number of its rule in the table
/// of rules.
///
/// Evidence is the larger part of what is stored of a measurement; written out in words it would take three
/// times the room.
enum EvidenceCode {
    /// Writes evidence.
    ///
    /// - Parameters:
    ///   - origin: Where the measurement's number starts.
    ///   - number: Gives the number of a piece's rule.
    static func encode(
        _ evidence: [Evidence], from origin: Int, into bytes: inout [UInt8],
        number: (Evidence) throws -> Int
    ) rethrows {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(UInt8(ascii: "["))
        for piece in evidence {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "["))
            append(piece.field.code, to: &bytes, before: ",")
            append(piece.range.lowerBound - origin, to: &bytes, before: ",")
            append(piece.range.upperBound - origin, to: &bytes, before: ",")
            append(try number(piece), to: &bytes, before: "]")
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Reads what ``encode(_:from:into:number:)`` wrote; a piece that does not fit is left out.
    static func decode(_ text: String, from origin: Int, rules: [Int: String]) -> [Evidence] {
        let numbers = integers(in: text)
        return stride(from: 0, to: numbers.count - numbers.count % 4, by: 4).compactMap { index in
            let (start, end) = (origin + numbers[index + 1], origin + numbers[index + 2])
            guard let field = Evidence.Field.byCode[numbers[index]], start <= end,
                let rule = rules[numbers[index + 3]]
            else { return nil }
            return Evidence(field: field, range: start..<end, rule: rule)
        }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8], before end: Unicode.Scalar) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var divisor: UInt = 1
        while number.magnitude / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number.magnitude / divisor % 10))
            divisor /= 10
        }
        bytes.append(UInt8(ascii: end))
    }

    private static func integers(in text: String) -> [Int] {
        var numbers: [Int] = []
        var (number, sign, isInside) = (0, 1, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number = number &* 10 &+ Int(byte - UInt8(ascii: "0"))
                isInside = true
            case UInt8(ascii: "-"): sign = -1
            default:
                if isInside { numbers.append(number * sign) }
                (number, sign, isInside) = (0, 1, false)
            }
        }
        return numbers
    }
}

extension Evidence.Field {
    /// The number that stands for the field; never changed, for ledgers hold it.
    fileprivate var code: Int {
        switch self {
        case .value: 0
        case .unit: 1
        case .noun: 2
        case .comparator: 3
        case .form: 4
        case .role: 5
        case .indicator: 6
        case .area: 7
        case .period: 8
        }
    }

    fileprivate static let byCode = Dictionary(uniqueKeysWithValues: allCases.map { ($0.code, $0) })
}
