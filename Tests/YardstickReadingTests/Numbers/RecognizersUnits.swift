@testable import YardstickReading

/// The specification's names of units in ours, with the power of ten between them.
enum RecognizersUnits {
    /// Our unit of a wanted result; nothing where our table has none.
    static func unit(of wanted: RecognizersCase.Result, in kind: RecognizersCase.Kind) -> (Unit, Int)? {
        guard let name = wanted.unit else { return nil }
        return kind == .currency ? money[name] : measures[name]
    }

    /// Units of the kind that the set of dimensions speaks of; our own shares, multiples and time are none.
    static func isMeasure(_ unit: Unit) -> Bool {
        switch unit.dimension {
        case .length, .area, .volume, .mass, .speed, .data: true
        default: false
        }
    }

    private static let money: [String: (Unit, Int)] = [
        "Dollar": (.usDollar, 0), "USD": (.usDollar, 0), "Cent": (.usDollar, -2), "EUR": (.euro, 0),
        "Pound": (.poundSterling, 0), "GBP": (.poundSterling, 0), "Pence": (.poundSterling, -2),
        "CNY": (.yuan, 0), "JPY": (.yen, 0), "HKD": (.hongKongDollar, 0), "CAD": (.canadianDollar, 0),
        "AUD": (.australianDollar, 0), "NZD": (.newZealandDollar, 0), "CHF": (.swissFranc, 0),
        "TRY": (.turkishLira, 0), "Rupee": (.indianRupee, 0), "MXN": (.mexicanPeso, 0),
    ]

    private static let measures: [String: (Unit, Int)] = [
        "Pound": (.pound, 0), "Ounce": (.ounce, 0), "Ton": (.tonne, 0), "Metric ton": (.tonne, 0),
        "Kilogram": (.kilogram, 0), "Gram": (.gram, 0), "Microgram": (.milligram, -3),
        "Inch": (.inch, 0), "Foot": (.foot, 0), "Mile": (.mile, 0), "Kilometer": (.kilometre, 0),
        "Meter": (.metre, 0), "Decimeter": (.metre, -1), "Millimeter": (.millimetre, 0),
        "Acre": (.acre, 0), "Square meter": (.squareMetre, 0), "Square kilometer": (.squareKilometre, 0),
        "Cubic foot": (.cubicFoot, 0), "Gallon": (.gallon, 0), "Barrel": (.barrel, 0),
        "Milliliter": (.litre, -3),
        "Mile per hour": (.milePerHour, 0), "Kilometer per hour": (.kilometrePerHour, 0),
        "Megabyte": (.megabyte, 0),
    ]
}
