import Testing

@testable import YardstickSupervision

/// What was said, and how the target stands then. The numbers are small enough to check by hand.
@Suite("Status of a target")
struct StatusTests {
    private static let baseline = "2021-01-20 actual 100 CNY 2020\n2021-01-20 target 200 CNY 2025 >=\n"

    @Test(
        "The figure of the deadline decides, by comparator and rounding",
        arguments: [
            ("target 200 CNY 2025 >=", "actual 200 CNY 2025", "met"),
            ("target 200 CNY 2025 >=", "actual 199.9 CNY 2025", "missed"),
            ("target 200 CNY 2025 >", "actual 200.0 CNY 2025", "met"),
            ("target 20 count 2025 >", "actual 20 count 2025", "missed"),
            ("target 199.9 CNY 2025 >=", "actual 200 CNY 2025", "met"),
            ("target 1350.4 CNY 2025 >=", "actual 1350 CNY 2025", "no data"),
            ("target 75 % 2025 ~", "actual 74.2 % 2025", "met"),
            ("target 75 % 2025 ~", "actual 73.9 % 2025", "missed"),
            ("target 5.5 % 2025 <", "actual 5.4 % 2025", "met"),
            ("target 5.5 % 2025 <=", "actual 5.6 % 2025", "missed"),
            ("target 6..7 % 2025 growth", "actual 6.1 % 2025 growth", "met"),
            ("target 6..7 % 2025 growth", "actual 7.4 % 2025 growth", "met"),
            ("target 6..7 % 2025 growth", "actual 5.9 % 2025 growth", "missed"),
            ("target 5 rank 2025", "actual 4 rank 2025", "met"),
            ("target 5 rank 2025", "actual 6 rank 2025", "missed"),
            ("target 3 % 2025 growth falls >", "actual 4 % 2025 growth falls", "met"),
            ("target 3 % 2025 growth falls >", "actual 4 % 2025 growth", "missed"),
            ("target 2 % 2025 growth", "actual 2 % 2025 growth falls", "missed"),
        ])
    func decided(target: String, actual: String, status: String) throws {
        let story = Story("2025-01-20 \(target)\n2026-01-20 \(actual)")
        #expect(try story.status().hasPrefix(status + ":"))
    }

    @Test(
        "A ceiling, a level to keep and a range stand for what they say",
        arguments: [
            ("target 3 % 2025 growth ~", "actual 3.1 % 2025 growth", "met", "down"),
            ("target 3 % 2025 growth ~", "actual 2.0 % 2025 growth", "met", "down"),
            ("target 3 % 2025 growth ~", "actual 3.2 % 2025 growth", "missed", "down"),
            ("target 24 ug/m3 2025", "actual 23 ug/m3 2025", "met", "down"),
            ("target 60 % 2025 kept", "actual 60 % 2025", "met", "none"),
            ("target 60 % 2025 kept", "actual 63 % 2025", "missed", "none"),
            ("target 60 % 2025 falls", "actual 58 % 2025", "met", "none"),
            ("target 60 % 2025 reached", "actual 63 % 2025", "met", "none"),
            ("target 40..60 % 2025 kept", "actual 61 % 2025", "missed", "none"),
            ("target 40..60 % 2025 kept", "actual 50 % 2025", "met", "none"),
            (
                "target 60 % 2025", "actual 63 % 2025",
                "no data: nothing says whether more or less is wanted", "none"
            ),
        ])
    func ceiling(target: String, actual: String, status: String, better: String) throws {
        let story = Story(
            "2025-01-20 \(target)\n2026-01-20 \(actual)", better: .init(rawValue: better) ?? .none)
        let found = try story.status()
        #expect(found.hasPrefix(status), "\(found)")
    }

    @Test(
        "Under way, the observed pace over the required one decides",
        arguments: [
            // 100 to 200 in five years takes 14.87 % a year; 115 after a year is 15 %.
            ("2022-01-20 actual 115.0 CNY 2021", "on track"),
            // 10 % a year is 0.67 of it.
            ("2022-01-20 actual 110.0 CNY 2021", "behind"),
            // 8 % a year is 0.54 of it.
            ("2022-01-20 actual 108.0 CNY 2021", "far behind"),
            ("2022-01-20 actual 95.0 CNY 2021", "far behind"),
            // After two years 21 % are 10 % a year.
            ("2022-01-20 actual 115.0 CNY 2021\n2023-01-20 actual 121.0 CNY 2022", "behind"),
            ("2023-01-20 actual 210.0 CNY 2022", "on track: it holds so far"),
        ])
    func underWay(actuals: String, status: String) throws {
        let found = try Story(Self.baseline + actuals).status()
        #expect(found.hasPrefix(status), "\(found)")
    }

