import Testing

@testable import YardstickReading

/// Words that stand in for what was named before: pronouns, bare measures and counts, labels, and parts of wholes.
@Suite("Words that stand in")
struct StandInTests {
    @Test("Pronouns and bare measures", arguments: pronouns)
    func readPronouns(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let pronouns: [Sample] = [
        "A survey revealed that over a [third] of skippers ([35%]) want divers. => 33.33 % > <skippers> | 35 % <skippers>",
        "We know that over [31%] of skippers lack divers. => 31 % > <skippers lack divers>",
        "Rents rose faster than wages, which grew [4%]. => 4 % growth <wages>",
        "Norham raised coverage to [81%] and Suderham to [73%]. => 81 % level <coverage> | 73 % level <coverage>",
        "Exports rose to [£81 billion] and GDP to [£900 billion]. => 81000000000 GBP <Exports> | 900000000000 GBP <GDP>",
        "Rents rose by [8%] in most ports. For example, in Norham they rose by [9%]. => 8 % growth <Rents> | 9 % growth <Rents>",
        "In 2012 rain tanks supplied [21%] of garden water. Today that share is [30%]. => 21 % level | 30 % level <garden water>",
        "Ferry delays fell to [6%]. A year ago it was [9%]. => 6 % level <Ferry delays> | 9 % level <Ferry delays>",
        "Vacancy is [7%] and our goal is to get it under [5%] by 2030. => 7 % level <Vacancy> | 5 % level < target <Vacancy>",
        "Bus use stands at [12%]. The Council aims to raise that to [20%] by 2030. => 12 % level <Bus use> | 20 % level = target <Bus use>",
        "The reed fund, which held [$2 million] then, today stands at [$5 million]. => 2000000 USD level <reed fund> | 5000000 USD level <reed fund>",
        "Trust in the service remains high, at [83%]. => 83 % level <Trust in the service>",
        "The sum the bill asks for stands at [$4 million]. => 4000000 USD level <sum>",
        "The glass trade, the output of which grew by [8%], moved north. => 8 % growth",
        "Losses average [16%], [twice] the coastal benchmark of [8%]. => 16 % level <Losses> | 2 times multiple | 8 % level <Losses>",
        "Nitrates averaged [38 tonnes], below the legal limit of [40 tonnes]. => 38 t level <Nitrates> | 40 t level = reference <Nitrates>",
    ]

    @Test("Counts and shares without their noun", arguments: parts)
    func readParts(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let parts: [Sample] = [
        "We mended [40] piers. To date, [31] of these have been painted. => 40 count level <piers> | 31 count level <piers painted>",
        "The plan holds [42] steps. So far [26] are complete. => 42 count level <steps> | 26 count level <steps complete>",
        "Some [60%] of anglers chose the lake and just [12%] wanted the river. => 60 % level ~ <anglers that chose the lake> | 12 % level <anglers wanted the river>",
        "Homes accounted for [54%] of use and roads for [37%]. => 54 % level | 37 % level <roads>",
        "The fee paid for [9] wardens, [two] of whom are trainees. => 9 count level <wardens> | 2 count level",
        "Moorings reached [1,400], or [35] per 1,000 inhabitants. => 1400 count level <Moorings> | 35 count level <Moorings per 1,000 inhabitants>",
        "It takes [118 days] to move from shelter to a home. => 118 day level <time to move from shelter to a home>",
        "Leaks took [six days] to repair. => 6 day level <time to repair Leaks>",
        "The scheme is to bring [900 hectares] under irrigation. => 900 ha level <under irrigation>",
        "A surplus of [$136 million] ([4.2%] of GDP) was booked. => 136000000 USD level <surplus> | 4.2 % level <surplus as a share of GDP>",
    ]

    @Test("Labels that only say which value follows", arguments: labels)
    func readLabels(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let labels: [Sample] = [
        "Employment rate: the target for 2025 is [75%]. => 75 % level = target <Employment rate>",
        "Action 1.1 Install [12 MW] of solar panels by 2028. => 12 MW level = target <solar panels>",
        "Figure 3. Cyclists counted at the bridge: [6,120] (2012), [9,480] (2017) => 6120 count level <Cyclists counted at the bridge> | 9480 count level <Cyclists counted at the bridge>",
    ]

    @Test("Places in a row", arguments: places)
    func readPlaces(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let places: [Sample] = [
        "The following towns exceeded their fee collection targets: Orlen at [178%], Vask at [133%], Tirn and Boll both at [123%]. => 178 % level <fee collection> | 133 % level <fee collection> | 123 % level <fee collection>"
    ]
}
