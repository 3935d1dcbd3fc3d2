/// A number in digits, exactly as written: its digits without separators and how many stand behind the point.
struct WrittenNumber {
    /// The digits as one whole number; nothing where they are too many to hold.
    let digits: UInt64?
    /// How many of them stand behind the decimal point.
    let decimals: Int

    /// Reads digits with commas between thousands and a point before decimals; nothing for other patterns,
    /// such as "10,5" or "1.2.3".
    init?(_ text: [UInt8], _ range: Range<Int>) {
        var digits: UInt64? = 0
        var decimals = 0
        var sincePoint: Int?
        var sinceComma: Int?
        var count = 0
        for at in range {
            let byte = text[at]
            switch byte {
            case 0x2C:
                guard sincePoint == nil, sinceComma == nil ? count <= 3 : sinceComma == 3 else { return nil }
                sinceComma = 0
            case 0x2E:
                guard sincePoint == nil, sinceComma == nil || sinceComma == 3 else { return nil }
                sincePoint = 0
            default:
                count += 1
                if sincePoint != nil {
                    decimals += 1; sincePoint = decimals
                } else if let run = sinceComma {
                    sinceComma = run + 1
                }
                if let held = digits {
                    let (tenfold, tooMany) = held.multipliedReportingOverflow(by: 10)
                    let (sum, over) = tenfold.addingReportingOverflow(UInt64(byte & 0x0F))
                    digits = tooMany || over ? nil : sum
                }
            }
        }
        guard sinceComma == nil || sinceComma == 3 else { return nil }
        self.digits = digits
        self.decimals = decimals
    }

    /// The number times a power of ten; unrepresentable past what a Double holds exactly.
    func value(scaledBy power: Int) -> Value {
        guard let digits, digits <= 1 << 53, decimals <= 22 else { return .unrepresentable }
        let exponent = power - decimals
        guard abs(exponent) <= 22 else { return .unrepresentable }
        // Both factors are exact, so that one rounding is all that happens (Clinger, "How to read floating
        // point numbers accurately", 1990).
        let scaled =
            exponent >= 0
            ? Double(digits) * Self.power(of: exponent) : Double(digits) / Self.power(of: -exponent)
        return .exact(scaled)
    }

    /// A power of ten from 0 to 22, each of which a Double holds exactly.
    static func power(of exponent: Int) -> Double {
        var result = 1.0
        var left = min(max(exponent, 0), 22)
        while left > 0 {
            result *= 10
            left -= 1
        }
        return result
    }
}
