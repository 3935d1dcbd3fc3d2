import Testing

@testable import YardstickReading

/// Where the words of an indicator come from when the words beside the number do not name it.
@Suite("Sources of an indicator")
struct IndicatorSourceTests {
    @Test("What a subject did is named by the deed", arguments: deeds)
    func readDeeds(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let deeds: [Sample] = [
        "The reed levy would raise [$18 million] a year. => 18000000 USD level <raised by reed levy>",
        "More than [64%] of herders should have [$9,000] a year. => 64 % level > | 9000 USD level <herders>",
        "The quay's turnover went above [9 million tonnes]. => 9000000 t level > <quay's turnover>",
        "Our tide mills supply [40 GWh] a year. => 40 GWh level <supplied by tide mills>",
        "The library bus, to be extended to [six] districts, will cost [€4.2 million]. => 6 count | 4200000 EUR level <cost of library bus>",
    ]

    @Test("Words that leave open what they are of", arguments: open)
    func readOpen(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let open: [Sample] = [
        "Tide power is to reach [16 GW], with interim milestones of [7 GW] in 2025 and [11 GW] in 2027. => 16 GW level | 7 GW level <Tide power> | 11 GW level <Tide power>",
        "Ferry revenue broke through the threshold of [10 million dollars]. => 10000000 USD level <Ferry revenue>",
        "Cruise calls reached [140], far above the baseline of [70]. => 140 count level | 70 count level <Cruise calls>",
        "[69.1%] was below the level. => 69.1 % level <below the level>",
        "We are among the best [10] ports for safety. => 10 rank rank <= <ports>",
        "We are one of the [four] fastest-growing ports. => 4 rank rank <= <fastest-growing ports>",
        "Wages grew [three times] faster than rents, and homes cost [9.6 times] average pay. => 3 times multiple | 9.6 times multiple",
        "The council will [halve] bus fares by 2030. => 0.5 times multiple target <bus fares>",
        "* carry on with all (25) quays, see https://www.example.org/quays for [12] maps => 12 count",
        "Top [3] kinds of catch => 3 rank rank <= <kinds of catch>",
        "We are in the top [10] ports. => 10 rank rank <= <ports>",
        "The [second]-largest port is Norhaven. => 2 rank rank <port>",
        "Growth is estimated at [3.2%], down from the [6%] projected a year ago. => 3.2 % growth | 6 % growth",
        "Growth is to slow to [2.9%] this year and to [2.6%] in 2021. => 2.9 % growth | 2.6 % growth",
        "Revenue is [$612 million], [20%] or [$104 million] higher than planned. => 612000000 USD level | 20 % growth | 104000000 USD change",
        "The sum stands at [Rs.84 crores], higher by [Rs.4 crores] compared to last year. => 840000000 INR level | 40000000 INR change",
        "The outlay rises to [$5 million], a step-up of [36%]. => 5000000 USD level | 36 % growth",
        "The spit extends [120 km] across the bay. => 120 km level",
        "Waste was cut in [half] over some years. => 50 % growth <Waste>",
        "Output is nearly [double] what we made in 2014. => 2 times multiple ~ <Output>",
        "We dug [30] wells last year. => 30 count level <wells>",
        "We planted [86] elms, bringing the citywide total to [231]. => 86 count level <elms> | 231 count level <elms>",
        "The ministry expects growth of [2.4%] this year. => 2.4 % growth <growth>",
        "Ferry trips, at [4.1 million], exceed the mid-term target of [4 million]. => 4100000 count level <Ferry trips> | 4000000 count level = target <Ferry trips>",
        "Leaks stand at [31%]. The utility plans to bring this to [18%] by 2028. => 31 % level <Leaks> | 18 % level = target <Leaks>",
        "An impressive [87 percent] of the [64] moorings are open. => 87 % level <moorings> | 64 count level <moorings>",
    ]

    @Test("A sentence without numbers names what the next one is about", arguments: topics)
    func readTopics(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let topics: [Sample] = [
        "The glass trade has turned the corner. It grew by [4%] last year. => 4 % growth <glass trade>",
        "Ferry ridership has yet to recover. It was [22%] lower in 2021 than in 2019. => 22 % growth <Ferry ridership>",
    ]

    @Test("Only the thing itself", arguments: things)
    func readThings(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let things: [Sample] = [
        "The park issued [24,500] mooring permits. This was a decrease of [1,300] mooring permits. => 24500 count level | 1300 count change <mooring permits>",
        "The map shows [48] other huts. => 48 count level <huts>",
        "The number of people rose to [4,000]. => 4000 count level <people>",
        "The survey covered [4,085] anglers aged [16] and over. => 4085 count level <anglers> | 16 year level >= reference <anglers>",
        "New orders of reed mats in May 2023: +[4.2%] on the previous month => 4.2 % <New orders of reed mats>",
        "The isle's output is likely to grow at [3.5 to 4 per cent] this year. => 3.5..4 % growth <isle's output>",
        "A surplus of [$202 million] was kept, up from [$172 million] in 2017. => 202000000 USD level <surplus> | 172000000 USD level <surplus>",
    ]
}
