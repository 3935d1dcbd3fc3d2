import Testing

@testable import YardstickReading

/// Words for times, with what ties them to what is said.
@Suite("Words for times")
struct PeriodMentionTests {
    @Test("Explicit", arguments: explicit)
    func readExplicit(sample: Sample) { Stage.periods(.undated).check(sample) }

    private static let explicit: [Sample] = [
        "In [2021], exports grew. => @2021 during",
        "The [2019] budget was met. => @2019 during",
        "At the end of [2020] it had closed. => @2020 during",
        "Between [2016 and 2020] it grew. => @2016/2020 during",
        "From [2016 to 2020] it grew. => @2016/2020 during",
        "It ran in [2016-2020]. => @2016/2020 during",
        "It ran in [2016–2020]. => @2016/2020 during",
        "In fiscal year [2020/21] it grew. => @2020/2021 during",
        "It opened on [January 26, 2021]. => @2021-01-26 during",
        "It opened on [26 January 2021]. => @2021-01-26 during",
        "It opened on [26/01/2021]. => @2021-01-26 during",
        "It opened on [1/26/2021]. => @2021-01-26 during",
        "It opened in [May 2020]. => @2020-05 during",
        "It opened in [September of 2020]. => @2020-09 during",
        "In [2020] and [2021] it grew. => @2020 during | @2021 during",
        "The horizon is [2035]. => @2035 during",
    ]