    @Test(
        "Signs, zeros and falls make no trap",
        arguments: [
            // From 100 down to 50 by 2025: 12.9 % a year less; 12 % is 0.92 of it.
            (
                "2021-01-20 actual 100 t 2020\n2021-01-20 target 50 t 2025 falls\n2022-01-20 actual 88.0 t 2021",
                "down",
                "behind: by its pace"
            ),
            (
                "2021-01-20 actual 100 t 2020\n2021-01-20 target 50 t 2025 falls\n2022-01-20 actual 87.0 t 2021",
                "down",
                "on track: by its pace"
            ),
            // From nothing to 10 in five years: 2 a year.
            (
                "2021-01-20 actual 0 count 2020\n2021-01-20 target 10 count 2025\n2022-01-20 actual 2 count 2021",
                "up",
                "on track: by its pace"
            ),
            // To nothing: 20 a year.
            (
                "2021-01-20 actual 100 count 2020\n2021-01-20 target 0 count 2025\n2022-01-20 actual 87 count 2021",
                "down", "behind: by its pace"
            ),
            // From a loss of 5 to a gain of 5: 2 a year.
            (
                "2021-01-20 actual -5 CNY 2020\n2021-01-20 target 5 CNY 2025\n2022-01-20 actual -4 CNY 2021",
                "up",
                "far behind: by its pace"
            ),
            // Shares go by points: 60 % to 70 % is 2 points a year.
            (
                "2021-01-20 actual 60.0 % 2020\n2021-01-20 target 70 % 2025\n2022-01-20 actual 62.0 % 2021",
                "up",
                "on track: by its pace"
            ),
            (
                "2021-01-20 actual 120 CNY 2020\n2021-01-20 target 100 CNY 2025 reached\n2022-01-20 actual 90 CNY 2021",
                "up", "met: the level was passed before the target was made"
            ),
            (
                "2021-01-20 actual 120 CNY 2020\n2021-01-20 target 100 CNY 2025\n2022-01-20 actual 90.0 CNY 2021",
                "up",
                "behind: it had been reached, and was lost again"
            ),
            (
                "2021-01-20 actual 120 CNY 2020\n2021-01-20 target 100 CNY 2025 reached\n2026-01-20 actual 90 CNY 2025",
                "up", "missed: the figure of the deadline decides"
            ),
            (
                "2021-01-20 actual 120 CNY 2020\n2021-01-20 target 100 CNY 2021 reached", "up",
                "no data: no actual since the value at the start"
            ),
            (
                "2021-01-20 target 100 CNY 2025\n2022-01-20 actual 90 CNY 2021", "up",
                "no data: one actual only, and nothing to start from"
            ),
            ("2021-01-20 target 100 CNY 2025", "up", "no data: no document has an actual"),
            (
                "2021-01-20 actual 90 CNY 2020\n2021-01-20 target 100 CNY 2025", "up",
                "no data: no actual since the value at the start"
            ),
            (
                "2021-01-20 actual 90 CNY 2020\n2021-01-20 target 100 CNY 2025\n2027-01-20 actual 99 CNY 2026",
                "up",
                "no data: the time is over, and no document has the figure"
            ),
            (
                "2025-01-20 target 100 CNY 2025\n2026-01-20 actual 99 CNY 2025\n2026-01-20 actual 120 CNY 2025",
                "up",
                "no data: the latest document gives two figures"
            ),
            (
                "2025-01-20 target 100 CNY 2025\n2025-01-20 target 140 CNY 2025\n2026-01-20 actual 120 CNY 2025",
                "up",
                "no data: one document gives two targets for the same time"
            ),
            (
                "2025-01-20 target 100 CNY - \n2026-01-20 actual 99 CNY 2025", "up",
                "no data: the target says no time"
            ),
            (
                "2021-01-20 target 30 % 2021/2025 growth\n2022-01-20 actual 5 % 2021 growth", "up",
                "no data: the words do not say whether the growth is a year's average or the whole"
            ),
        ])
    func traps(lines: String, better: String, status: String) throws {
        let found = try Story(lines, better: .init(rawValue: better) ?? .none).status()
        #expect(found == status)
    }

