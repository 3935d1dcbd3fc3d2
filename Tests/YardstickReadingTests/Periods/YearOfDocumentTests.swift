import Testing

@testable import YardstickReading

/// What a document's own day, title and country say of when, where its sentences name no year.
@Suite("Times told by the document")
struct YearOfDocumentTests {
    private static func context(_ date: String, _ area: String, _ kind: DocumentKind) -> ReadingContext {
        ReadingContext(language: .english, date: CalendarDate(iso: date), area: area, kind: kind)
    }

    @Test("Years counted back from a day of spring or summer", arguments: back)
    func countBack(sample: Sample) {
        Stage.measurements(Self.context("2022-06-14", "Kenya", .report)).check(sample)
    }

    private static let back: [Sample] = [
        "In the past four years [900] wells were dug. => @2018/2022 actual",
        "Staff has grown by [22%] in the past three years. => @2019/2022 actual",
        "Over the next three years we will dig [400] wells. => @2022/2025 target",
        "Over the next five years we will dig [700] wells. => @2022/2026 target",
    ]

    @Test("Years counted back from a year of which no month is known", arguments: yearOnly)
    func countBackFromYear(sample: Sample) {
        Stage.measurements(Self.context("2019", "Kenya", .plan)).check(sample)
    }

    private static let yearOnly: [Sample] = [
        "In the last 20 years [900] wells were dug. => @1999/2019 actual",
        "Over the next decade we will dig [400] wells. => @2019/2029 target",
        "Over the next decade the county is to change. It has the [seventh] oldest wells in the land. => 7 rank @2019",
        "We will dig [2,000] wells a year in the coming five years (from 2020 to 2024). => @2020/2024 target",
        "In 2012, a great storm hit the coast. [Four] parts of the plan: rivers, lakes, coasts and wells. => 4 count <parts of the plan> @2019",
        "We will dig [2,000] wells a year, an increase of [50%] over the annual average in the past five years. => 2000 count | 50 %",
    ]

    @Test("Months to come", arguments: monthsAhead)
    func readMonthsAhead(sample: Sample) {
        Stage.measurements(Self.context("2022-02", "Kenya", .report)).check(sample)
    }

    private static let monthsAhead: [Sample] = [
        "Work is expected to begin in September at the sites of [two] new wharves. => 2 count @2022-09 target",
        "If voters agree in November, the levy would raise [$18 million] a year. => 18000000 USD @2022-11",
        "The fee is being raised from [$8] to [$9] with effect from 1st April. => 8 USD baseline | 9 USD @2022-04-01",
        "The fee was raised to [$9] in September. => 9 USD @2021-09 actual",
        "Some [55,000] homes had water till December, 2020. => @2020-12",
        "As on date, [538] wells have been dug. => @2022 actual",
    ]

    @Test("What is so when a report is written", arguments: reports)
    func readReports(sample: Sample) {
        Stage.measurements(Self.context("2022-06-14", "Kenya", .report)).check(sample)
    }

    private static let reports: [Sample] = [
        "In 2016 a storm hit the coast. The harbour is being dredged with a loan of [$9 million]. => 9000000 USD @2022",
        "In 2021 a storm hit the coast. The harbour is being dredged with a loan of [$9 million]. => 9000000 USD @2021",
    ]

    @Test("Changes since a year", arguments: since)
    func readSince(sample: Sample) {
        Stage.measurements(Self.context("2022-06-14", "Kenya", .report)).check(sample)
    }

    private static let since: [Sample] = [
        "The rise in yearly heat since 1960 is [1.4°C]. => 1.4 degC @1960/2022",
        "The coast is about [2°C] warmer since 1900. => 2 degC change @1900/2022",
        "Winters are [5%] shorter since 1960. => 5 % growth <Winters> @1960/2022",
        "The rate has been [5%] since 2019. => 5 % level @2022",
        "We have opened [300] homes since 2018, including [40] at the dock. => @2018/2022 | @2018/2022",
    ]

