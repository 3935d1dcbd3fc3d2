/// Why a case of the specification asks for what we do not read.
enum OutOfScope: String, CaseIterable, Sendable {
    /// A unit or a percent sign without a number: "shown as a percentage".
    case noNumber
    /// A unit that our table has none of: francs of no country, cups, degrees of an angle, bits.
    case unitOutsideTable
    /// A number with a unit of measure, which the set of plain numbers leaves to its other set; we read both at once.
    case unitAttached
    /// Digits inside an address, a date, a telephone number or a name, which we keep out on purpose, and what looks
    /// like a year.
    case insideName
    /// Powers, exponents and "e": the notation of calculators.
    case calculatorNotation
    /// "four over nine" as a division; in plans "over" means more than.
    case spokenDivision
    /// Fractions that no plan writes in words: improper ones, those with other denominators than one common word,
    /// and those without anything that they are a part of.
    case oddFraction
    /// A comma before decimals.
    case decimalComma
    /// "6G", "3.4b", "5 M": a letter that is as well a unit, a generation or a label.
    case ambiguousLetter
    /// Marks cut off from their numbers by a program: "sixty - four".
    case partedMarks
    /// One number partly in digits, partly in words: "5 hundred and 12". "And" may join two amounts as well.
    case mixedWriting
    /// "percent of 30", where the number is the whole.
    case percentOfWhole
    /// Ordinals that are no rank by the words around them.
    case ordinalRange
    /// "from 5 to 8", which is a change to us, with a value before and one after.
    case fromTo
    /// "exceed 400": comparators that are verbs, which are read with the clause, a stage later.
    case comparingVerb
    /// One amount in two units: "4 dollars 20 cents", "6 feet 1 inch".
    case twoUnits
    /// The size of a kind of thing: "a 30-gallon tank", kept out on purpose.
    case sizeOfKind
    /// "one" as a determiner: "one fine day".
    case determinerOne

    /// The reason why one wanted result is out of scope, or nothing.
    static func reason(
        _ wanted: RecognizersCase.Result, _ kind: RecognizersCase.Kind
    ) -> OutOfScope? {
        if wanted.value == nil, wanted.low == nil, wanted.high == nil { return .noNumber }
        if kind == .currency || kind == .dimension, RecognizersUnits.unit(of: wanted, in: kind) == nil {
            return .unitOutsideTable
        }
        return nil
    }

    /// The reason why a whole case is out of scope, or nothing.
    static func reason(_ name: String) -> OutOfScope? { cases[name] }

    private static let cases: [String: OutOfScope] = {
        var result: [String: OutOfScope] = [:]
        for (reason, set, numbers) in listed {
            for number in numbers { result["\(set)/\(number)"] = reason }
        }
        return result
    }()

    private static let listed: [(OutOfScope, String, [Int])] = [
        (.unitAttached, "NumberModel", [2, 3, 4, 6, 146]),
        (.insideName, "NumberModel", [1, 143, 144, 189]),
        (.insideName, "NumberRangeModel", [12]),
        (.calculatorNotation, "NumberModel", [57, 58] + Array(79...87) + [190, 191, 192]),
        (.spokenDivision, "NumberModel", Array(111...120) + [127, 164]),
        (
            .oddFraction, "NumberModel",
            [18, 19, 66, 69, 71, 76, 77, 78, 89, 90, 93] + Array(95...105)
                + [107, 108, 109, 110, 121, 123, 124, 126, 133, 223]
        ),
        (.decimalComma, "NumberModel", [159, 187, 200]),
        (.ambiguousLetter, "NumberModel", [40, 88, 193, 194]),
        (.partedMarks, "NumberModel", [32, 41, 49, 130, 132]),
        (.mixedWriting, "NumberModel", [147, 148, 149, 150, 154, 169]),
        (.determinerOne, "NumberModel", [216]),
        (.percentOfWhole, "PercentModel", [9, 10, 11, 12]),
        (.ordinalRange, "NumberRangeModel", [3, 5]),
        (.fromTo, "NumberRangeModel", [11, 70]),
        (.comparingVerb, "NumberRangeModel", [72, 73]),
        (
            .twoUnits, "CurrencyModel",
            [95, 96, 97, 98, 99, 101, 102, 103, 127, 145, 146, 166, 167, 168, 170]
        ),
        (.twoUnits, "DimensionModel", [61, 62, 63, 64]),
        (.sizeOfKind, "CurrencyModel", [58, 64]),
        (.sizeOfKind, "DimensionModel", [8, 12, 21]),
    ]
}