    @Test(
        "A target met early stays met only if its words ask for a level to be reached",
        arguments: [
            ("reached", "met: the level was reached before its time"), ("kept", "far behind: by its pace"),
        ])
    func early(words: String, status: String) throws {
        let lines = """
            2021-01-20 actual 100 CNY 2020
            2021-01-20 target 110 CNY 2025 >= \(words)
            2022-01-20 actual 112 CNY 2021
            2023-01-20 actual 101 CNY 2022
            """
        #expect(try Story(lines).status() == status)
    }

    @Test(
        "Totals add up, averages of growth multiply, changes follow from levels",
        arguments: [
            (
                "2021-01-20 target 50 km 2021/2025\n2022-01-20 actual 10 km 2021\n2023-01-20 actual 10 km 2022",
                "on track: by its pace"
            ),
            (
                "2021-01-20 target 50 km 2021/2025\n2022-01-20 actual 7 km 2021\n2023-01-20 actual 10 km 2022",
                "behind: by its pace"
            ),
            (
                "2021-01-20 target 50 km 2021/2025\n2023-01-20 actual 10 km 2022",
                "no data: figures for single years are missing"
            ),
            (
                "2021-01-20 target 50 km 2021/2022\n2022-01-20 actual 30 km 2021\n2023-01-20 actual 30 km 2022",
                "met: the figure of the deadline decides"
            ),
            (
                "2021-01-20 target 50 km 2021/2025\n2023-01-20 actual 52 km 2021/2022",
                "met: the level was reached before its time"
            ),
            (
                "2021-01-20 target 10 km 2021/2022 yearly\n2022-01-20 actual 8 km 2021\n2023-01-20 actual 13 km 2022",
                "met: the figure of the deadline decides"
            ),
            // 6 % a year on average; 5.9 % and 6.3 % give 6.1 %.
            (
                """
                2021-01-20 target 6 % 2021/2022 growth yearly
                2022-01-20 actual 5.9 % 2021 growth
                2023-01-20 actual 6.3 % 2022 growth
                """, "met: the figure of the deadline decides"
            ),
            (
                "2021-01-20 target 6 % 2021/2025 growth yearly\n2022-01-20 actual 5.0 % 2021 growth",
                "behind: by its pace"
            ),
            (
                """
                2021-01-20 actual 1000 count 2020
                2021-01-20 target 500 count 2021/2025 change
                2022-01-20 actual 1101 count 2021
                """, "on track: by its pace"
            ),
            (
                """
                2021-01-20 actual 1003 count 2020
                2021-01-20 target 2 times 2021/2025 multiple
                2026-01-20 actual 2007 count 2025
                """, "met: the figure of the deadline decides"
            ),
            (
                "2021-01-20 target 2 times 2021/2025 multiple\n2026-01-20 actual 2007 count 2025",
                "no data: one actual only, and nothing to start from"
            ),
        ])
    func cumulative(lines: String, status: String) throws {
        let found = try Story(lines).status()
        #expect(found == status)
    }

    @Test(
        "Within the year, months to date count",
        arguments: [
            ("2021-10-20 actual 76 count 2021-01/2021-09", "pace", "on track: by its pace"),
            ("2021-10-20 actual 60 count 2021-01/2021-09", "pace", "behind: by its pace"),
            ("2021-10-20 actual 66 count 2021-01/2021-09", "lights", "behind: by its pace"),
            ("2021-10-20 actual 30 count 2021-01/2021-09", "lights", "far behind: by its pace"),
            ("2021-10-20 actual 60 count 2021-01/2021-09", "monthly", "behind: by its pace"),
            (
                """
                2021-08-20 actual 40 count 2021-01/2021-07
                2021-09-20 actual 50 count 2021-01/2021-08
                2021-10-20 actual 60 count 2021-01/2021-09
                """, "monthly", "far behind: by its pace"
            ),
            (
                """
                2021-08-20 actual 40 count 2021-01/2021-07
                2021-09-20 actual 70 count 2021-01/2021-08
                2021-10-20 actual 60 count 2021-01/2021-09
                """, "monthly", "behind: by its pace"
            ),
        ])
    func months(actuals: String, rules: String, status: String) throws {
        #expect(try Story("2021-01-20 target 100 count 2021\n" + actuals).status(rules: rules) == status)
    }

    @Test("Growth in constant prices is never laid over levels in current prices")
    func prices() throws {
        let lines = """
            2022-01-20 actual 100.0 CNY 2021
            2022-01-20 target 110.0 CNY 2022
            2023-01-20 actual 12.0 % 2022 growth
            """
        #expect(
            try Story(lines, code: "budget-revenue").status() == "met: the figure of the deadline decides")
        #expect(try Story(lines, code: "gdp").status().hasPrefix("no data"))
    }
}
