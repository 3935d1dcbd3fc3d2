import Testing

@testable import YardstickReading

/// Climate, labour, energy, data and transport plans.
@Suite("Western plans")
struct WesternPlanTests {
    @Test("Climate and energy", arguments: climate)
    func readClimate(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let climate: [Sample] = [
        "The plan reduces emissions [40%] below 1990 levels by 2030. => 40 % growth = target <emissions> @2030",
        "By 2030, greenhouse gas emissions will be [40%] lower than in 1990. => 40 % growth = target <greenhouse gas emissions> @2030",
        "In 2018, the city emitted [2.4 million MTCO2e]. => 2400000 tCO2e level = actual @2018",
        "Community emissions totaled [2.4 million MTCO2e] in 2018. => 2400000 tCO2e level = actual <Community emissions> @2018",
        "Buildings were responsible for [45%] of emissions in 2018. => 45 % level = actual @2018",
        "Electricity use declined by [12%] between 2010 and 2018. => 12 % growth = actual <Electricity use> @2010/2018",
        "The utility will supply [60%] renewable power by 2030. => 60 % level = target <renewable power> @2030",
        "Install [75 MW] of solar capacity by 2028. => 75 MW level = target <solar capacity> @2028",
        "The turbines will generate [210 GWh] per year. => 210 GWh {per year} level = target",
        "Retrofits saved [3,500 MWh] in 2019. => 3500 MWh change = actual @2019",
        "Warming must stay below [1.5 degrees Celsius]. => 1.5 degC level < target <Warming>",
        "We will plant [20,000] street trees by 2025. => 20000 count level = target <street trees> @2025",
        "Landfill waste fell from [90,000 tons] in 2010 to [61,000 tons] in 2018. => 90000 t level = baseline <Landfill waste> @2010 | 61000 t level = actual <Landfill waste> @2018",
    ]

    @Test("Wholes and parts", arguments: wholes)
    func readWholes(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let wholes: [Sample] = [
        "The site holds [250,000] maps from [114] towns. => 250000 count level = <maps> | 114 count level = <towns>",
        "The gap narrowed to [5.7%] in 2018, compared with [8.6%] for the union. => 5.7 % level = actual <gap> @2018 | 8.6 % level = reference <gap>",
        "Tree cover stands at [7.4 percent], below the constitutional target of [10 percent]. => 7.4 % level = actual <Tree cover> | 10 % level = target <Tree cover>",
        "Tax revenue is forecast at [£5 million], or [14.1 percent] of GDP. => 5000000 GBP level = target <Tax revenue> | 14.1 % level = target <Tax revenue as a share of GDP>",
        "A [10 per cent] increase in cycling would save the clinics [£34 million] a year. => 10 % growth = target <cycling> | 34000000 GBP level = target",
        "The share of pupils passing the exam was [58 percent]. => 58 % level = actual <share of pupils passing the exam>",
        "The crew built [4,500] homes against a target of [5,000]. => 4500 count level = actual <homes> | 5000 count level = target <homes>",
        "Over [80 percent] of the [1.4 million hectares] is in the west. => 80 % level > actual <1.4 million hectares> | 1400000 ha",
        "Waste was [112,000 tonnes] in 2020 (2019: [121,000 tonnes]). => 112000 t level = actual @2020 | 121000 t level = actual @2019",
        "The deficit narrowed to [4.9%] in FY2018/19. => 4.9 % level = actual <deficit> @2018/2019",
        "The average commute is [28 minutes]. => 28 minute level = actual <average commute>",
    ]

    @Test("Lines of work plans", arguments: lines)
    func readLines(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let lines: [Sample] = [
        "Goal 1: Reduce GHG emissions from the fleet [50%] by 2030. => 50 % growth = target <GHG emissions from the fleet> @2030",
        "Status: [24%] reduction as of 2019. => 24 % growth = actual @2019",
        "Population: [187,000]. => 187000 count level = actual <Population>",
        "Tree canopy cover – [38%]. => 38 % level = actual <Tree canopy cover>",
        "Ridership (2019): [2.6 million] trips. => 2600000 count level = actual <Ridership> @2019",
        "Red – [17]; Green – [12]; Amber – [3]. => 17 count level = actual <Red> | 12 count level = actual <Green> | 3 count level = actual <Amber>",
        "Miles of path [112] [115] [120] are open. => 112 count | 115 count | 120 count",
        "City emissions are [24%] lower than in 2005 and home emissions are down [18%]. => 24 % growth = actual <City emissions> | 18 % growth = actual <home emissions>",
        "Buildings use [40%] of the power and the project cost [$17 million]. => 40 % level = actual | 17000000 USD level = actual",
        "Grants range from [$500 to $5,000] per household. => 500..5000 USD level",
        "The grid was renewed in Q2 2019 with [12] poles. => 12 count level = actual <poles> @2019-04/2019-06",
        "In FY19 the city planted [400] trees. => 400 count level = actual <trees> @2019",
        "[$6 million] for warm homes => 6000000 USD level = target <warm homes>",
        "[90,000 gallons] ([340 m3]) annual leakage => 90000 gal level <annual leakage> | 340 m3 level <annual leakage>",
        "(1) Reduce leaks from [12%] to [9%]. => 12 % level = baseline <leaks> | 9 % level = target <leaks>",
        "Youth rooms: Opened [16] youth rooms => 16 count level <youth rooms>",
        "Warm Homes Scheme: [73] families have moved in. => 73 count level <families>",
        "The rooms cost [Rs. 40] each. => 40 INR level = actual",
        "The union as a whole achieved a [16%] share of solar power. => 16 % level = actual <share of solar power>",
        "The plan sees a [7%] demand increase by 2040. => 7 % growth = target <demand> @2040",
        "Reduce commuting by car by [20%]. => 20 % growth = target <commuting by car>",
        "In that time the island's net debt would grow to [$3 million]. => 3000000 USD level = target <island's net debt>",
        "The pier got [$4 million] in 2018, more than [double] the grant for the pool. => 4000000 USD level = actual | 2 times multiple <grant>",
        "Sales, which leave out losses, increased by [2%]. => 2 % growth = actual <Sales>",
        "An increase of [4%] has been recorded in the price index. => 4 % growth = actual <price index>",
        "From 2015 to end June 2019 the fund paid for [300] pumps. => 300 count level = actual <pumps> @2015/2019-06",
        "The farms had [50, 000] sheep. => 50000 count level = actual",
        "Employment is set to rise by [11 million] to [24 million] by 2030. => 11000000 | 24000000",
    ]

    @Test("Told among aims", arguments: mixed)
    func readMixed(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let mixed: [Sample] = [
        "By 2025, [30%] of cars will be electric. The average household now spends [$2,500] a year on energy. => 30 % level = target @2025 | 2500 USD level = actual <average household spending on energy> @2020",
        "By 2025, the lamps are changed. A total of [1,245] jobs were created. => 1245 count level = actual <jobs> @2020",
        "Women hold [36%] of seats, up from [28%] in 2015. => 36 % level = actual @2020 | 28 % level = baseline @2015",
        "The death rate declined from [488] to [343] between 2008 and 2017. => 488 count level = baseline @2008 | 343 count level = actual @2017",
        "Poverty has fallen by a [third] since 2010. => 33.33 % growth = actual <Poverty> @2010/2020",
        "Since adopting the plan in 2012, the city has cut water use by [23%]. => 23 % growth = actual <water use> @2012/2020",
        "The new clinic will have [350] beds and cost [€180 million]. => 350 count level = target <beds> | 180000000 EUR level = target <cost of new clinic>",
        "The pass rate is [64%], above the national average of [61%]. => 64 % level = actual <pass rate> | 61 % = reference",
        "The rate was [5.5] per 1,000 households, against [4.1] per 1,000 nationally. => 5.5 count level = actual | 4.1 count level = reference",
        "Transport is the largest source ([43%]), followed by buildings ([31%]) and waste ([9%]). => 43 % level = actual | 31 % level = actual <buildings> | 9 % level = actual <waste>",
        "We have committed [£25 million] over three years to support town centres. => 25000000 GBP level = actual",
    ]

    @Test("Labour", arguments: labour)
    func readLabour(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let labour: [Sample] = [
        "In 2019, [8.4%] of employees earned less than the living wage. => 8.4 % level = actual @2019",
        "The gender pay gap was [14.3%] in 2019. => 14.3 % level = actual <gender pay gap> @2019",
        "More than [1,000] employers have signed the pledge. => 1000 count {employers} level > actual <employers>",
        "The minimum wage will rise to [£10.50] by 2024. => 10.5 GBP level = target <minimum wage> @2024",
        "The fund will provide [£2.5 million] for training. => 2500000 GBP level = target",
        "The programme supported [3,200] people in 2019. => 3200 count {people} level = actual <people> @2019",
    ]

    @Test("Data and transport", arguments: transport)
    func readTransport(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let transport: [Sample] = [
        "The network serves [1.2 million] riders a day. => 1200000 count {riders} level = actual <riders>",
        "Fewer than [20] people were killed on the roads in 2019. => 20 count {people} level < actual <people killed on the roads> @2019",
        "We will build [50 miles] of bike lanes by 2025. => 50 mi level = target <bike lanes> @2025",
        "All homes will have speeds of at least [100 Mbps] by 2025. => 100 Mbps level >= target <speeds> @2025",
        "The portal published [640] data sets in 2019. => 640 count {data sets} level = actual <data sets> @2019",
        "The agency will invest [$75 million] in buses by 2024. => 75000000 USD level = target @2024",
        "Transit ridership grew [6%] in 2019. => 6 % growth = actual <Transit ridership> @2019",
        "By 2035, [half] of all trips will be made on foot or by bike. => 50 % level = target @2035",
        "The council has spent [€20 million] on bridges since 2015. => 20000000 EUR level = actual @2015/2020",
    ]
}