    @Test("In China, and as a year begins, whole years are counted", arguments: whole)
    func countWhole(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let whole: [Sample] = [
        "In the past four years [900] wells were dug. => @2018/2021 actual"
    ]

    @Test("Starting values", arguments: starts)
    func readStarts(sample: Sample) {
        Stage.measurements(Self.context("2021-06", "Kenya", .plan)).check(sample)
    }

    private static let starts: [Sample] = [
        "Raise school attendance from [61%] to [75%]. => @2021 baseline | 75",
        "Losses will fall from [18%] to [12%] by 2030. => @2021 baseline | @2030 target",
        "Output rose from [4 tonnes] in 2009 to [9 tonnes] in 2019. The herd grew from [30] to [50]. => @2009 baseline | @2019 | @2009 baseline | @2019",
        "Output rose from [4 tonnes] in 2009 to [9 tonnes] in 2019.⏎⏎The herd grew from [30] to [50]. => @2009 baseline | @2019 | @2021 baseline | 50",
    ]

    @Test("What a plan is for", arguments: plans)
    func readPlans(sample: Sample) {
        Stage.measurements(Self.context("2020-10-07", "Northport", .plan)).check(sample)
    }

    private static let plans: [Sample] = [
        "The ten-year plan sets targets for 2030.⏎⏎The town will plant [9,000] trees. => @2030 target",
        "The ten-year plan is out.⏎⏎The town will plant [9,000] trees. => @2020/2029 target",
        "The council met to settle its work in 2020.⏎⏎The town will plant [9,000] trees. => @2020 target",
        "By 2025, losses are to end. Of the [400] pipes, [90] are to be renewed in 2023. => @2025 | @2023",
        "In 2021-22 [12] pipes are to be renewed.⏎⏎A new library for [900] readers. => @2021/2022 | @2021/2022 target",
    ]

    @Test("A report of which only the year is known", arguments: ofYear)
    func readYear(sample: Sample) {
        Stage.measurements(Self.context("2019", "Kenya", .report)).check(sample)
    }

    private static let ofYear: [Sample] = [
        "Address to the county :: We dug [900] wells. => @2019 actual",
        "Economic review of 2018⏎⏎The office dug [900] wells. => @2018 actual",
    ]

    @Test("Figures of which only the year is known", arguments: ofFigures)
    func readFigures(sample: Sample) {
        Stage.measurements(Self.context("2019", "Leeds", .communique)).check(sample)
    }

    private static let ofFigures: [Sample] = [
        "[28%] of older people are not online. => @2019 actual",
        "The register grew by [9%]. => @2018 actual",
        "Bulletin for 2018⏎⏎[28%] of older people are not online. => @2018 actual",
    ]

    @Test("This year, under a heading with a school year", arguments: ofSchool)
    func readSchool(sample: Sample) {
        Stage.measurements(Self.context("2021", "Northport", .report)).check(sample)
    }

    private static let ofSchool: [Sample] = [
        "Results 2020-21 :: How did pupils do this year? :: Reading: [47%] met the grade. => @2020/2021 actual"
    ]

    @Test("Quarters and press releases", arguments: news)
    func readNews(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let news: [Sample] = [
        "The debt stood at [85%] of output at the end of the first quarter of 2022. => @2022-03 actual",
        "Release of 6 July 2022: In May 2022, [900] permits were given. This was a fall of [29%]. => @2022-05 | @2022-05",
        "The budget for 2022/23 is out.⏎⏎In his speech the minister said that schools received [41%]. => @2022/2023",
    ]

    @Test("Years in brackets that stay open", arguments: open)
    func readOpen(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let open: [Sample] = [
        "Fleet renewal (2019-) :: We bought [40] buses. => @2019/2022 actual",
        "Tree planting (2019-) has brought [900] trees. => @2019/2022 actual",
    ]

    @Test("A report given late is on the last year of the books that was told", arguments: late)
    func readLate(sample: Sample) {
        Stage.measurements(Self.context("2022-02", "Northport", .report)).check(sample)
    }

    private static let late: [Sample] = [
        "We trained [300] nurses.⏎⏎In 2019/20 the trust had [40] sites, and in 2020/21 it had [44]. => @2020/2021 actual | @2019/2020 | @2020/2021"
    ]

    @Test("What was done before a budget", arguments: budget)
    func readBudget(sample: Sample) {
        Stage.measurements(Self.context("2024-06", "Kenya", .report)).check(sample)
    }

    private static let budget: [Sample] = [
        "Statement on the Budget for 2024/25 :: We repaired [40] bridges. => @2023-07/2024-06 actual",
        "Statement on the Budget for 2024/25 :: We trained [300] nurses, and will train [400]. => @2023-07/2024-06 actual | @2024-07/2025-06 target",
    ]
}
