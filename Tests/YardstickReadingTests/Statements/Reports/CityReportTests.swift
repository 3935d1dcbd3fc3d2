import Testing

@testable import YardstickReading

/// How reports of cities and provinces, and statistical communiques, put their numbers.
@Suite("Reports of cities and provinces")
struct CityReportTests {
    private func read(_ sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    @Test("Values come to, passed and held", arguments: reached)
    func readReached(sample: Sample) { read(sample) }

    private static let reached: [Sample] = [
        "Output held above [28 million tonnes] for [five years] running. => 28000000 t > <Output> @2017/2021 | 5 year <Output> @2017/2021",
        "The share of cars fell to a [third]. => 33.33 % level actual <share of cars>",
        "Costs up to 2030 come to [5 million yuan]. => 5000000 CNY level",
        "The city brought stunting among under-fives down by [10 percentage points]. => 10 pp change actual <stunting among under-fives>",
        "Rent arrears stood at [5 million yuan]. => 5000000 CNY level actual <Rent arrears>",
        "The number of firms climbed past [6,000]. => 6000 count > <number of firms>",
        "The year closed with the number of firms surging past [6,000]. => 6000 count > <number of firms>",
    ]

    @Test("Shares, sums and what stands for a thing named before", arguments: sums)
    func readSums(sample: Sample) { read(sample) }

    private static let sums: [Sample] = [
        "[29] of [38] steps were taken in time ([76%]). => 29 count <steps> | 38 count <steps> | 76 % actual <steps>",
        "The year closed with a loss of [$3 million] against a planned loss of [$4 million]. => 3000000 USD actual <loss> | 4000000 USD target <loss>",
        "We let [260] flats. Our target was [300] flats. => 260 count actual <flats> | 300 count target <flats>",
        "We laid [4.2 km] of mains, [0.8 km] short of our target of [5 km]. => 4.2 km <mains> | 0.8 km change <mains> | 5 km target <mains>",
        "[Ten percent] of vans ran clean by May, ahead of the [8%] planned. => 10 % | 8 % target <vans that ran clean>",
        "The home has [40] residents, whose average age is [84]. => 40 count | 84 year",
        "The fleet has [310] vans, [45] of which are electric. => 310 count <vans> | 45 count <vans electric>",
        "The dock is owned by the city ([50%]), the state ([41%]) and the town ([9%]). => 50 % actual <city> | 41 % actual <state> | 9 % actual <town>",
        "The plan has a budget of [$48 million], of which [$11 million] was spent in 2020. => 48000000 USD | 11000000 USD actual <budget spent>",
        "We met [40] guests a day and revenue of [$9 million]. => 40 count | 9000000 USD <revenue>",
        "[Half] of firms with fewer than [50] staff said so. => 50 % <firms> | 50 count < <staff>",
        "The ways to work were: car [46%], walking [22%], cycling [17%]. => 46 % <car> | 22 % actual <walking> | 17 % <cycling>",
        "The car's share fell to [40%] and that of cycling rose to [25%]. => 40 % <car's share> | 25 % <share of cycling>",
        "Emissions are put at [5 million tonnes], i.e. [19%] of the 2005 level. => 5000000 t | 19 % <Emissions>",
        "Firms received grants worth [5 million yuan] in total. => 5000000 CNY level <grants>",
        "The price of cars and that of vans rose by [6%] and [7%] respectively. => 6 % growth <price of cars> | 7 % growth <price of vans>",
        "Trade reached [5 billion yuan], of which exports accounted for [3 billion yuan]. => 5000000000 CNY <Trade> | 3000000000 CNY = actual <exports>",
        "Work on lines 2, 4 and 7 cost [5 million yuan]. => 5000000 CNY level",
        "Firms signed contracts to the value of [5 million yuan]. => 5000000 CNY level",
    ]

    @Test("Growth rates as nouns", arguments: rates)
    func readRates(sample: Sample) { read(sample) }

    private static let rates: [Sample] = [
        "Exports of coal, up [17%] on last year. => 17 % growth actual <Exports of coal>",
        "The ports saw a [6%] year-over-year container volume growth. => 6 % growth actual <container volume>",
        "It is expected that the surplus will grow by [1.3%] of the GDP. => 1.3 % change <surplus>",
        "The outlay has been raised by a massive [62%] to [$5 million]. => 62 % growth <outlay> | 5000000 USD level <outlay>",
        "Fees came to [$1,372 million], [19.4%] over 1963. => 1372000000 USD level <Fees> | 19.4 % growth <Fees>",
        "I ask that we [double] aid for schools. => 2 times multiple <aid>",
        "Energy use fell by [18%], exceeding the target of [16%] set in the plan. => 18 % growth actual <Energy use> | 16 % growth target <Energy use>",
        "GDP growth slowed to [3.1%] from [4.6%]. => 3.1 % growth actual <GDP> | 4.6 % growth baseline <GDP>",
        "GDP growth rose from [3.1%] to [4.6%]. => 3.1 % growth baseline <GDP> | 4.6 % growth actual <GDP>",
        "The aims are a rise in the consumer price index of about [3%] and [1,600] new jobs. => 3 % growth ~ <consumer price index> | 1600 count <new jobs>",
        "Exports reached [5 billion yuan], showing a growth rate of [12.5%]. => 5000000000 CNY level <Exports> | 12.5 % growth <Exports>",
        "Exports reached [5 billion yuan], with a year-on-year growth rate of [12.5%]. => 5000000000 CNY level <Exports> | 12.5 % growth <Exports>",
        "The city kept a [12%] growth rate in tourism. => 12 % growth <tourism>",
        "Tourism had an annual growth rate of [9%]. => 9 % growth <Tourism>",
        "The average annual growth rates of exports and imports were [5%] and [6%] respectively. => 5 % growth <exports> | 6 % growth <imports>",
        "Exports were [5 billion yuan], representing a [12%] increase over the previous year. => 5000000000 CNY level <Exports> | 12 % growth <Exports>",
        "Exports rose to [5 billion yuan], a comparable increase of [12%]. => 5000000000 CNY level <Exports> | 12 % growth <Exports>",
        "Exports were [5 billion yuan], [12%] higher; imports were [3 billion yuan], [4%] up. => 5000000000 CNY level <Exports> | 12 % growth <Exports> | 3000000000 CNY level <imports> | 4 % growth <imports>",
        "Retail sales reached [9 billion yuan], up [3%] YoY. => 9000000000 CNY level <Retail sales> | 3 % growth <Retail sales>",
        "Revenue reached [9 billion yuan], an increase of [1 billion yuan] or [12.5%]. => 9000000000 CNY level <Revenue> | 1000000000 CNY change <Revenue> | 12.5 % growth <Revenue>",
        "Port traffic grew, which is a quickening by [0.4 percentage points]. => 0.4 pp change",
        "Prices in 2021 went up by [2.9 percent]. => 2.9 % growth <Prices>",
        "The length of railways put into operation was [8,489 kilometers]. => 8489 km level <length of railways put into operation>",
        "Sales in towns stood at [5 billion yuan], and those in villages at [1 billion yuan]. => 5000000000 CNY level <Sales in towns> | 1000000000 CNY level <Sales in villages>",
        "Revenue totaled [66 billion yuan], [101%] of the budget and an increase of [4%]. => 66000000000 CNY level <Revenue> | 101 % level <Revenue as a share of budget> | 4 % growth",
        "The farms realized [300,000 tons] of rice, up [2%]. => 300000 t level <rice> | 2 % growth <rice>",
    ]

    @Test("Lists that share their values out", arguments: shared)
    func readShared(sample: Sample) { read(sample) }

    private static let shared: [Sample] = [
        "Incomes of urban and rural residents were [50,000 yuan] and [30,000 yuan], up [5%] and [7%] respectively. => 50000 CNY level <Incomes of urban residents> | 30000 CNY level <Incomes of rural residents> | 5 % growth <Incomes of urban residents> | 7 % growth <Incomes of rural residents>",
        "Urban income reached [50,000 yuan] while rural income hit [30,000 yuan], up [5%] and [7%] respectively. => 50000 CNY level <Urban income> | 30000 CNY level <rural income> | 5 % growth <Urban income> | 7 % growth <rural income>",
        "Urban income reached [50,000 yuan] and rural income [30,000 yuan], respectively up by [5%] and [7%]. => 50000 CNY level <Urban income> | 30000 CNY level <rural income> | 5 % growth <Urban income> | 7 % growth <rural income>",
        "Spending per head of urban and rural residents was [38,256] and [17,329 yuan]. => 38256 CNY level <Spending per head of urban residents> | 17329 CNY level <Spending per head of rural residents>",
        "Real growth rates were [5%] and [7%] for urban and rural income respectively. => 5 % growth <urban income> | 7 % growth <rural income>",
        "Imports and exports grew by [5] and [7 percent]. => 5 % growth <Imports> | 7 % growth <exports>",
        "Shops did well, among which bakeries and IT firms rose [5%] and [7%] respectively. => 5 % growth <bakeries> | 7 % growth <IT firms>",
        "The income of towns and villages will grow by more than [5%] and [7%] respectively. => 5 % growth > target <income of towns> | 7 % growth > target <income of villages>",
    ]

    @Test("Parts behind their amounts", arguments: parts)
    func readParts(sample: Sample) { read(sample) }

    private static let parts: [Sample] = [
        "Services grew by [7%], including [9%] for software and [4%] for transport. => 7 % growth <Services> | 9 % growth <software> | 4 % growth <transport>",
        "Spending came to [9 billion yuan], consisting of [4 billion yuan] for repairing dykes, [3 billion yuan] in farm subsidies and [2 billion yuan] to train teachers. => 9000000000 CNY level | 4000000000 CNY level <repairing dykes> | 3000000000 CNY level <farm subsidies> | 2000000000 CNY level <train teachers>",
        "Income per head was [70,000 yuan] (converted to [10,000 US dollars] at the year's rate). => 70000 CNY level <Income per head> | 10000 USD level <Income per head>",
        "GDP grew to [2.5 trillion yuan] (about [387 billion U.S. dollars]). => 2500000000000 CNY level <GDP> | 387000000000 USD level ~ <GDP>",
        "Coal fell away, with clean power accounting for [96%] of the mix. => 96 % level <clean power as a share of mix>",
        "The province opened [two] new zones, bringing the total to [14]. => 2 count <new zones> | 14 count level <new zones>",
    ]

    @Test("Ranks among places", arguments: ranks)
    func readRanks(sample: Sample) { read(sample) }

    private static let ranks: [Sample] = [
        "Its place as the country's No. [2] oil port is safe. => 2 rank <oil port>",
        "We build on our No. [1] crop, rice. => 1 rank <crop>",
        "The state climbed from No. [18] to No. [13] in oil. => 18 rank baseline <state> | 13 rank actual <state>",
        "Once it was the number [one] town for shoes. => 1 rank <shoes>",
        "Northport climbed back to number [one]. => 1 rank",
        "Local GDP was [371 billion yuan], ranking [first] among the districts of the province. => 371000000000 CNY level <Local GDP> | 1 rank <Local GDP>",
        "Foreign trade reached [9 billion yuan], ranking [second] in the coastal cities of the country. => 9000000000 CNY level <Foreign trade> | 2 rank <Foreign trade>",
        "Northport ranked [42nd] on the list of green cities. => 42 rank <list of green cities>",
        "Trade ranked [first] among the districts. Above-scale output surpassed [5 billion yuan]. => 1 rank | 5000000000 CNY level > <Above-scale output>",
    ]

    @Test("Limits that must not be passed", arguments: limits)
    func readLimits(sample: Sample) {
        Stage.measurements(.january, under: ["Main targets for 2022"]).check(sample)
    }

    private static let limits: [Sample] = [
        "Ensure that the unemployment rate does not rise above [4.5%]. => 4.5 % level <= target <unemployment rate>",
        "Ensure that grain stocks do not fall below [5 million tons]. => 5000000 t level >= target <grain stocks>",
        "■ increase imports and exports by around [6%]; => 6 % growth ~ target <imports and exports>",
        "Spending on schools is projected to be [3 billion yuan]. => 3000000000 CNY level target <Spending on schools>",
        "An unemployment rate lower than [4 percent] and an increase of over [10 percent] in the per capita income. => 4 % level < target <unemployment rate> | 10 % growth > target <per capita income>",
        "-- Numbers of staff to be no larger than [1.3 million]; => 1300000 count level <= target",
        "-- Life span to increase by [one year]; => 1 year change target <Life span>",
        "-- Every 10,000 people to have [3] patents; => 3 count level target <patents>",
        "Output per head will top [7,000 U.S. dollars]. => 7000 USD level > target <Output per head>",
    ]

    @Test("Goals said as facts", arguments: goals)
    func readGoals(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let goals: [Sample] = [
        "In 2022, the main expectations are as follows. GDP growth is about [10%]; exports are above [5 billion yuan]. => 10 % growth ~ target <GDP> @2022 | 5000000000 CNY level > target <exports> @2022",
        "Sales went up to [67 billion yuan]. => 67000000000 CNY level = actual <Sales>",
        "Adding the [3 billion yuan] left over from last year, revenue will be [9 billion yuan]. => 3000000000 CNY level actual | 9000000000 CNY level target <revenue> @2022",
        "Building on the growth of last year, we will open [30] parks. => 30 count target <parks> @2022",
        "GDP will exceed [5 billion yuan] in 2021, an increase of [6%]. => 5000000000 CNY > actual <GDP> @2021 | 6 % growth <GDP> @2021",
    ]
}
