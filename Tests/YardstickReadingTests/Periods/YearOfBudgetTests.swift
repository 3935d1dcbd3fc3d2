import Testing

@testable import YardstickReading

/// The years that a speech on a budget is about: the one that it is for, and the one that runs.
@Suite("Years of budgets")
struct YearOfBudgetTests {
    private static let speech = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023"), area: "India", kind: .plan)

    @Test("Revised estimates are of the year before the budget", arguments: revised)
    func readRevised(sample: Sample) { Stage.measurements(Self.speech).check(sample) }

    private static let revised: [Sample] = [
        "The Revised Estimates put the gap for 2022-23 at [Rs. 29 crore].⏎⏎Outlays on ports are to rise from [Rs. 61 crore] this year to [Rs. 63 crore] next year. => @2022-04/2023-03 | @2022-04/2023-03 baseline | @2023-04/2024-03 target"
    ]

    @Test("What a speech turns to", arguments: turns)
    func readTurns(sample: Sample) { Stage.measurements(Self.speech).check(sample) }

    private static let turns: [Sample] = [
        "Turning to our Revised Estimates of 2022-23, one sees thrift.⏎⏎We spent [Rs. 15 crore] on piers.⏎⏎Subsidies were cut by [Rs. 3 crore]. => @2022-04/2023-03 | @2022-04/2023-03",
        "Let me turn to the Revised Estimates for 2022-23 and the Budget Estimates for 2023-24.⏎⏎We spent [Rs. 15 crore] on piers. => @2022-04/2023-03",
        "May I turn to our plans for 2023-24.⏎⏎I propose [Rs. 15 crore] for piers. => @2023-04/2024-03 target",
    ]

    @Test("What a value is held against", arguments: held)
    func readHeld(sample: Sample) { Stage.measurements(Self.speech).check(sample) }

    private static let held: [Sample] = [
        "In the Budget Estimates for 2023-24 interest takes [Rs. 32 crore], an increase of [Rs. 4 crore] over the Revised Estimates for 2022-23. => @2023-04/2024-03 | @2023-04/2024-03",
        "Budget for 2023-24⏎⏎Receipts show a rise of [12%] over the current year's mark. => @2023-04/2024-03",
        "Budget for 2023-24⏎⏎Dues may come to [Rs. 22 crore] as against the Budget Estimates of [Rs. 17 crore]. => @2022-04/2023-03 target | @2022-04/2023-03 baseline <Dues>",
        "Budget for 2023-24⏎⏎For boats, the provision is [Rs. 48 crore], which is [60%] higher than last year's. => target @2023-04/2024-03 | growth target @2023-04/2024-03",
        "Budget for 2023-24⏎⏎Tolls will be [8%] higher than the Budget Estimates. Fees may come to [Rs. 3 crore].⏎⏎The outlay for huts will be [Rs. 9 crore]. => @2022-04/2023-03 | @2022-04/2023-03 | @2023-04/2024-03",
        "Budget for 2023-24⏎⏎The Revised Estimate for piers is [Rs. 22 crore]. => @2022-04/2023-03",
        "Budget for 2023-24⏎⏎The outlay for piers is [Rs. 22 crore], more than the Revised Estimate. => @2023-04/2024-03",
        "Budget for 2023-24⏎⏎Dues may come to [Rs. 22 crore] against [Rs. 17 crore] assumed in the Budget. => @2023-04/2024-03 | @2023-04/2024-03 baseline",
        "Budget for 2023-24⏎⏎For boats the provision is [Rs. 47 crore] compared to [Rs. 36 crore] in the current year. The outlay for huts has been increased by [22%] to [Rs. 9 crore]. => @2023-04/2024-03 target | @2022-04/2023-03 baseline | @2023-04/2024-03 growth target | @2023-04/2024-03 target",
    ]

    @Test("Years that have the name of the one that they begin in, and the year that runs", arguments: named)
    func readNamed(sample: Sample) {
        Stage.measurements(
            ReadingContext(
                language: .english, date: CalendarDate(iso: "2021-02"), area: "Singapore", kind: .report)
        ).check(sample)
    }

    private static let named: [Sample] = [
        "Budget Speech⏎⏎I will give each taxi driver [$360]. => @2021 target",
        "Budget Speech⏎⏎Our reserves remain strong at almost [$3 billion]. => @2021 actual",
    ]

    @Test("What is this year, once the year of the budget has begun")
    func readRunningYear() {
        let context = ReadingContext(
            language: .english, date: CalendarDate(iso: "2023-06-01"), area: "India", kind: .plan)
        Stage.measurements(context).check(
            "Budget for 2023-24⏎⏎I propose to add [Rs. 5 crore] in the current year. => @2023-04/2024-03 target"
        )
    }
}
