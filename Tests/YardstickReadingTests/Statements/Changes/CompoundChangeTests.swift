import Testing

@testable import YardstickReading

/// Changes told by a noun behind the number, by "up" and "down", and against a year gone by.
@Suite("Compound changes")
struct CompoundChangeTests {
    @Test("Changes", arguments: changes)
    func readChanges(sample: Sample) { Stage.measurements(.july, under: []).check(sample) }

    private static let changes: [Sample] = [
        "Though [47%] of families own a home, we aim to raise this rate by [five percentage points]. => 47 % | 5 pp change target <families that own a home>",
        "Heavy trades grew by [14.7%], and light trades by [13.1%]. => 14.7 % growth = actual <Heavy trades> | 13.1 % growth = actual <light trades>",
        "Sales of state firms rose by [10%]; joint-stock firms by [16%]. => 10 % growth = actual <Sales of state firms> | 16 % growth = actual <joint-stock firms>",
        "The mayor set goals such as [9%] yearly growth for GDP and an [11%] annual increase for tax revenue. => 9 % growth <GDP> | 11 % growth <tax revenue>",
        "The survey saw [3%] growth in dairy, [7%] in poultry. => 3 % growth <dairy> | 7 % growth <poultry>",
        "The council had a [12.4%] rates increase in 2021. => 12.4 % growth = actual <rates> @2021",
        "Thefts went down [45 percent] and fires have gone up [3 percent]. => 45 % growth = actual <Thefts> | 3 % growth = actual <fires>",
        "The scheme cut use in 2020, saving more than [27,000 tonnes] of paper. => 27000 t change > actual <paper> @2020",
        "The members had approved a Local Levy (LL) increase of [15%]. => 15 % growth = actual <Local Levy>",
        "Delivery has fallen below [95%] of the need. => 95 % level < actual",
        "Growth was highest in Norland at [6%], followed by Suderland [5%] and Westland [4%]. => 6 % = actual | 5 % = reference | 4 % = reference",
        "[Three] sectors stood out: quarries ([17%]), water supply ([16%]) and trade ([14%]). => 3 count level | 17 % level = actual | 16 % level = actual <water supply> | 14 % level = actual <trade>",
        "External finance will come to [£6 million], equivalent to [24%] of the budget. => 6000000 GBP level = target <External finance> | 24 % level = target <External finance as a share of budget>",
        "Revenue exceeded the forecast by [10%] in 2021. => 10 % growth = actual <Revenue> @2021",
        "Funding was [£9 million] in 2021. This represents an [82%] increase on the 2020 allocation. => 9000000 GBP level = actual | 82 % growth = actual",
        "Targets add up to a [38 per cent] reduction below 2005 emissions by 2030. => 38 % growth = target <emissions> @2030",
        "The grant came with a [£4 million] increase in funding for libraries. => 4000000 GBP change = actual <funding>",
        "The goal of reducing emissions by [15%] relative to 2005 levels was set. => 15 % growth = target <emissions>",
    ]

    @Test("What makes it a change stands further off", arguments: leftOpen)
    func readLeftOpen(sample: Sample) { Stage.measurements(.july, under: []).check(sample) }

    private static let leftOpen: [Sample] = [
        "There are over [9,000] more teachers at work than there were in 2003. => 9000 count change > actual",
        "Some [300,000] fewer patients wait for surgery today compared with ten years ago. => 300000 count change ~ actual",
        "The rates bill comes to about [$12] more per month for a household. => 12 USD change ~",
        "The town will hire [40] more nurses. => 40 count level = target <nurses>",
        "Queues at the desk are now [6 days] shorter compared to 2005. => 6 day change = actual",
        "The board adopted the [35%] reduction target for the port's emissions. => 35 % growth = target",
        "The budget holds a [2.5%] cost of living adjustment for all staff. => 2.5 % growth = target",
        "We propose to raise the allocation for schools by [34%] to [£320 million] and for clinics by [22%] to [£150 million]. => 34 % growth = target | 320000000 GBP level = target | 22 % growth = target | 150000000 GBP level = target",
        "The roads are kept by [three] agencies. => 3 count level = actual <agencies>",
    ]

    @Test("Fiscal years", arguments: fiscal)
    func readFiscal(sample: Sample) { Stage.measurements(.july, under: []).check(sample) }

