import Testing

@testable import YardstickReading

/// Budgets and the plans that put money forward: what is meant, and for which year.
@Suite("Budgets")
struct BudgetTests {
    private static let canada = ReadingContext(
        language: .english, date: CalendarDate(iso: "2023-03-20"), area: "Canada", kind: .plan)

    @Test("The year of a budget", arguments: years)
    func readYears(sample: Sample) {
        Stage.measurements(Self.canada, under: []).check(sample)
    }

    private static let years: [Sample] = [
        "The harbour budget for 2023-24 was read on Monday. :: It provides [$4 million] for piers. => 4000000 CAD level = target @2023-04/2024-03",
        "The budget speech was given on Monday. :: Spending on roads will reach [$9 million]. => 9000000 CAD level = target <Spending on roads> @2023-04/2024-03",
        "The budget speech was given on Monday. :: The park fund stands at [$9 million] this fiscal year. => 9000000 CAD level @2022-04/2023-03",
        "Budget 2023 :: The fleet budget is [$3 million], an increase of [5%]. => 3000000 CAD level = target @2023 | 5 % growth = target @2023",
        "The budget speech was given on Monday. :: In 2021, [400] homes were built. => 400 count level = actual <homes> @2021",
    ]

    @Test("Whose dollars, rupees and degrees", arguments: places)
    func readPlaces(area: String, sample: Sample) {
        let context = ReadingContext(
            language: .english, date: CalendarDate(iso: "2023"), area: area, kind: .report)
        Stage.measurements(context).check(sample)
    }

    private static let places: [(String, Sample)] = [
        ("Canada", "It cost [4 million dollars]. => 4000000 CAD"),
        (
            "Canada",
            "It cost [4 million U.S. dollars] or [4 million US dollars]. => 4000000 USD | 4000000 USD"
        ),
        ("China", "It cost [4 million dollars]. => 4000000 USD"),
        ("India", "The outlay for piers came to [1.5 lakh crore]. => 1500000000000 INR"),
        ("India", "The credit limit is [` 5 lakh]. => 500000 INR"),
        ("India", "The outlay for piers came to [5 lacs]. => 500000 INR"),
        ("India", "The number of divers crossed [21 lakh]. => 2100000 count"),
        ("United States", "Summers are [4 degrees] hotter. => 4 degF"),
        ("Canada", "Summers are [4 degrees] hotter. => 4 degC"),
        ("United States", "The goal is to keep warming below [2°C]. => 2 degC"),
    ]

    @Test("Amounts that are meant", arguments: meant)
    func readMeant(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let meant: [Sample] = [
        "The cabinet unveiled a [€6 billion] harbour plan. => 6000000000 EUR level = target <harbour plan>",
        "[$5 million] is allocated for footbridges. => 5000000 USD level = target",
        "The town allocated [$5 million] for footbridges in 2018. => 5000000 USD level = actual @2018",
        "The members approved a levy increase of [3%] for 2020. => 3 % growth = target <levy> @2020",
        "The members had approved a levy increase of [3%]. => 3 % growth = actual <levy>",
        "An award of [$2 million] was made to fit [300] homes with pumps. => 2000000 USD level | 300 count level <homes>",
        "The goals include keeping losses below [4%]. => 4 % level < target <losses>",
        "The projects were on target and [4%] of the work was done. => 4 % level = actual",
        "The island expects a projected deficit of [$7 million]. => 7000000 USD level = target",
        "[400] – benches to be restored by volunteers. => 400 count level = target",
    ]

    @Test("Those who aim", arguments: aiming)
    func readAiming(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let aiming: [Sample] = [
        "The [three] largest counties have targeted clean buses. => 3 count level = actual",
        "[Three] counties will be linked by tram. => 3 count level = target <counties>",
        "Loans fell to [4%], up from the former rate of [3%]. => 4 % level = actual <Loans> | 3 % level = baseline <Loans>",
    ]

    @Test("Facts under headings", arguments: facts)
    func readFacts(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let facts: [Sample] = [
        "Community profile :: [62%] renters, [38%] owners => 62 % level = actual <renters> | 38 % level = actual <owners>",
        "Actions :: [62%] fewer leaks => 62 % growth = target",
        "Goals :: Currently [70%] of flats have meters. => 70 % level = actual @2020",
    ]
}
