import Testing

@testable import YardstickReading

/// Words before and behind a number that say what it claims.
@Suite("Comparators")
struct ComparatorTests {
    @Test("Before the number", arguments: before)
    func readBefore(sample: Sample) { Stage.quantities.check(sample) }

    private static let before: [Sample] = [
        "[20,000]+ boxes => 20000 count >=",
        "[39] trades within [41] sectors => 39 count = | 41 count =",
        "reached [5%] => 5 % =",
        "more than [430 billion yuan] => 430000000000 CNY >",
        "over [600] villages => 600 count >", "above [5%] => 5 % >", "exceeding [30,000 tons] => 30000 t >",
        "in excess of [40 MW] => 40 MW >", "upwards of [90] firms => 90 count >", "well over [10%] => 10 % >",
        "at least [15] parks => 15 count >=", "no less than [35%] => 35 % >=",
        "not less than [35%] => 35 % >=",
        "no fewer than [200] beds => 200 count >=", "a minimum of [3 hours] => 3 hour >=",
        "less than [5%] => 5 % <", "fewer than [12] cases => 12 count <", "under [4 tons] => 4 t <",
        "below [26 micrograms per cubic meter] => 26 ug/m3 <", "just under [9%] => 9 % <",
        "at most [5] visits => 5 count <=", "no more than [3%] => 3 % <=", "not more than [3%] => 3 % <=",
        "within [30 days] => 30 day <=", "within [5.5%] => 5.5 % <=", "up to [40%] => 40 % <=",
        "not exceeding [3%] => 3 % <=", "a maximum of [20 mph] => 20 mph <=", "no higher than [3%] => 3 % <=",
        "subject to a ceiling of [£900] => 900 GBP <=",
        "subject to a monthly ceiling of [£900] => 900 GBP <=",
        "within the next [two years] => 2 year <=", "about [6%] => 6 % ~",
        "around [110,000] jobs => 110000 count ~",
        "approximately [2.4 km] => 2.4 km ~",
        "some [70] towns => 70 count ~", "nearly [2 million tons] => 2000000 t ~",
        "roughly [half] of the homes => 50 % ~",
        "almost [9,000] trees => 9000 count ~", "close to [1 GW] => 1 GW ~",
        "an estimated [450] deaths => 450 count ~",
        "~[5%] => 5 % ~", "<[5%] => 5 % <", ">[5%] => 5 % >", "≥[5%] => 5 % >=", "≤[5%] => 5 % <=",
        "around [6 to 7 percent] => 6..7 % ~",
        "spread over approx. [3,500] sheds => 3500 count ~", "some approx. [40 km] => 40 km ~",
    ]

    @Test("Behind the number", arguments: behind)
    func readBehind(sample: Sample) { Stage.quantities.check(sample) }

    private static let behind: [Sample] = [
        "[80%] or more => 80 % >=", "[80%] or above => 80 % >=", "[8%] or higher => 8 % >=",
        "[20] or more parks => 20 count >=", "[6%] and above => 6 % >=", "[90] or over => 90 count >=",
        "[5%] or less => 5 % <=", "[5%] or below => 5 % <=", "[10] or fewer cases => 10 count <=",
        "[3%] or lower => 3 % <=", "**[250]+** firms => 250 count >=", "[5%] or so => 5 % ~",
        "[1,000]+ volunteers => 1000 count >=",
    ]

    @Test("Told by the words around", arguments: around)
    func readAround(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let around: [Sample] = [
        "Losses of the order of [162 tonnes] were seen. => 162 t ~",
        "As much as [27%] of the isle is heath. => 27 % =",
        "Fees of [£9] are paid over [four months]. => 9 GBP | 4 month =",
        "[7,000] plus jobs came last year. => 7000 count > <jobs>",
        "The plan has [12] aims grouped under [three] heads. => 12 count = | 3 count =",
        "Rents fell by as much as [7%]. => 7 % = growth <Rents>",
        "Frost came to as many as [15] towns. => 15 count =",
        "Rents may fall by as much as [7%]. => 7 % <= growth <Rents>",
        "The talks went on over a [ten-week] period. => 70 day =",
        "It cost [4 million yuan], or some [9%] of income, and some [50] firms paid. => 4000000 CNY = | 9 % ~ | 50 count ~",
        "The port ships over [80 percent] of the coal and [70 percent] of the grain. => 80 % > <coal> | 70 % > <grain>",
        "The port ships about [80 percent] of the coal and [0.7 percent] of the salt. => 80 % ~ | 0.7 % =",
        "Firms get a grant capped at a payout of [5,000 yuan]. => 5000 CNY <=",
        "By the end of 2024 no home will be more than [400 m] from a stop. => 400 m <= <home>",
        "Approximately, [5.4%] of divers are ill. => 5.4 % ~",
        "Some [7%] of divers were [65 years] of age or above. => 7 % ~ | 65 year >=",
        "Most divers are below the age of [25 years]. => 25 year <",
    ]

    @Test("From the verb", arguments: verbs)
    func readVerbs(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let verbs: [Sample] = [
        "Exports exceeded [300 billion yuan]. => 300000000000 CNY > <Exports>",
        "Retail sales surpassed [90 billion yuan]. => 90000000000 CNY > <Retail sales>",
        "Exports topped [300 billion yuan]. => 300000000000 CNY > <Exports>",
        "Unemployment remained below [5%]. => 5 % < <Unemployment>",
        "Losses were kept within [2%]. => 2 % <= <Losses>",
        "Costs were held under [4 million yuan]. => 4000000 CNY < <Costs>",
        "The deficit must not exceed [3%]. => 3 % <= <deficit>",
    ]
}
