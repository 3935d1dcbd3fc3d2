import Testing

@testable import YardstickReading

/// What is meant and not there yet, whatever form its verb has.
@Suite("Still to come")
struct StillToComeTests {
    @Test("Verbs of what is to come", arguments: verbs)
    func readVerbs(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let verbs: [Sample] = [
        "We planned to open [six] inns in 2020 and opened [five]. => 6 count target @2020 | 5 count actual @2020",
        "A share of [3%] has been set for this year. => 3 % target",
        "The loan will not cause the ratio to exceed [7.5%]. => 7.5 % <= target",
        "The gate shall not be shut for more than [one week]. => 7 day <= target",
        "By 2030 the port should be full. By that time, trade should have passed [5 million tons]. => 5000000 t target @2030",
        "We have asked the bank to lend to [300] farms. => 300 count target",
        "We have given the board land to build [790] flats. => 790 count target",
        "We have set aside [£5 million] to train [30] cooks. => 5000000 GBP target | 30 count target",
        "We forecast that [240] flats will be sold this year. Owners may not sell all the [240] flats. => 240 count target | 240 count target",
        "[400] flats are to be handed over this year. => 400 count level = target <flats>",
        "A further [£6 million] is being sought from lenders. => 6000000 GBP level = target",
        "The stipend is being raised from [£80] to [£95]. => 80 GBP level = baseline <stipend> | 95 GBP level = target <stipend>",
        "The agency has been tasked with raising the share to [90%]. => 90 % level = target",
        "Wind capacity is set to more than [double], from [3 GW] to [7 GW]. => 2 times multiple > target | 3 GW level = baseline | 7 GW level = target",
        "New wards will be opened, with the waiting time kept within [6 hours]. => 6 hour level <= target <waiting time>",
        "To ease crowding, [18] projects are focused on rail. => 18 count level = target <projects>",
        "The rebate, unchanged at [£250] since 2014, goes up to [£280]. => 250 GBP level = baseline | 280 GBP level =",
        "Wages are forecasted to grow by [3%] this year. => 3 % growth = target <Wages>",
        "Output growth is expected at [3%] this year. => 3 % growth = target <Output>",
        "Another [50] are funded and slated for installation. => 50 count level = target",
        "[3 km] of quay remain to be built. => 3 km level = target",
        "[85%] of the gains are likely to be in towns. => 85 % level = target",
        "We are committed to ensuring that [50 per cent] of the fees are spent ashore. => 50 % level = target",
        "We will lay [50 km] of rail, which represents an increase of [20%]. => 50 km level = target | 20 % growth = target",
        "Old hands are more likely to be ashore, with [92%] living in huts. => 92 % level = actual",
        "The works are [45 per cent] complete and should be finished by 2024. => 45 % level = actual",
        "We now support [1,940] crew to live at home. => 1940 count level = actual",
        "We are working to train [90] divers. => 90 count level = target <divers>",
        "The trust expects, within [five years], to open [four] more piers. => 5 year target | 4 count level = target",
        "Our teams now work in [16] ports. => 16 count level = actual",
        "We asked [900] residents about their huts. => 900 count level = actual",
        "The roads budget was underspent by [$4 million]. => 4000000 USD actual",
    ]

    @Test("Wants and lists of deeds", arguments: wants)
    func readWants(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let wants: [Sample] = [
        "A further [300] nurses are needed. => 300 count",
        "Funding of [£5 million] is needed for the new bridge. => 5000000 GBP level = target <Funding>",
        "The bureau expects growth of [3%]. => 3 % growth = target",
        "The new quay requires an outlay of [£40 million]. => 40000000 GBP level = target",
        "Moving the lamps ashore could save [£2 million]. => 2000000 GBP level = target",
        "Partners have pledged [£2 million]. => 2000000 GBP level = target",
        "It is hoped that [400] crews will come. => 400 count level = target <crews>",
        "The scheme is designed to reach [400] crews. => 400 count level = target",
        "Our team of [40] pilots will be there. => 40 count level = actual <pilots>",
        "The current fee of [£5] will stay. => 5 GBP level = actual",
        "We aim for [40] piers. => 40 count level = target <piers>",
        "The mill needs [11 months] to rebuild a hull. => 11 month level = actual",
        "In the next quarter we expect to:⏎⏎- open [14] kiosks⏎- seek advice on lamps⏎- train [70] pilots => 14 count level = target <kiosks> | 70 count level = target <pilots>",
        "Crews must walk to the quay: [65%] of huts are built far from it. => 65 % level = actual",
        "The towns fell behind, led by Norham ([£13 million]) and Suderham ([£9 million]). => 13000000 GBP level = actual | 9000000 GBP level = actual",
    ]

    @Test("Words of what is planned", arguments: planned)
    func readPlanned(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let planned: [Sample] = [
        "We have trained [300] of the [500] divers that the plan promises. => 300 count level = actual <divers> | 500 count level = target <divers>",
        "The road was budgeted at [£40 million] but cost [£52 million]. => 40000000 GBP level = target <road> | 52000000 GBP level = actual",
        "[Four] of the planned [12] clinics have been opened. => 4 count level = actual | 12 count level = target <clinics>",
        "Recycling reached [46%], short of the [48%] we were aiming for. => 46 % level = actual | 48 % level = target",
        "Of the [900] homes that we promised, [620] have been handed over. => 900 count level = target | 620 count level = actual",
        "Turnout came to [44%], lower than the [60%] envisaged in the programme. => 44 % level = actual | 60 % level = target",
    ]

    @Test("Money of bills and laws", arguments: laws)
    func readLaws(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let laws: [Sample] = [
        "The bill includes [$12 million] for footbridges. => 12000000 USD level = target",
        "The package also provides around [€3 million] for lifeboats. => 3000000 EUR level ~ target",
        "The act provides [£9 million] for ferries. => 9000000 GBP level = actual",
        "The bill was [$40]. => 40 USD level = actual",
    ]
}
