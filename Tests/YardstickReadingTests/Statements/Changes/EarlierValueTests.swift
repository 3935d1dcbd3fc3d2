import Testing

@testable import YardstickReading

/// Values that others are held against: of an earlier time, of another place, or in an aside.
@Suite("Earlier values")
struct EarlierValueTests {
    private static let bulletin = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-10-19"), area: "Northport", kind: .report)

    private func read(_ sample: Sample) { Stage.measurements(Self.bulletin, under: []).check(sample) }

    @Test("Held against what was before", arguments: earlier)
    func readEarlier(sample: Sample) { read(sample) }

    private static let earlier: [Sample] = [
        "Fares rose by [1.4%] in July, compared with the [2.6%] increase in the previous month. => 1.4 % growth actual <Fares> | 2.6 % growth baseline <Fares>",
        "Fares rose by [1.4%] in 2022, in contrast to the [2.6%] of the year before. => 1.4 % growth actual <Fares> @2022 | 2.6 % growth baseline <Fares> @2021",
        "Fares fell by [0.7%], following a rise of [1.1%] in the previous quarter. => 0.7 % growth actual <Fares> | 1.1 % growth baseline <Fares>",
        "Output rose [3%] after a [5%] drop the year before. => 3 % growth actual <Output> | 5 % growth baseline <Output>",
        "For 2022, fares grew by [6%], moderating from the [9%] increase in 2021. => 6 % growth actual <fares> @2022 | 9 % growth baseline <fares> @2021",
        "Sales grew [4%], a marked slowdown from the [7%] gain in 2021. => 4 % growth actual <Sales> | 7 % growth baseline <Sales> @2021",
        "The levy will rise to [$140], an increase of [3.5%] over the current year. => 140 USD target @2024 | 3.5 % growth target @2024",
        "Trade climbed [7%], faster than the [5%] growth recorded in 2021. => 7 % growth actual <Trade> | 5 % growth baseline <Trade> @2021",
        "Arrivals jumped by [12%], reversing a [4%] decline in 2021. => 12 % growth actual <Arrivals> | 4 % growth baseline <Arrivals> @2021",
        "Trade is put at [40 tons] in 2022, as compared to an estimate of about [36 tons] in 2021. => 40 t <Trade> | 36 t ~ baseline <Trade> @2021",
        "The rise since 1960 is [1.5 m] compared to the previous estimate of [1.3 m]. => 1.5 m change <rise since 1960> | 1.3 m change reference <rise since 1960>",
        "The levy will rise to [$140] from the current year ’s level of [$120]. => 140 USD target <levy> | 120 USD baseline <levy>",
        "Permits were given for [430] homes, against [390] homes in 2021. => 430 count actual <homes> | 390 count baseline <homes> @2021",
        "Prices of flats rose by [8%] while those of houses rose by [6%], slowing from the respective increases of [9%] and [7%] in 2021. => 8 % growth actual <Prices of flats> | 6 % growth actual <Prices of houses> | 9 % growth baseline <Prices of flats> | 7 % growth baseline <Prices of houses>",
    ]

    @Test("Held against others", arguments: others)
    func readOthers(sample: Sample) { read(sample) }

    private static let others: [Sample] = [
        "In the port [14%] of homes are empty, against [9%] in the country as a whole. => 14 % actual <homes> | 9 % reference <homes>",
        "We collected [98%] of rent, compared with [97%] in 2021 and a national average of [96%]. => 98 % actual | 97 % baseline | 96 % reference",
    ]

    @Test("Asides in brackets", arguments: asides)
    func readAsides(sample: Sample) { read(sample) }

    private static let asides: [Sample] = [
        "We served [1,204] clients (target: [1,100]). => 1204 count actual <clients> | 1100 count target <clients>",
        "Vacancy was [2.1%] (previous quarter: [2.4%]). => 2.1 % actual <Vacancy> | 2.4 % baseline <Vacancy>",
        "Revenue will reach [3 million yuan] (including [1 million yuan] carried forward), up [12%]. => 3000000 CNY target | 1000000 CNY target | 12 % growth target",
        "Sales passed more than [20 million yuan] ([$2.9 million]). => 20000000 CNY > | 2900000 USD >",
    ]

    @Test("From and to behind nouns", arguments: swings)
    func readSwings(sample: Sample) { read(sample) }

    private static let swings: [Sample] = [
        "The ferry account turned from a deficit of [£5 million] ([2%] of dues) to a surplus of [£3 million]. => 5000000 GBP baseline | 2 % baseline | 3000000 GBP actual",
        "The scheme will be widened from the current level of [40] piers to [65] piers. => 40 count baseline | 65 count target",
        "Depths in the basin range from [4 m to 9 m]. => 4..9 m actual",
        "Sailors come from [49] towns along the coast. => 49 count actual",
        "We have crews from [49] towns going to the island. => 49 count actual",
    ]

    @Test("Stepping back", arguments: steps)
    func readSteps(sample: Sample) { read(sample) }

    private static let steps: [Sample] = [
        "Unemployment is at [3.9%]. When I took office, it was [7.2%]. => 3.9 % actual | 7.2 % baseline",
        "The rate fell to [5%]. A year ago it was [9%]. => 5 % actual | 9 % baseline",
        "Our fund, which held [$90 million] when I took office, today stands at [$1.2 billion]. => 90000000 USD baseline | 1200000000 USD actual",
        "The noticeable rise in coverage (CR) from [20%] in 2018 to [28%] in 2020 is welcome. => 20 % level baseline @2018 | 28 % level actual @2020",
    ]

    @Test("How long ago something was last so", arguments: records)
    func readRecords(sample: Sample) { read(sample) }

    private static let records: [Sample] = [
        "Arrears fell to [4.1%], the lowest in [six years]. => 4.1 % actual <Arrears> | 6 year actual @2018/2023",
        "Crime fell for the first time in [12 years]. => 12 year actual",
        "The fleet has grown by [10] ships in five years. => 10 count",
    ]
}