    private static let fiscal: [Sample] = [
        "The share of services grew to [4.9 percent] in 2020-21 from [4.1 percent] in 2014-15. => 4.9 % level = actual @2020/2021 | 4.1 % level = baseline @2014/2015",
        "Spending over the 2016-17 to 2018-19 period was [£22 million]. => 22000000 GBP level = actual @2016/2019",
        "Homes were built, and by 2029/30 [18,000 hectares] of wood are planted. => 18000 ha level = target @2029/2030",
    ]

    @Test("The dollar of the country", arguments: dollars)
    func readDollars(sample: Sample) { Stage.measurements(.plan, under: []).check(sample) }

    private static let dollars: [Sample] = [
        "The city spent [US$3 million] on parks. => 3000000 USD level = actual",
        "The city spent [3 million Swiss francs] on parks. => 3000000 CHF level = actual",
    ]

    @Test("A bare sign means the money of the area's country")
    func readAreaMoney() {
        let catalogue = AreaCatalogue.standard
        #expect(catalogue.money(of: "Vancouver").own(.usDollar) == .canadianDollar)
        #expect(catalogue.money(of: "Auckland").own(.usDollar) == .newZealandDollar)
        #expect(catalogue.money(of: "South Australia").own(.usDollar) == .australianDollar)
        #expect(catalogue.money(of: "Ballarat").own(.usDollar) == .australianDollar)
        #expect(catalogue.money(of: "Hong Kong").own(.usDollar) == .hongKongDollar)
        #expect(catalogue.money(of: "Puerto Rico").own(.usDollar) == .usDollar)
        #expect(catalogue.money(of: "Greater Geelong").own(.usDollar) == .australianDollar)
        #expect(catalogue.money(of: "Nanaimo").own(.usDollar) == .canadianDollar)
        let text = [UInt8]("The shire lies west of Geelong.".utf8)
        #expect(catalogue.money(of: "Bindarra", in: text).own(.usDollar) == .australianDollar)
        #expect(catalogue.money(of: "Uganda").own(.shilling) == .ugandanShilling)
        #expect(catalogue.money(of: "Kenya").own(.shilling) == .shilling)
        #expect(catalogue.money(of: "Anaheim").own(.usDollar) == .usDollar)
        #expect(catalogue.money(of: "North Vancouver").own(.usDollar) == .canadianDollar)
        #expect(catalogue.money(of: "Ceylon").own(.indianRupee) == .sriLankanRupee)
        #expect(catalogue.money(of: "Barbados").own(.usDollar) == .barbadianDollar)
        #expect(catalogue.money(of: "Senegal").own(.swissFranc) == .westAfricanFranc)
        #expect(catalogue.money(of: "Chile").own(.mexicanPeso) == .chileanPeso)
        #expect(catalogue.money(of: nil).own(.usDollar) == .usDollar)
    }

    @Test("The places that a text names tell the money of a town that nobody catalogued")
    func readMoneyOfText() {
        let catalogue = AreaCatalogue.standard
        let text = Array("The Town of Mulberry Creek lies in Western Australia, south of Perth.".utf8)
        #expect(catalogue.money(of: "Mulberry Creek", in: text).own(.usDollar) == .australianDollar)
        #expect(catalogue.money(of: "Anaheim", in: text).own(.usDollar) == .usDollar)
        let undecided = Array("Visitors come from Ontario and from Queensland.".utf8)
        #expect(catalogue.money(of: "Mulberry Creek", in: undecided).own(.usDollar) == .usDollar)
    }

    @Test("Where no place tells the country, the money does that is named most", arguments: countriesOfMoney)
    func readCountryOfMoney(text: String, country: String?) {
        let money = AreaCatalogue.standard.money(of: "Mulberry Creek", in: Array(text.utf8))
        #expect(money.country == country)
    }

    private static let countriesOfMoney: [(String, String?)] = [
        ("The council spent £12 million on roads and £3 on paint.", "GB"),
        ("An outlay of ₹ 500 crore is proposed, with Rs 20 crore from the banks.", "IN"),
        ("An outlay of Rs. 500 crore is proposed, ₨ 20 crore of it new.", nil),
        ("Wards received KSh 4 million and Kshs. 300,000.", "KE"),
        ("The grant of NZ$5 million is matched by NZ$2 million.", "NZ"),
        ("The grant of $5 million is matched by £2 million and $1 million of fees.", nil),
        ("The loan of €5 million was repaid.", nil),
        ("Half came as £5 million, half as ₹6 crore.", nil),
        ("The shop sells £ signs and RM boxes.", nil),
        ("A report of nothing.", nil), ("£", nil), ("", nil), ("Rs.", nil), ("NZ$", nil),
    ]
}
