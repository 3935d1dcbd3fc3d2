import Testing

@testable import YardstickReading

/// Numbers in digits: what they are worth, before anything is known of their meaning.
@Suite("Numbers in digits")
struct DigitTests {
    @Test("Separators and decimals", arguments: separators)
    func readSeparators(sample: Sample) { Stage.quantities.check(sample) }

    private static let separators: [Sample] = [
        "they handled [1,157] proposals => 1157 count",
        "a rate of [71.9%] => 71.9 %",
        "the park covers [0.5 hectares] => 0.5 ha",
        "a harvest of [12,345,678 jin] => 12345678 jin",
        "a share of [0.08 percent] => 0.08 %",
        "we planted [7] trees => 7 count",
        "the fund paid [1,234.56 yuan] => 1234.56 CNY",
        "a price of [€3,999.99] => 3999.99 EUR",
        "[15] bus lines and [240] stops => 15 count | 240 count",
        "output of [1,000,000 tons]. => 1000000 t",
        "it trained [007] agents => 7 count",
    ]

    @Test("Magnitude words", arguments: magnitudes)
    func readMagnitudes(sample: Sample) { Stage.quantities.check(sample) }

    private static let magnitudes: [Sample] = [
        "GDP of [635.5 billion yuan] => 635500000000 CNY",
        "[12.11 billion jin] of grain => 12110000000 jin",
        "exports of [2.14 trillion yuan] => 2140000000000 CNY",
        "[1.3 million] people => 1300000 count",
        "[30 thousand] households => 30000 count",
        "[4 hundred] wells => 400 count",
        "a fund of [$75 million] => 75000000 USD",
        "a loan of [£2.3bn] => 2300000000 GBP",
        "a grant of [$450k] => 450000 USD",
        "a cost of [$5M] => 5000000 USD",
        "savings of [€1.2bn] => 1200000000 EUR",
        "[25 lakh] farmers => 2500000 count",
        "[3 crore rupees] => 30000000 INR",
        "[1.5 million million litres] of rain => 1500000000000 L",
    ]

    @Test("Ranges", arguments: ranges)
    func readRanges(sample: Sample) { Stage.quantities.check(sample) }

    private static let ranges: [Sample] = [
        "growth of [6%-7%] => 6..7 %",
        "growth of [6-7%] => 6..7 %",
        "growth of [6 to 7 percent] => 6..7 %",
        "growth of [6%–7%] => 6..7 %",
        "between [5 and 8 hectares] => 5..8 ha",
        "between [5% and 8%] => 5..8 %",
        "[200,000 to 600,000 yuan] => 200000..600000 CNY",
        "a cost of [$10-15 million] => 10000000..15000000 USD",
        "[20–30] villages => 20..30 count",
        "in [three to five years] => 3..5 year",
        "[two or three] pilot streets => 2..3 count",
        "[50 to 60 million tons] of coal => 50000000..60000000 t",
    ]

    @Test("Fractions and ratios", arguments: fractions)
    func readFractions(sample: Sample) { Stage.quantities.check(sample) }

    private static let fractions: [Sample] = [
        "[1/3] of the wells => 33.33 %",
        "[3/4] of households => 75 %",
        "only [1⁄3] of the grant => 33.33 %",
        "an income ratio of [1.60:1] => 1.6 ratio",
        "a staff ratio of [1:4] => 0.25 ratio",
        "[two thirds] of trips => 66.67 %",
        "[two-thirds] of trips => 66.67 %",
        "[three quarters] of the fleet => 75 %",
        "[half] of the schools => 50 %",
        "[half] the schools => 50 %",
        "[one third] of firms => 33.33 %",
        "a [quarter] of emissions => 25 %",
        "[one fifth] of the budget => 20 %",
        "[three tenths] of the land => 30 %",
        "[four-fifths] of homes => 80 %",
        "[one in seven] workers => 14.29 %",
        "[one in five] children => 20 %",
        "[2 in 10] drivers => 20 %",
        "[three out of five] buses => 60 %",
    ]

    @Test("Past what a number holds exactly", arguments: huge)
    func readUnrepresentable(line: String) {
        let sample = Sample(stringLiteral: line)
        let found = Stage.quantities.read(sample)
        #expect(found.map { $0.fields[.value] } == ["unrepresentable"])
    }

    private static let huge: [String] = [
        "12345678901234567890 grains",
        "99,999,999,999,999,999,999,999 grains",
        "9007199254740993 grains",
    ]

    @Test("Spaces, marks and units in unusual places", arguments: unusual)
    func readUnusual(sample: Sample) { Stage.quantities.check(sample) }

    private static let unusual: [Sample] = [
        "a mean of [24oC] => 24 degC",
        "the [24] OC fairs => 24 count",
        "from a mean of [12.8-20.8oC] => 12.8..20.8 degC",
        "the barn holds [200,000 Mt] of rye => 200000 t",
        "the state emits [40 Mt of CO2] => 40000000 tCO2e",
        "a stock of [214 386] (2022) => 214386 count",
        "Saltmen [66] [316] [378.8%] => 66 count | 316 count | 378.8 %",
        "we saved [R350-million] and spent [R1-billion] => 350000000 ZAR | 1000000000 ZAR",
        "over [one-million] visitors => 1000000 count",
        "warming of [two degrees] => 2 degC",
        "a turn of [two] degrees => 2 count",
        "[five centuries] of rule, and [three decades] of peace => 500 year | 30 year",
        "more than [a year] of work, over [a decade] of debt => 1 year | 10 year",
        "a year of work and a decade of debt",
        "[one-third] of a year's rent => 33.33 %",
        "[40%] of one year's output => 40 %",
        "toll of [80 cents] => 0.8 USD",
        "a [10-cent] rise in the toll => 0.1 USD",
        "hunger is widespread ([815 million]) => 815000000 count",
        "deaths of pupils under [six] – [2.7 million] a year => 6 year | 2700000 count",
        "were below the age of [four], and [9%] were older => 4 year | 9 %",
        "is put up from the level of [Rs.2 crore] to [Rs.6 crores] => 20000000 INR | 60000000 INR",
        "almost [three-⏎quarters] of the fund => 75 %",
        "([33,000]households) => 33000 count",
        "rents were [halved] => 0.5 times",
    ]

    @Test("Bounds in unusual words", arguments: bounds)
    func readBounds(sample: Sample) { Stage.quantities.check(sample) }

    private static let bounds: [Sample] = [
        "an estimated [$18 million] a year => 18000000 USD ~",
        "fares were capped at [£2] => 2 GBP <=",
        "at or below [20%] => 20 % <=",
        "at least a [20%] cut, at least a [third] of posts => 20 % >= | 33.33 % >=",
        "people aged [65] and older => 65 year >=",
    ]
}