    @Test("Months and quarters", arguments: months)
    func readMonths(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let months: [Sample] = [
        "In [the first half of 2021] it grew. => @2021-01/2021-06 during",
        "In [the second half of 2021] it grew. => @2021-07/2021-12 during",
        "In [the first quarter of 2022] it grew. => @2022-01/2022-03 during",
        "In [the third quarter of 2020] it grew. => @2020-07/2020-09 during",
        "In [the first three quarters of 2021] it grew. => @2021-01/2021-09 during",
        "In [the first eleven months of 2021] it grew. => @2021-01/2021-11 during",
        "From [January to November 2020] it grew. => @2020-01/2020-11 during",
        "From [January to May this year] it grew. => @2022-01/2022-05 during",
        "In [the first half of this year] it grew. => @2022-01/2022-06 during",
        "In [the first five months of this year] it grew. => @2022-01/2022-05 during",
        "In [the first half of last year] it grew. => @2021-01/2021-06 during",
    ]

    @Test("Plans", arguments: plans)
    func readPlans(sample: Sample) { Stage.periods(.undated).check(sample) }

    private static let plans: [Sample] = [
        "During [the 13th Five-Year Plan] period it grew. => @2016/2020 during",
        "[The 14th Five-Year Plan] has begun. => @2021/2025 during",
        "In [the \"14th Five-Year Plan\" period] it grows. => @2021/2025 during",
        "[The 12th Five-Year Plan period] was hard. => @2011/2015 during",
        "By the end of [the 14th Five-Year Plan] it is done. => @2025 deadline",
    ]

    @Test("Relative to a report of January 2022", arguments: january)
    func readJanuary(sample: Sample) { Stage.periods(.january).check(sample) }

    private static let january: [Sample] = [
        "[This year] we build on. => @2022 during",
        "[Last year] it grew. => @2021 during",
        "In [the past year] it grew. => @2021 during",
        "Over [the past five years] it grew. => @2017/2021 during",
        "Over [the last three years] it grew. => @2019/2021 during",
        "In [the next five years] we build. => @2022/2026 during",
        "In [the coming three years] we build. => @2022/2024 during",
        "[Next year] we build. => @2023 during",
        "It rose over [the previous year]. => @2020 comparison",
        "[Since 2017] it has grown. => @2017/2021 since",
    ]

    @Test("Relative to a report of July 2022", arguments: july)
    func readJuly(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let july: [Sample] = [
        "[This year] we build on. => @2022 during",
        "[Last year] it grew. => @2021 during",
        "Over [the past five years] it grew. => @2017/2021 during",
        "In [the next five years] we build. => @2022/2026 during",
        "[Since 2017] it has grown. => @2017/2022 since",
    ]

    @Test("Deadlines and comparisons", arguments: ties)
    func readTies(sample: Sample) { Stage.periods(.undated).check(sample) }

    private static let ties: [Sample] = [
        "By [2025], it doubles. => @2025 deadline",
        "By the end of [2025], it doubles. => @2025 deadline",
        "It is to be done by [March 2024]. => @2024-03 deadline",
        "It was more than in [2016]. => @2016 comparison",
        "It was 1.7 times that of [2016]. => @2016 comparison",
        "It fell compared with [2005]. => @2005 comparison",
        "It fell from [1990] levels. => @1990 comparison",
        "It fell compared to [1990]. => @1990 comparison",
    ]

    @Test("Months without a year, where no more than the document's year is known", arguments: lone)
    func readLone(sample: Sample) { Stage.periods(.year2019).check(sample) }

    private static let lone: [Sample] = [
        "It was high in [September]. => @2018-09 during",
        "It has grown in [October]. => @2018-10 during",
        "It was high in [March]. => @2019-03 during",
        "It will open in [September]. => @2019-09 during",
        "It shall open by [October]. => @2019-10 deadline",
    ]

    @Test("Stretches of days and months", arguments: stretches)
    func readStretches(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let stretches: [Sample] = [
        "From [March 4 to April 9, 2021], it ran. => @2021-03-04/2021-04-09 during",
        "From [4 to 9 May 2021] it ran. => @2021-05-04/2021-05-09 during",
        "It ran on [May 4-9, 2021]. => @2021-05-04/2021-05-09 during",
        "It ran from [28 December to 3 January 2022]. => @2021-12-28/2022-01-03 during",
        "It met on [May 11 to 13]. => @2022-05-11/2022-05-13 during",
        "From [July 2019 to June 2020] it ran. => @2019-07/2020-06 during",
        "For [1 April 2021 to 30 June 2021] it ran. => @2021-04/2021-06 during",
        "For [1 January 2021 to 31 December 2025] it runs. => @2021/2025 during",
        "It runs from [Oct. 1, 2021-Thu., Sept. 30, 2022]. => @2021-10/2022-09 during",
        "On [May 28th, 2021] it ran. => @2021-05-28 during",
        "From 8 to 30 schools it grew.",
    ]

    @Test("Fiscal years and their quarters", arguments: fiscal)
    func readFiscal(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let fiscal: [Sample] = [
        "In [2020\\21] it grew. => @2020/2021 during",
        "In [2020 -21] it grew. => @2020/2021 during",
        "In [FY20-FY23] it grew. => @2020/2023 during",
        "From [2010/11-2014/15] it grew. => @2010/2015 during",
        "In [Quarter 3 of 2020-21] it grew. => @2020/2021 during",
        "In [2020/21 Q3] it grew. => @2020/2021 during",
        "In [Q3 2020] it grew. => @2020-07/2020-09 during",
        "In [the third quarter of 2020/21] it grew. => @2020/2021 during",
        "It rose from the amended fiscal year [2020-21] budget. => @2020/2021 comparison",
        "It rose 3% over the [FY20] budget. => @2020 comparison",
        "In [the past two financial years] it grew. => @2019/2021 during",
        "In [the past two fiscal years] it grew. => @2020/2021 during",
        "From [2016 through SFY 2021] it grew. => @2016/2021 during",
        "From fiscal year [2016 to fiscal year 2021] it grew. => @2016/2021 during",
        "It grew [since SFY 2016]. => @2016/2022 since",
        "From [1992 to the start of 1999] it grew. => @1992/1999 during",
        "It was three times the volume of [2020]. => @2020 comparison",
    ]

    @Test("Numbered halves and quarters", arguments: numbered)
    func readNumbered(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let numbered: [Sample] = [
        "In [1H2021] it grew. => @2021-01/2021-06 during",
        "In [2H 2020] it grew. => @2020-07/2020-12 during",
        "In [H2 2020] it grew. => @2020-07/2020-12 during",
        "In [3Q2021] it grew. => @2021-07/2021-09 during",
        "In [4Q21] it grew. => @2021-10/2021-12 during",
        "In [2021 Q3] it grew. => @2021-07/2021-09 during",
        "In [the 3rd Quarter 2021] it grew. => @2021-07/2021-09 during",
        "In [Q1] it grew. => @2022-01/2022-03 during",
        "It fell in [4Q] too. => @2021-10/2021-12 during",
        "It was more than in [2H2020]. => @2020-07/2020-12 comparison",
    ]

    @Test("Told from the document's day", arguments: told)
    func readTold(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let told: [Sample] = [
        "[Four years ago] it closed. => @2018 during",
        "It fell in [last quarter]. => @2022-04/2022-06 during",
        "It was built in [just three years]. => @2019/2021 during",
        "It fell compared with [a decade ago]. => @2012 comparison",
        "It fell [this month]. => @2022-07 during",
        "Over [the last ten months] it fell. => @2021-09/2022-06 during",
        "It was up 5% on [five years ago]. => @2017 comparison",
        "[Ten years from now] it will be so. => @2032 during",
        "From [2023], a fee will be asked. => @2023 during",
        "It rose 4.2% on [January 2022]. => @2022-01 comparison",
        "It was 3.4 times the level of [FY20]. => @2020 comparison",
        "The budget for [FY2023/2024] is out. => @2023/2024 during",
        "In [November, 2020] it opened. => @2020-11 during",
        "It stays so [through 2026-27]. => @2022/2027 during",
        "It fell [last month]. => @2022-06 during",
        "It opens by [next March]. => @2023-03 deadline",
        "It opens in [March next year]. => @2023-03 during",
        "It opened in [May last year]. => @2021-05 during",
        "In [the following five years] it grows. => @2022/2026 during",
        "[The 14th Five-Year Program] has begun. => @2021/2025 during",
    ]

    @Test("Seasons and pairs of years", arguments: seasons)
    func readSeasons(sample: Sample) { Stage.periods(.july).check(sample) }

    private static let seasons: [Sample] = [
        "It opens [this fall]. => @2022 during",
        "It will open [next spring]. => @2023 during",
        "It opened [last winter]. => @2022 during",
        "It opened [last summer]. => @2021 during",
        "The grant is for [the coming biennium]. => @2023/2024 during",
        "After this fall in prices it grew.",
    ]

    @Test("Times of something else", arguments: others)
    func readOthers(sample: Sample) { Stage.periods(.undated).check(sample) }

    private static let others: [Sample] = [
        "It costs more at [2015] constant prices. => @2015 comparison",
        "By the [2015] price index it costs more. => @2015 comparison",
        "At the prices of [2014-15] it costs more. => @2014/2015 comparison",
        "It was the last year of the [11th Five-Year Plan]. => @2006/2010 comparison",
        "By data from [2014] it was so. => @2014 during",
    ]

    @Test("No time", arguments: none)
    func readNone(sample: Sample) { Stage.periods(.january).check(sample) }

    private static let none: [Sample] = [
        "We sent 1,989 medical workers.",
        "It costs 2,021 yuan.",
        "The year was good.",
        "We may march on.",
        "It took five years.",
        "Room 2500 is open.",
    ]
}
