import YardstickReading

/// One report of a made-up city: its text, and where each number stands in it.
struct Report {
    struct Line {
        let sentence: Range<Int>
        let number: Range<Int>
        let surface: String
        let value: Double
        let unit: String
        let role: Role
        let indicator: Catalogue.Indicator
        let year: Int
    }

    let city: String
    let year: Int
    private(set) var text: [UInt8]
    let heading: Range<Int>
    private(set) var lines: [Line] = []

    init(city: Int, year: Int) {
        self.city = "City \(String(1000 + city).dropFirst())"
        self.year = year
        let title = "Review of \(year - 1) and targets"
        text = Array("# \(title)\n\n".utf8)
        heading = 2..<2 + title.utf8.count
    }

    /// Adds a sentence with one number.
    mutating func add(_ indicator: Catalogue.Indicator, _ role: Role, value: Double, year: Int) {
        let (unit, words, factor) = Self.unit(of: indicator)
        let start = text.count
        let verb = role == .target ? "will reach" : "reached"
        text += Array("In \(year), \(indicator.name.lowercased()) \(verb) ".utf8)
        let place = text.count
        let rounded = (value * 10).rounded() / 10
        let surface = "\(rounded)\(words)"
        text += Array(surface.utf8)
        let number = place..<text.count
        text += Array(".\n".utf8)
        lines.append(
            Line(
                sentence: start..<text.count - 1, number: number, surface: surface, value: rounded * factor,
                unit: unit,
                role: role, indicator: indicator, year: year))
    }

    private static func unit(of indicator: Catalogue.Indicator) -> (
        unit: String, words: String, factor: Double
    ) {
        switch indicator.dimension {
        case "money": ("CNY", " billion yuan", 1e9)
        case "share", "index": ("%", "%", 1)
        default: ("count", " thousand", 1000)
        }
    }
}
