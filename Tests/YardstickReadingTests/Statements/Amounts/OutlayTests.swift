import Testing

@testable import YardstickReading

/// Money that someone pays out or sets aside: what it is for is measured, whatever the verb.
@Suite("Money and what it is for")
struct OutlayTests {
    @Test("Who spends", arguments: active)
    func readActive(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let active: [Sample] = [
        "The provincial treasury spent [40 million yuan] in 2019, a rise of [7%], on ferries and piers. => 40000000 CNY level = actual <ferries and piers> | 7 % growth <ferries and piers>",
        "The health ministry spent [70 million yuan] on rural clinics. It will spend [80 million yuan] on this item, an increase of [12%]. => 70000000 CNY level <rural clinics> | 80000000 CNY level = target <rural clinics> | 12 % growth = target <rural clinics>",
        "The state committed [$30 million] to train and hire [200] nurses. => 30000000 USD level <train and hire nurses> | 200 count <nurses>",
        "For new libraries, the county council invested [$5 million]. => 5000000 USD level <county council investment for new libraries>",
        "The port authority has made [$2 million] available through the Harbour Fund. => 2000000 USD level <Harbour Fund>",
        "The mayor is proposing to spend [$7 million] on tree planting. => 7000000 USD level = target <tree planting>",
        "The fund received a combined [$9 million] to widen canals. => 9000000 USD level <widen canals>",
        "We used [9 million yuan] to improve the system for covering the costs of village schools and help pupils. => 9000000 CNY level <improve the system for covering the costs of village schools and help pupils>",
    ]

    @Test("What was spent", arguments: passive)
    func readPassive(sample: Sample) {
        Stage.measurements(.plan, under: []).check(sample)
    }

    private static let passive: [Sample] = [
        "A total of [6 million yuan] will be set aside for footpaths. => 6000000 CNY level = target <spending on footpaths>",
        "Another [3 million yuan] went to repairing school roofs. => 3000000 CNY level <repairing school roofs>",
        "In addition, [9 million yuan] in special grants was awarded to village clinics. => 9000000 CNY level <special grants to village clinics>",
        "The budget holds [$8 million] earmarked for bus lanes. => 8000000 USD level = target <bus lanes>",
        "[3 million yuan], up [5%], was used to subsidise ferries. => 3000000 CNY level | 5 % growth",
        "We got [$90 million]. Of this amount, [$52 million] ([58%]) was for roads and [$38 million] ([42%]) was for schools. => 90000000 USD | 52000000 USD | 58 % | 38000000 USD <schools> | 42 % <schools>",
        "The fund paid [90 million], comprising [60 million] for vans and [30 million] ([33%]) for fuel. => 90000000 count | 60000000 count <vans> | 30000000 count <fuel> | 33 % <fuel>",
        "These schemes alone will cost the county [$9 million]. => 9000000 USD level = target <cost of schemes>",
        "[$4 million] over two years to repair sea walls => 4000000 USD level <repair sea walls>",
        "[$4 million] to build a new pier => 4000000 USD level <new pier>",
        "[$4 million] to design and construct a park in the centre => 4000000 USD level <park>",
        "[$4 million] to plan and start construction of a quay => 4000000 USD level <quay>",
        "[$4 million] to progress planting work => 4000000 USD level <planting work>",
        "Adding in the [7 million yuan] carried over from 2018 and the [9 million yuan] raised by counties, revenue is ample. => 7000000 CNY level <carried over from 2018> | 9000000 CNY level <raised by counties>",
    ]
}
