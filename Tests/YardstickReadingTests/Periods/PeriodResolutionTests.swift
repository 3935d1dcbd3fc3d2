import Testing

@testable import YardstickReading

/// The period of a number: from its clause, its sentence, its paragraph, its heading, its document.
@Suite("Periods of measurements")
struct PeriodResolutionTests {
    @Test("From headings", arguments: headings)
    func readHeadings(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let headings: [Sample] = [
        "Review of work in 2021 :: Exports reached [5 million yuan]. => @2021 actual",
        "I. Work in 2021 :: 1. Trade :: Exports reached [5 million yuan]. => @2021 actual",
        "Major tasks for 2022 :: We will build [30] parks. => @2022 target",
        "Goals for the 14th Five-Year Plan period :: Exports will reach [5 million yuan]. => @2025 target",
        "A review of the past five years :: We built [30] parks. => @2017/2021 actual",
        "A review of the past five years :: Exports reached [5 million yuan]. => @2021 actual",
        "A review of the past five years :: In 2019, exports reached [5 million yuan]. => @2019 actual",
        "Tasks for this year :: Grain output will be [5 million tons]. => @2022 target",
    ]

    @Test("From the sentence", arguments: sentences)
    func readSentences(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let sentences: [Sample] = [
        "In 2020, exports reached [5 million yuan]. => @2020 actual",
        "Exports reached [5 million yuan] in 2020. => @2020 actual",
        "By 2025, exports will reach [5 million yuan]. => @2025 target",
        "Exports will reach [5 million yuan] by the end of 2025. => @2025 target",
        "Exports reached [4 million yuan] in 2019 and [5 million yuan] in 2020. => @2019 | @2020",
        "Exports were [5 million yuan] in 2020; imports were [3 million yuan] in 2019. => @2020 | @2019",
        "In 2020, exports reached [5 million yuan], and imports reached [3 million yuan]. => @2020 | @2020",
        "During the 13th Five-Year Plan period, we built [30] parks. => @2016/2020 actual",
        "During the 13th Five-Year Plan period, GDP reached [5 billion yuan]. => @2020 actual",
        "Over the past five years, we created [500,000] new urban jobs. => @2017/2021 actual",
        "Since 2017, we have built [30] parks. => @2017/2022 actual",
        "This year, we will build [30] parks. => @2022 target",
        "This year, output will be [9 million tons], an increase of [5%] over last year. => @2022 target | @2022 target",
        "In the first half of this year, exports reached [5 million yuan]. => @2022-01/2022-06 actual",
        "From January to May, exports reached [5 million yuan]. => @2022-01/2022-05 actual",
        "In the next five years, we will plant [9,000] trees. => @2022/2026 target",
        "Emissions in 2019 were [12 tonnes of CO2e]. => @2019 actual",
        "In March 2021, [400] nurses were trained. => @2021-03 actual",
        "The port is to rank [52nd] in 2025, [49th] in 2026, and [43rd] by 2028. => @2025 | @2026 | @2028",
        "Trade grew by [6%] in the first quarter, and [8%] in the second. => @2022-01/2022-03 | @2022-04/2022-06",
        "In 2020, trade grew by [5%], faster than the rate in 2019. => @2020",
        "Each year [2,000] homes are to be built until 2030. => @2022/2030 target",
        "Rents climbed from [17.4%] of incomes in 2016 to [33.2%] today. => @2016 baseline | @2022 actual",
        "There were [87] crashes in 2020 compared with [96] in 2019: [41] in fog. => @2020 | @2019 | @2020",
        "There were about [1 million] cars in 2018 and in 2020, [1.4 million]. => @2018 | @2020",
        "The deficit was [0.9%] in 2016, and there was a surplus of [0.3%] two years later. => @2016 | @2018",
        "Data released on March 2 show that sales reached [5 million yuan] in 2020, making up [18%] of the total. => @2020 | @2020",
        "The number of shops rose by [50%] to [6,000] in 2020. => @2020 | @2020",
    ]

    @Test("Baselines", arguments: baselines)
    func readBaselines(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let baselines: [Sample] = [
        "We will raise the mooring fee from the current [$33] to [$65] by 2025. => @2022 baseline | @2025 target",
        "Five years ago the jobless rate was [10%], and today it is [4%]. => @2017 baseline | @2022 actual",
        "A review of the past five years :: Exports rose from [3 million yuan] to [5 million yuan]. => @2016 baseline | @2021 actual",
        "Exports rose from [3 million yuan] in 2015 to [5 million yuan] in 2020. => @2015 baseline | @2020 actual",
        "In 2021, exports rose from [3 million yuan] to [5 million yuan]. => @2020 baseline | @2021 actual",
        "During the 13th Five-Year Plan period, exports rose from [3 million yuan] to [5 million yuan]. => @2015 baseline | @2020 actual",
        "The gap narrowed from [2.5:1] in 2020 to [2.4:1]. Exports reached [5 million yuan]. => @2020 baseline | @2021 actual | @2021 actual",
        "Exports rose from [3 million yuan] to [5 million yuan]. => @2020 baseline | @2021 actual",
        "Shops increased from [53,600] at the end of the 12th Five-Year Plan to [110,100]. => @2015 baseline | @2021 actual",
        "Exports rose from [3 million yuan] ([$5 million]) in 2012 to [5 million yuan] in 2020. => @2012 baseline | 5000000 USD | @2020 actual",
        "Between 2012 and 2020, exports rose from [3 million yuan] to [5 million yuan]. => @2012 baseline | @2020 actual",
        "Exports will rise from [3 million yuan] to [5 million yuan] by 2025. => @2021 baseline | @2025 target",
        "Over the past decade, life expectancy rose by [2 years] to [79 years], up from [77 years]. => @2012/2021 | @2021 | @2011 baseline",
    ]

    @Test("Runs of years", arguments: runs)
    func readRuns(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let runs: [Sample] = [
        "The city ranked [first] in the province for [18 consecutive years]. => 1 rank @2004/2021 | 18 year @2004/2021",
        "Rural income ranked [second] for [five years] in a row. => 2 rank @2017/2021 | 5 year @2017/2021",
    ]

    @Test("From the paragraph's opening", arguments: paragraphs)
    func readParagraphs(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let paragraphs: [Sample] = [
        "The town did well in the first four months of 2022.⏎⏎Exports reached [5 million yuan]. => @2022-01/2022-04 actual",
        "In the second half, we will open [30] parks. => @2022-07/2022-12 target",
        "Between January and May, exports reached [5 million yuan]. => @2022-01/2022-05 actual",
        "Looking forward to 2035, the city will be greener. Forests will cover [30%] of the land. => @2035",
        "In 2020, the city held its course. Exports reached [5 million yuan]. => @2020",
        "2020 was a hard year. Exports reached [5 million yuan]. => @2020",
        "By 2025, the city will be greener. Forests will cover [30%] of the land. => @2025",
        "Over the past five years, much was done.⏎⏎We opened [30] parks. => @2017/2021",
        "We kept our pace. Over these five years, exports grew by [7%] a year.⏎⏎We opened [30] parks. => @2017/2021 | @2017/2021",
    ]

    @Test("Told from another time that is named", arguments: steps)
    func readSteps(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let steps: [Sample] = [
        "Output fell by [5%] in the third quarter of 2021, following a rise of [2%] in the previous quarter. => @2021-07/2021-09 | @2021-04/2021-06",
        "Exports were [5 million yuan] in 1H2021, against [4 million yuan] in the same period of 2020. => @2021-01/2021-06 | @2020-01/2020-06",
        "Exports were [5 million yuan] in March 2021, against [4 million yuan] a year earlier. => @2021-03 | @2020-03",
        "In March 2021, exports were [5 million yuan]. A month earlier they were [4 million yuan]. => @2021-03 | @2021-02",
        "Prices rose by [2%] in 2020, compared with rises of [3%] and [4%] in 2019 and 2018 respectively. => @2020 | @2019 | @2018",
        "Rents rose to [12 yuan] in 2021 (2019: [10 yuan]). => @2021 | @2019",
    ]

    @Test("Captions of figures and tables", arguments: captions)
    func readCaptions(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let captions: [Sample] = [
        "Roads reached [30 km].⏎⏎Figure 2. Length of roads, 2019⏎⏎(Bar chart of roads) => @2019",
        "Figure 2. Length of roads, 2019⏎⏎The lanes have a length of [30 km]. => @2019",
        "Table 3: Visits, 2018⏎⏎The parks had [5 million] visits. => @2018",
        "Table 3: Visits, 2018⏎⏎Next year, the parks will have [5 million] visits. => @2023",
        "Table 3 shows visits. The parks have [30] gates. => @2022",
    ]

    @Test("How things stand on the day", arguments: now)
    func readNow(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let now: [Sample] = [
        "Our reserve stands at [5 million dollars]. => @2022",
        "Last year, much was done. Our parks have [30] gates. => @2022",
        "Last year, much was done. We opened [30] parks. => @2021",
        "Government Work Report⏎⏎The city has [30] parks. => @2021",
    ]

    @Test("A report without headings tells of the year before", arguments: reported)
    func readReported(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let reported: [Sample] = [
        "Exports reached [5 million yuan]. => @2021 actual",
        "There are [30] parks. => @2022 actual",
        "We will build [30] parks. => @2022 target",
        "Report on the Work of the Government 2022 :: Exports reached [5 million yuan]. => @2021 actual",
        "Released on:2022-01-14 :: Exports reached [5 million yuan]. => @2021 actual",
        "[60 million] jobs were added over the past five years, and [12 million] jobs were created last year. => @2017/2021 | @2021",
        "Released on January 14, 2022 :: Exports reached [5 million yuan]. => @2021 actual",
        "Review of the past five years⏎⏎Living standards⏎⏎We opened [30] parks. => @2017/2021 actual",
        "A. Review of the past five years⏎⏎B. Targets for 2022⏎⏎C. Roads get longer. We will pave [30 km] of roads. => 30 km @2022 target",
        "The school will have [900] seats by the end of June. => @2022-06 target",
        "Revenue was [9 million yuan], up [3%] compared to the figure for 2020, or [101%] of the budget. => @2021 | @2021 | @2021",
        "The jobless rate at the end of 2021 was [5.6%], down [0.2 percentage points] from the third quarter. => @2021 | @2021",
    ]

    @Test("News goes on about the days or months that it has just come of", arguments: news)
    func readNews(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let news: [Sample] = [
        "Hotels took in [900] guests from June 28 to July 2.⏎⏎Museums had [70] visitors. => @2022-06-28/2022-07-02 | @2022-06-28/2022-07-02",
        "Officers settled [80] cases between August last year and June this year.⏎⏎Fines rose to [5 million yuan]. => @2021-08/2022-06 | @2021-08/2022-06",
    ]

    @Test("A plan without headings is about its years", arguments: planned)
    func readPlanned(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let planned: [Sample] = [
        "Outline of the 14th Five-Year Plan :: The city will plant [9,000] trees. => @2021/2025 target",
        "Outline of the 14th Five-Year Plan :: Output will reach [9 million tons]. => @2025 target",
    ]

    @Test("From the sentence before", arguments: neighbours)
    func readNeighbours(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let neighbours: [Sample] = [
        "Trade held up. Exports reached [5 million yuan] in 2019. Imports were [3 million yuan]. => @2019 | @2019",
        "Over the past five years, trade held up. Exports reached [5 million yuan] in 2020. Imports were [3 million yuan]. => @2020 | @2020",
        "Exports reached [5 million yuan] in 2020, an increase of [7%]. => @2020 | @2020",
        "Exports rose from [3 million yuan] in 2015 to [5 million yuan], an annual growth of [7%]. => @2015 | @2021 | @2016/2021",
        "Exports reached [5 million yuan] ([1 million US dollars]) in 2020. => @2020 | @2020",
        "Exports grew by [7%], the fastest since 2012. => @2021",
        "As of the end of May, [580] projects had started. => @2022-05",
        "The council was to drain [60 ha] by 2020. Only [22 ha] were drained. => @2020 | @2020 actual",
    ]

    @Test("One time over a sentence", arguments: shared)
    func readShared(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let shared: [Sample] = [
        "Trade grew by [7%] in 2020, with exports up by [9%]. => @2020 | @2020",
        "The deficit was [2%] and the debt was [19%] of output in the books of 2020. => @2020 | @2020",
        "Exports were [5 million yuan], [3 times] more than the [1 million yuan] in 1990. => @2021 | @2021 | 1000000",
        "In 2019, when it adopted the Outline of Rural Growth (2011-2020), the city built [30] parks. => @2019",
        "From 2017 to 2019 the bureau undertook the paving of [76 km] of roads. => @2017/2019",
        "The share fell from [27%] to [8%] over the past five years. => @2016 baseline | @2021 actual",
        "From 2017 to 2020, exports rose to [5 million yuan] in 2020, an average increase of [7%] a year. => @2020 | @2017/2020",
        "Exports grew [40%] compared with five years ago. => @2017/2021",
        "The harvest was the largest in nearly [five years]. => 5 ~ year @2017/2021",
        "Rates rose from [36%] (2019/20) to [43%] (2020/21). => @2019/2020 baseline | @2020/2021",
        "Boardings rose from [88 million] in 2019/20 to [90 million]. => @2019/2020 | @2020/2021",
        "The firm grew from 2011 to 2020. In these ten years we built [30] parks. => @2011/2020",
        "Over the past five years, we built [30] parks. We also paved [90 km] of roads. => @2017/2021 | 90 km @2017/2021",
        "The mooring fee will be [$25] in 2023 and 2024 and [$45] in 2026 and 2027. => @2023/2024 | @2026/2027",
        "In 2018 and 2019 we built [40] bridges. => @2018/2019",
        "Sales of salt rose by [5%] and [6%] in 2018 and 2019. => @2018 | @2019",
        "Mooring grants have totalled [$24 million] since 2016. => @2016/2022",
        "Between 2016 and 2019 outlays on piers amounted to [$5 million]. => @2016/2019",
        "The fleet grew to [680] boats in 2010, and was not as large again until 2016. => @2010",
        "[32%] of the fields were tilled in 2014, a rise from 2011, when the share was [23%]. => @2014 | @2011",
        "The wind farm, opened in 1982, is among the oldest, with towers standing over [70 km] of shore. => @2022",
        "[98%] of the goal for 2030 has been met. => @2022",
        "The Greener Northport 2030 plan covers [70] parishes. => @2022",
        "Members ought to know that in 2016 the levy came to [14%] of output. => @2016",
        "Roads rose from [53 million yuan] in 2019 to [57 million yuan] in 2020; ports from [6 million yuan] to [12 million yuan]. => @2019 baseline | @2020 actual | @2019 baseline | @2020 actual",
        "The fleet lies in port. The latest jobless rate fell to [2.9%], from [3.2%] in 2020. => @2022 | @2020",
        "[168] members attended the meeting. => @2022-07",
        "The meeting ran from May 11 to 13. [168] members attended it. => @2022-05-11/2022-05-13",
    ]

    @Test("What holds all through a stretch", arguments: held)
    func readHeld(sample: Sample) {
        Stage.measurements(.january, under: ["A review of the past five years"]).check(sample)
    }

    private static let held: [Sample] = [
        "The jobless rate remained at [3%]. => @2017/2021",
        "Clinics are open in [400] villages. => @2021",
    ]

    @Test("From the first lines of a document", arguments: documents)
    func readDocuments(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let documents: [Sample] = [
        "Performance, 1 April 2022 to 30 June 2022 :: Exports reached [5 million yuan]. => @2022-04/2022-06 actual",
        "Trade in the first half of 2022⏎⏎The second quarter was slow: exports grew by [1%]. Imports reached [5 million yuan]. => @2022-04/2022-06 | @2022-01/2022-06",
        "Annual Performance Report 2021/22⏎⏎Meeting: 20/07/2022⏎⏎The council met [41] of its aims. => @2021/2022",
        "Rebuilding the railways (2014-2022)⏎⏎Trains run to [44] towns. Track length grew by [18%]. => @2022 | @2014/2022",
        "Quarterly report on the docks⏎⏎We paved [76 km] of roads. => @2022-04/2022-06",
        "The story is that ten years ago:⏎⏎- loans were equal to [64%] of output; => @2012",
        "On July 2, the bureau gave its figures for the first half of 2022. Exports reached [5 million yuan]. => @2022-01/2022-06",
    ]

    @Test("The next year of the books is the one that a budget is for, even where that has begun")
    func readNextYearOfBudget() throws {
        let books = FiscalCalendar(country: "AU")
        let july = try #require(CalendarDate(year: 2022, month: 7, day: 12))
        let budget = Period(years: 2022, through: 2023)
        #expect(books.year(.next, on: july, budget: budget) == budget)
        #expect(books.year(.next, on: july, budget: nil) == Period(years: 2023, through: 2024))
    }

    @Test("What a plan is for", arguments: aims)
    func readAims(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let aims: [Sample] = [
        "Northport Vision 2040⏎⏎The town will plant [9,000] trees. => @2040 target",
        "Northport sets its targets for 2021⏎⏎The town will plant [9,000] trees. => @2021 target",
        "The plan covers the period 2020-2024.⏎⏎The town will plant [9,000] trees. Output will reach [9 million tons]. => @2020/2024 target | @2024 target",
        "Sales will reach [9 million tons] in 2025. This would cut demand by [4%]. => @2025 target | @2025 target",
        "Northport adopts its development plan for 2021⏎⏎The town will earn [9 million yuan]. The jobless rate is [4%], and there are [14] doctors for each school. Currently [3%] of homes are empty. => @2021 target | @2021 target | @2021 target | @2020 actual",
        "The goal is to train [15,000] welders and [5 million] masons within a [three-year] period. => @2020/2022 target | @2020/2022 target | 3 year <= @2020/2022 target",
        "The plan covers the period 2021 to 2025. In this time, we will plant [9,000] trees. => @2021/2025 target",
        "Strategy 2020-2030: fish and timber⏎⏎Inland boats landed [9 million tons]. => @2020 actual",
        "A five-year housing plan⏎⏎The town will plant [9,000] trees. => @2020/2024 target",
        "In 2020, the council set these goals for the next five years:⏎- plant [9,000] trees => @2020/2024 target",
        "Second Pledge of Northport, 2020⏎⏎By 2030, the town will plant [9,000] trees. => @2030 target",
    ]

    @Test("Left open where nothing tells", arguments: open)
    func readOpen(sample: Sample) { Stage.measurements(.undated).check(sample) }

    private static let open: [Sample] = [
        "Exports reached [5 million yuan]. => @- actual",
        "We will build [30] parks. => @- target",
        "This year, we will build [30] parks. => @- target",
    ]
}
