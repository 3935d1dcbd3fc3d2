import Testing

@testable import YardstickReading

/// How plans of utilities, schools and other bodies put what they did and what they mean to do.
@Suite("Plans of utilities and schools")
struct BusinessPlanTests {
    @Test("Values beside those that they are held against", arguments: held)
    func readHeld(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let held: [Sample] = [
        "Crashes dropped to [21] (2020: [27]). => 21 count <Crashes> @2021 | 27 count <Crashes> @2020",
        "We paved [18 km] against a plan of [20 km]. => 18 km actual | 20 km target",
        "Fires numbered [3], down from [5] in 2019 and [9] in 2018. => 3 count <Fires> | 5 count baseline <Fires> @2019 | 9 count baseline <Fires> @2018",
        "Women make up [29%] of crews and [22%] of mates. => 29 % <Women as a share of crews> | 22 % actual <Women as a share of mates>",
        "Research grants grew more than [threefold] in 2019. => 3 times > multiple actual <Research grants> @2019",
        "Research grants [doubled] in 2019. => 2 times multiple actual <Research grants> @2019",
        "Taste scored [3.6 out of 5] in 2020. => 72 % actual <Taste> @2020",
        "[Three] of our ports rank among the top [ten]. => 3 count actual <ports> | 10 rank <= rank actual <ports>",
        "In 2020, [63%] of crews left port within [62 hours] of the call (target [85%]). => 63 % actual <crews> @2020 | 62 hour <= | 85 % target <crews> @2020",
        "Waits were longer than [12 weeks] in 2020. => 84 day > actual <Waits> @2020",
        "Waits fell to [2,204]. => 2204 count actual <Waits>",
        "The median wait fell from [48 days] to [41 days] in 2020. => 48 day baseline <median wait> | 41 day actual <median wait> @2020",
        "Agency spend was [$8 million]. => 8000000 USD actual <Agency spend>",
        "The year closed with a loss of [$3 million] compared with a planned loss of [$4 million]. => 3000000 USD actual <loss> | 4000000 USD target <planned loss>",
        "Fees of [$21 million] were paid, [88%] of plan. => 21000000 USD actual <Fees> | 88 % actual <Fees as a share of plan>",
        "In 2021 the port moved [1.2 million] boxes, a [6%] gain on 2020. => @2021 | 6 % growth <boxes> @2021",
        "The council set aside [$8 million] for clinics. => 8000000 USD actual <spending on clinics>",
        "The town runs [90] after-school clubs. => 90 count actual <after-school clubs>",
        "In 2020, [61%] of the class of 2017 had work. => 61 % @2020",
    ]

    @Test("What is meant", arguments: meant)
    func readMeant(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let meant: [Sample] = [
        "Widen access. Target: [15] clinics by 2024. => 15 count target <clinics> @2024",
        "[Zero] major spills by 2025. => 0 count target <major spills> @2025",
        "Plant [2,000] elms by 2026, [500] of them this year. => 2000 count target <elms> @2026 | 500 count target <elms> @2022",
    ]

    @Test("Those who left school in a year")
    func readUnderClass() {
        let sample: Sample = "The pass rate was [88%]. => 88 % actual <pass rate> @2020"
        Stage.measurements(.july, under: ["Results, Class of 2020"]).check(sample)
    }

    @Test("What begins and does not end is not the time of what follows")
    func readBehindOnward() {
        let sample: Sample =
            "Use may not pass [9 TWh] in 2030. Savings of [2%] are due from 2024 onwards. The rate will be [3%]. => @2030 | @2024 | @2030"
        Stage.measurements(.plan).check(sample)
    }
}
