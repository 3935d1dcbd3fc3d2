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
        "[Next year] we build. => @2022 during",
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
