import Testing

@testable import YardstickReading

/// Then and now: from-to pairs, their starting values, multiples of then.
@Suite("Pairs")
struct PairTests {
    @Test("From and to", arguments: pairs)
    func readPairs(sample: Sample) {
        Stage.measurements(.january, under: ["A review of the past five years"]).check(sample)
    }

    private static let pairs: [Sample] = [
        "We will raise spending on song from the current level of [2.9%] to [6%]. => 2.9 % baseline <spending on song> | 6 % target <spending on song>",
        "Some [1,200] people took part in the trial, up from [300] in 2017. => <people> | 300 count baseline @2017 <people>",
        "From [42%] in 1986, debt service fell to [28.7%] in 1995. => 42 % level baseline @1986 <debt service> | 28.7 % actual @1995 <debt service>",
        "From just [12] vans in 2015, the fleet has grown to [96]. => 12 count baseline @2015 | 96 count actual <fleet>",
        "GDP rose from [371.4 billion yuan] to [582.6 billion yuan]. => 371400000000 CNY level = baseline <GDP> @2016 | 582600000000 CNY level = actual <GDP> @2021",
        "GDP jumped to [582.6 billion yuan] from [371.4 billion yuan]. => 582600000000 CNY level = actual <GDP> @2021 | 371400000000 CNY level = baseline <GDP> @2016",
        "The urbanization rate increased from [63%] to [71.9%]. => 63 % level = baseline <urbanization rate> @2016 | 71.9 % level = actual <urbanization rate> @2021",
        "The income ratio fell from [1.85:1] to [1.72:1]. => 1.85 ratio ratio = baseline <income ratio> @2016 | 1.72 ratio ratio = actual <income ratio> @2021",
        "The number of parks grew from [12] to [30]. => 12 count level = baseline <number of parks> @2016 | 30 count level = actual <number of parks> @2021",
        "PM2.5 fell from [44 micrograms per cubic meter] to [26 micrograms per cubic meter]. => 44 ug/m3 level = baseline <PM2.5> @2016 | 26 ug/m3 level = actual <PM2.5> @2021",
        "We raised the pension from [135 yuan] to [280 yuan]. => 135 CNY level = baseline <pension> @2016 | 280 CNY level = actual <pension> @2021",
        "Exports rose from [2 billion yuan] to [3 billion yuan] and imports from [1 billion yuan] to [2 billion yuan]. => 2000000000 CNY level = baseline <Exports> @2016 | 3000000000 CNY level = actual <Exports> @2021 | 1000000000 CNY level = baseline <imports> @2016 | 2000000000 CNY level = actual <imports> @2021",
        "Per capita income of urban and rural residents increased from [41,200 yuan] to [58,700 yuan] and [25,300 yuan] to [38,400 yuan] respectively. => 41200 CNY level = baseline <Per capita income of urban residents> @2016 | 58700 CNY level = actual <Per capita income of urban residents> @2021 | 25300 CNY level = baseline <Per capita income of rural residents> @2016 | 38400 CNY level = actual <Per capita income of rural residents> @2021",
        "Catches fell from a peak of [81,000 tons] in 2015 to [52,000 tons] in 2018. => 81000 t level = baseline <Catches> @2015 | 52000 t level = actual <Catches> @2018",
        "Employment rose from [1.1 million] in 2016 to [1.4 million] in 2021. => 1100000 count level = baseline <Employment> @2016 | 1400000 count level = actual <Employment> @2021",
        "The city rose from [sixth] place to [fourth] in the province. => 6 rank rank = baseline @2016 | 4 rank rank = actual @2021",
    ]

    @Test("Flows over the years", arguments: flows)
    func readFlows(sample: Sample) {
        Stage.measurements(.january, under: ["A review of the past five years"]).check(sample)
    }

    private static let flows: [Sample] = [
        "We created [560,000] new urban jobs. => 560000 count level = actual <new urban jobs> @2017/2021",
        "We built [350] care centers. => 350 count level = actual <care centers> @2017/2021",
        "GDP grew by [7%] annually on average. => 7 % growth = actual <GDP> @2017/2021",
        "The forest coverage rate reached [61.2%]. => 61.2 % level = actual <forest coverage rate> @2021",
        "The urbanization rate rose by [8.5 percentage points]. => 8.5 pp change = actual <urbanization rate> @2017/2021",
    ]

    @Test("Multiples and ratios", arguments: multiples)
    func readMultiples(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let multiples: [Sample] = [
        "Exports were [1.7 times] those of 2016. => 1.7 times multiple = actual <Exports> @2021",
        "Exports were [1.7 times] as high as in 2016. => 1.7 times multiple = actual <Exports> @2021",
        "The output of software [doubled]. => 2 times multiple = actual <output of software> @2021",
        "The output of software at least [doubled]. => 2 times multiple >= actual <output of software> @2021",
        "We aim to at least [triple] exports by 2030. => 3 times multiple >= target <exports> @2030",
        "At least [double] the number of nurses by 2030. => 2 times multiple >= target <number of nurses> @2030",
        "The number of firms has [tripled]. => 3 times multiple = actual <number of firms> @2021",
        "The ratio of urban to rural income was [1.60:1]. => 1.6 ratio ratio = actual <ratio of urban to rural income> @2021",
        "The income ratio narrowed to [1.60:1]. => 1.6 ratio ratio = actual <income ratio> @2021",
        "R&D spending reached [18 billion yuan], [2.3 times] that of 2016. => 18000000000 CNY level = actual <R&D spending> @2021 | 2.3 times multiple = actual <R&D spending> @2021",
    ]
}
