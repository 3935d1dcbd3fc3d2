import Testing

@testable import YardstickReading

/// Times that say when only by what the text around tells: "the year", "since then", "over three years".
@Suite("Times told by what stands around")
struct YearOfReportTests {
    @Test("While the year of the books still runs", arguments: running)
    func readRunning(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let running: [Sample] = [
        "Port Survey 2021-22 :: The scheme covers [3 million] crew. => @2022 actual",
        "Port Survey 2021-22 :: We mended [30] huts. => @2021/2022 actual",
    ]

    @Test("The year of a report", arguments: year)
    func readYear(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let year: [Sample] = [
        "Annual report 2021-22 :: During the year, [30] parks were built. => @2021/2022 actual",
        "Progress Report, Fiscal Year 2022 :: We hired [38] cooks. => @2022 actual",
        "FY 2022 Progress Report :: We hired [38] cooks. => @2022 actual",
        "The count found [73] boats, compared to [80] in 2020 and a peak of [95] in 2018. The town paid [$14 million] for nets. => @2021 | @2020 | @2018 | @2021",
        "Annual report 2021-22 :: At 30 June 2022, [40] clerks worked here. Turnover for the year was [9%]. => @2022-06-30 | @2021/2022",
        "Annual report 2021-22 :: Over the past four years we planted [9,000] trees. => @2018/2022 actual",
        "Annual report 2021-22 :: In the year ahead, we will plant [9,000] trees. => @2022/2023 target",
        "Annual report 2021–2022 :: Farms make up [30%] of all callers. => @2021/2022 actual",
        "State of the Town Address 2022 :: The median rent stands at [£1,200]. => @2022 actual",
        "The revenues compare with those of 2021 as follows: fines increase by [£2 million]. => @2022",
        "The ferries carried [9,000] riders during the May 1-5 holiday. => @2022-05-01/2022-05-05",
        "Work in 2021 :: By the end of the year, [92%] of forms were online. => @2021 actual",
        "In the year to date, [30] parks were built. => @2022-01/2022-07 actual",
        "In the 18 months to the end of March 2022, [30] parks were built. => @2020-10/2022-03 actual",
        "Quarter 1, 2022/23 (April to June 2022)⏎⏎The council let [90] homes. In quarter 2, it will let [80]. => @2022-04/2022-06 | @2022-07/2022-09",
    ]

    @Test("Counts of years", arguments: counts)
    func readCounts(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let counts: [Sample] = [
        "Exports rose [8%], or [5%] on average for the two years. => @2021 | @2020/2021",
        "In five years [9,000] trees were planted. => @2017/2021 actual",
        "We will plant [9,000] trees in three years. => @2022/2024 target",
        "Across 2020 and 2021, [9,000] trees were planted. => @2020/2021 actual",
        "In the decade to 2020, [9,000] trees were planted. => @2011/2020 actual",
        "Through 2030, the town will plant [9,000] trees. => @2022/2030 target",
        "Exports grew by [9%], the fastest pace since 2015. => @2021 actual",
        "Goals for the Next Five Years :: By 2026 exports will reach [5 million yuan]. Over the period we will invest [3 million yuan]. => @2026 target | @2022/2026 target",
    ]

    @Test("Since then, to date, later", arguments: since)
    func readSince(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let since: [Sample] = [
        "Over the two years [40] barns were built. => 40 count actual @2020/2021",
        "In August 2021 the trail opened. Since then [40] riders have used it. => @2021-08/2022-07 actual",
        "Since September 2021, [30] parks have been built. => @2021-09/2022-07 actual",
        "To date, [30] parks have been built. => @2022 actual",
        "Between April 2021 and March 2022, [27] sites were bought, bringing the total to [71]. => @2021-04/2022-03 | @2022-03",
        "The works, opened in 2018, have [40] staff. => @2022 actual",
        "From 2019 to date, [30] parks have been built. => @2019/2022 actual",
        "Since 2018-19 till date, [30] parks have been built. => @2018/2022 actual",
        "2019-present: we planted [9,000] trees. => @2019/2022 actual",
        "About [28%] of the marsh has been drained. => @2022 actual",
        "We have seen a [28%] decrease in thefts. => @2021 actual",
    ]

    @Test("Lengths of a plan", arguments: lengths)
    func readLengths(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let lengths: [Sample] = [
        "Life expectancy rose to [74 years] in the past three decades. => 74 year @2019",
        "The plan covers the period 2021-2025.⏎⏎Over the next five years the town will plant [9,000] trees. => @2021/2025 target",
        "The plan covers the period 2021-2025.⏎⏎By the end of the Plan, losses will fall below [9%]. => @2025 target",
        "The plan covers the period 2021-2025.⏎⏎The town will plant [9,000] trees in the five years. => @2021/2025 target",
    ]

    @Test("News of months", arguments: months)
    func readMonths(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let months: [Sample] = [
        "Exports grew [14%] year on year to reach [5 million yuan] last month. => @2022-06 | @2022-06",
        "Exports reached [5 million yuan] last month.⏎⏎Imports rose [4%]. => @2022-06 | @2022-06",
    ]

    @Test("A report of which only the year is known tells of parts of that year")
    func readPartOfYear() {
        #expect(CalendarDate(year: 2021).map { PlanCalendar.year(ofMonthsThrough: 10, before: $0) } == 2021)
        #expect(CalendarDate(year: 2021).map { PlanCalendar.year(ofMonthsThrough: 12, before: $0) } == 2020)
    }

    @Test("Five-year plans are counted on their own in some countries")
    func countPlans() {
        let chinese = PlanCalendar.fiveYearPlan(12)
        #expect(
            chinese.flatMap { PlanCalendar.plan(named: $0, of: "IN") } == Period(years: 2012, through: 2017))
        #expect(chinese.flatMap { PlanCalendar.plan(named: $0, of: "CN") } == nil)
    }
}
