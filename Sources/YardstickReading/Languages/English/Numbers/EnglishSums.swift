/// "Rs 7 billion 318 million 400 thousand": one sum, told magnitude by magnitude.
enum EnglishSums {
    static func joined(_ quantities: [QuantityMention]) -> [QuantityMention] {
        guard quantities.indices.dropLast().contains(where: { goesOn(quantities[$0], quantities[$0 + 1]) })
        else {
            return quantities
        }
        var result: [QuantityMention] = []
        // The magnitude of the last part, which the sum itself no longer has.
        var last: QuantityMention?
        for quantity in quantities {
            if let before = last, let sum = result.last, goesOn(before, quantity),
                let whole = added(quantity, to: sum)
            {
                result[result.count - 1] = whole
            } else {
                result.append(quantity)
            }
            last = quantity
        }
        return result
    }

    private static func goesOn(_ part: QuantityMention, _ next: QuantityMention) -> Bool {
        part.tokens.upperBound == next.tokens.lowerBound && next.unit == .count
            && next.comparatorTokens.isEmpty
            && part.numeral.magnitude > next.numeral.magnitude && next.numeral.magnitude >= 3
    }

    private static func added(_ part: QuantityMention, to sum: QuantityMention) -> QuantityMention? {
        guard case .exact(let whole) = sum.value, case .exact(let rest) = part.value, rest < whole else {
            return nil
        }
        var joined = sum
        joined.value = .exact(whole + rest)
        joined.tokens = sum.tokens.lowerBound..<part.tokens.upperBound
        return joined
    }
}
