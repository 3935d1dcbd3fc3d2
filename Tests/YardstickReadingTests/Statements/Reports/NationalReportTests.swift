import Testing

@testable import YardstickReading

/// How reports, plans and budgets of a nation put their numbers.
@Suite("Reports and budgets of the nation")
struct NationalReportTests {
    private func read(_ sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    @Test("Shares, marks and multiples", arguments: shares)
    func readShares(sample: Sample) { read(sample) }

    private static let shares: [Sample] = [
        "The country contributed [30 percent] of world growth. => 30 % level <country as a share of world growth>",
        "Farms and mills accounted for [41%] and [50%] of output respectively. => 41 % level <Farms> | 50 % level <mills>",
        "Farms and mills accounted for [41%] and [50%] of output. => 41 % level <Farms> | 50 % level <mills>",
        "Bicycle sales passed the [2-million] mark, accounting for over [60 percent] of all sales. => 2000000 count level > <Bicycle sales> | 60 % level >",
        "Wages jumped over the [5,000 yuan] mark in 2004. => 5000 CNY level > <Wages> @2004",
        "Exports hit the [5-billion-yuan] mark. => 5000000000 CNY level = <Exports>",
        "Total spending more than [doubled] to [3 million yuan]. => 2 times multiple > <Total spending> | 3000000 CNY level = <Total spending>",
        "Ticket prices were lowered [twice]. => 2 count level",
        "Tourist income was [1.5 times] and tax income [1.7 times] that of 2016. => 1.5 times multiple | 1.7 times multiple",
        "The income ratio between town and village shrank from [2.65] to [2.31]. => 2.65 ratio baseline | 2.31 ratio actual",
        "Services rose to [52%] of output, making up more than [half] for the first time. => 52 % | 50 % level >",
    ]

    @Test("Changes and what they measure", arguments: changes)
    func readChanges(sample: Sample) { read(sample) }

    private static let changes: [Sample] = [
        "We will bring energy use per unit of GDP down by [3.9 percent]. => 3.9 % growth target <energy use per unit of GDP>",
        "We achieved an increase of around [3 percent] in the CPI. => 3 % growth ~ <CPI>",
        "We saw reductions in energy use per unit of GDP of about [2 percent]. => 2 % growth ~ <energy use per unit of GDP>",
        "The economy grew at an average annual rate of [9.3 percent]. => 9.3 % growth <economy>",
        "The reform saved mills [3 billion yuan] in fees. => 3000000000 CNY level <fees>",
        "The rate cut saved [5 million] families about [3 billion yuan] in interest. => 5000000 count <families> | 3000000000 CNY level ~ <interest>",
        "We kept the money supply growing at about [9 percent]. => 9 % growth ~ <money supply>",
        "New bonds were [3 trillion yuan], which is [300 billion yuan] more than in 2020. => 3000000000000 CNY level <New bonds> | 300000000000 CNY change <New bonds>",
        "We set the deficit-to-GDP ratio at [3 percent], up [0.2 percentage points] on last year. => 3 % level <deficit-to-GDP ratio> | 0.2 pp change",
        "We brought broadband coverage up to [98 percent]. => 98 % level = <broadband coverage>",
        "In setting a growth rate of around [5 percent], we have weighed jobs. => 5 % growth ~ <growth rate>",
        "Trade hit [46 billion yuan], a [28.5 percent] year-on-year growth. => 46000000000 CNY level | 28.5 % growth <Trade>",
        "The province welcomed [49.9%] more tourists. => 49.9 % growth <tourists>",
        "Output growth was [9.2 percent], higher than the world average of [2.7 percent]. => 9.2 % growth actual | 2.7 % growth reference",
        "The economy needs to grow by [6%]. => 6 % growth target <economy>",
        "Wage income reached [5,000 yuan], up [62%] from 2015. => 5000 CNY @2021 | 62 % growth @2021",
        "Income was [210 yuan] more than in 2016. => 210 CNY change @2021",
    ]

    @Test("Amounts by what they are for", arguments: amounts)
    func readAmounts(sample: Sample) { read(sample) }

    private static let amounts: [Sample] = [
        "A total of [640 million yuan] from the state budget was earmarked for roads. => 640000000 CNY level <allocation for roads>",
        "We allocated [680 million yuan] from the state budget for roads. => 680000000 CNY level <allocation for roads>",
        "We allocated [900 million yuan] in subsidies for soil tests. => 900000000 CNY level <subsidies for soil tests>",
        "Spending was [9 million yuan], including [4 million yuan] from road tolls, [3 million yuan] from port fees and [2 million yuan] from rents. => 9000000 CNY | 4000000 CNY <road tolls> | 3000000 CNY <port fees> | 2000000 CNY <rents>",
        "We brought in [672] projects worth more than 100 million yuan. => 672 count",
        "Over [70 percent] of public spending went to schools. => 70 % level <public spending that went to schools>",
        "Lines of [19,700 km] were built, [8,951 km] of which are high-speed railways. => 19700 km | 8951 km level <high-speed railways>",
        "Income rose to [22,000 yuan], or [US$ 2,666] equivalent, up by [12 percent]. => 22000 CNY <Income> | 2666 USD <Income> | 12 % growth <Income>",
        "The town has invested [20 million yuan] ([US$ 3 million]) to improve homes. => 20000000 CNY <improve homes> | 3000000 USD",
        "The retail amount also accounted for [32 percent] of that of the city. => 32 % level",
        "Spending on research rose to account for [1.7%] of output. => 1.7 % level <Spending on research as a share of output>",
        "The town saw a record high of [412,000] new shops. => 412000 count <new shops>",
        "Output was [2 billion yuan], up by [12.5 percent] in comparable prices. => 2000000000 CNY | 12.5 % growth <Output>",
        "Nanping became the first city whose balances of loans exceeded [2 billion yuan]. => 2000000000 CNY > <balances of loans>",
        "The total was [3 million], or [65.2 percent] of all. => 3000000 count | 65.2 %",
        "The value added of the three industries accounted for [4.6%], [44.2%] and [51.2%] of output respectively. => 4.6 % <value added of primary industry> | 44.2 % <value added of secondary industry> | 51.2 % <value added of tertiary industry>",
        "Profits made by the mills were [48 million yuan]. => 48000000 CNY <Profits made by the mills>",
        "Days with good air increased by [58] to [341]. => 58 count change | 341 count level",
        "The throughput of TEUs will reach [five million]. => 5000000 TEU target",
        "[38] pieces of experience were taken up. => 38 count <experience>",
        "Spending will rise by [10%] and account for [3%] of trade. => 10 % growth target | 3 % level target <Spending as a share of trade>",
        "Northport reached [3 billion yuan] in output. => 3000000000 CNY level <output>",
        "Aid went to [6 million] urban and [30 million] rural residents. => 6000000 count <urban residents> | 30000000 count <rural residents>",
        "[Three] of the top [ten] ports are here. => 3 count <ports> | 10 rank <=",
        "[12] more A-share companies were listed. => 12 count <A-share companies>",
        "We built [2 million] state-subsidized housing units. => 2000000 count <state-subsidized housing units>",
        "The [14] provincial monitoring stations were upgraded. => 14 count <provincial monitoring stations>",
        "Foreign direct investment actually used totaled [5 million yuan]. => 5000000 CNY <Foreign direct investment actually used>",
        "The spending intensity, or spending as a part of output, reached [3.2%]. => 3.2 % level <spending intensity>",
        "The city led the nation with a quality index of industry at [91.9]. => 91.9 count level <quality index of industry>",
    ]

    @Test("Ranks and runs", arguments: ranks)
    func readRanks(sample: Sample) { read(sample) }

    private static let ranks: [Sample] = [
        "We ranked among China's top [30] cities in overall strength. => 30 rank rank <= <overall strength>",
        "Its innovation index climbed from [31st] to [26th]. => 31 rank baseline <innovation index> | 26 rank actual <innovation index>",
        "The innovation index moved up from the [11th] place to the [7th] place. => 11 rank baseline | 7 rank actual",
        "Exports stayed above [5 million yuan] for [three consecutive years]. => 5000000 CNY @2019/2021 | 3 year @2019/2021",
        "The economy, rising from the [sixth] largest in the world to the [fourth], held firm. => 6 rank baseline | 4 rank actual",
        "Grain output rose for the [12th] year in a row. => 12 year",
    ]

    @Test("Thresholds", arguments: thresholds)
    func readThresholds(sample: Sample) { read(sample) }

    private static let thresholds: [Sample] = [
        "Shops with monthly sales of less than [100,000 yuan] were exempt. => 100000 CNY < reference",
        "Firms with taxable income below [3 million yuan] will pay income tax at a rate of [5 percent]. => 3000000 CNY < reference <taxable income> | 5 % level <income tax rate>",
    ]

    @Test("What a sentence adds to the one before", arguments: followers)
    func readFollowers(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let followers: [Sample] = [
        "Revenue of the funds will total [20 billion yuan]. This figure includes [6 billion yuan] from the port fund and [1 billion yuan] from road fees. => 20000000000 CNY target @2022 | 6000000000 CNY target @2022 <port fund> | 1000000000 CNY target @2022 <road fees>",
        "Spending will be [3 billion yuan]. The first is [2 billion yuan] of road spending. => 3000000000 CNY target @2022 | 2000000000 CNY target @2022 <road spending>",
        "Outlays on health in 2020 reached [9 billion yuan]. Of this amount, [2 billion yuan] was from the state budget. => 9000000000 CNY <Outlays on health> | 2000000000 CNY <Outlays on health from the state budget> @2020",
    ]

    @Test("What is to be done, without a heading that says so", arguments: orders)
    func readOrders(sample: Sample) { Stage.measurements(.january).check(sample) }

    private static let orders: [Sample] = [
        "Work priorities :: Build [30] parks. => 30 count target @2022",
        "Keep the jobless rate within [4.5 percent]. => 4.5 % <= target @2022",
        "GDP growth of about [8 percent]. => 8 % growth ~ target <GDP> @2022",
        "Energy use per unit of GDP to fall by [3.5 percent]. => 3.5 % growth target @2022",
        "It is necessary to create [9 million] jobs. => 9000000 count target @2022",
        "State spending is set at [3 trillion yuan]. => 3000000000000 CNY target @2022 <State spending>",
        "The deficit is projected at [9 billion yuan]. => 9000000000 CNY target @2022",
        "Deficit set at [12 billion yuan], including a local deficit of [5 billion yuan]. => 12000000000 CNY target @2022 | 5000000000 CNY target @2022",
        "Funds totaling [3 billion yuan] are to be raised. => 3000000000 CNY target @2022",
        "Another [5 million] flats are expected to be built. => 5000000 count target @2022",
        "The budgeted revenue is [5 billion yuan], up [9 percent]. => 5000000000 CNY target @2022 | 9 % growth target @2022",
        "Research took [1.97 percent] of output, up from [1.4 percent] in 2015. => 1.97 % actual @2021 | 1.4 % baseline @2015",
    ]

    @Test("Numbers that are names", arguments: names)
    func reject(sample: Sample) { read(sample) }

    private static let names: [Sample] = [
        "The share of the three industries changed.", "Nine-year compulsory education was improved.",
        "Metro lines 1 and 2 were opened.", "Much was done over the five-year period.",
        "The three-year preschool education was widened.",
        "The hundred billion yuan industries did well.",
    ]
}
