import Testing

@testable import YardstickReading

/// Standards, rules and averages that are neither done nor meant.
@Suite("In force")
struct InForceTests {
    @Test("What is there already, in a sentence on what is to come", arguments: settled)
    func readSettled(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let settled: [Sample] = [
        "The bill will help the county use its portfolio of [300] barns. => 300 count level = actual <barns>",
        "Each of our [270] schools will be visited by an inspector. => 270 count level = actual <schools>",
        "The grant will reach all of the county's [14] parishes. => 14 count level = actual <parishes>",
        "We will find [£6 million] in savings, on top of the [£9 million] that we have saved. => 6000000 GBP = target | 9000000 GBP = actual",
        "We are laying cable to every village, with [40,000] homes already connected. => 40000 count level = actual <homes>",
        "We will meet our [12] goals by 2030. => 12 count level = target <goals>",
    ]

    @Test("Rules and standards", arguments: rules)
    func readRules(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let rules: [Sample] = [
        "The share of fees cannot exceed [15%] of revenue. => 15 % level <= reference",
        "No lender may exceed [5%] of the fund. => 5 % level <= reference",
        "Below a threshold of [£900], no fee is due. => 900 GBP level reference",
        "Norland has the most bakers ([25%]), just ahead of Suderham ([24%]). => 25 % actual | 24 % reference",
        "The national standard is [nine minutes]. => 9 minute level = reference <national standard>",
        "The EU average stood at [12%]. => 12 % level = reference",
        "The code obliges each council to devote [5%] of its budget to parks. => 5 % level = reference",
        "Inspectors visited owners of barns larger than [900 square feet]. => 900 ft2 level > reference",
        "The grant covers up to [60%] of the cost of a boiler. => 60 % level <= reference",
        "Reserves stay above the minimum level of [£2 million]. => 2000000 GBP level = reference <Reserves>",
    ]

    @Test("Marks inside a description", arguments: marks)
    func readMarks(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let marks: [Sample] = [
        "Norland ranks [fourth] out of the [31] regions. => 4 rank | 31 count level = reference",
        "We will build [4,000] flats within [500 metres] of a tram. => 4000 count level = target | 500 m level <= reference",
        "The goals are linked to [five] initiatives. => 5 count level = actual <initiatives>",
    ]

    @Test("What stood before", arguments: before)
    func readBefore(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let before: [Sample] = [
        "Baseline: [3,400] => 3400 count level = baseline",
        "Output was lower than the rate of [18%] reached in 2019. => 18 % level = baseline",
        "Before the reform the network was only [1,300 km]. => 1300 km level = baseline",
        "Wells were limited to only [7,500] farms, today the number has increased to [40,000]. => 7500 count level = baseline | 40000 count level = actual",
    ]

    @Test("Ages", arguments: ages)
    func readAges(sample: Sample) { Stage.quantities.check(sample) }

    private static let ages: [Sample] = [
        "children under [seven] who are vaccinated => 7 year <",
        "women over [45] and their families => 45 year >",
    ]

    @Test("How things stand", arguments: standing)
    func readStanding(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let standing: [Sample] = [
        "At present the county has [80] clinics. => 80 count level = actual <clinics>",
        "To make up for the shortage of [300] nurses, a school will be founded. => 300 count level = actual <nurses>",
        "Emissions are [4%] below the 2012 baseline of [520 tonnes]. => 4 % growth = actual | 520 t level = baseline",
    ]

    @Test("Deeds that open a line", arguments: deeds)
    func readDeeds(sample: Sample) {
        Stage.measurements(.july, under: ["Priority 2: Safe streets"]).check(sample)
    }

    private static let deeds: [Sample] = [
        "Replaced [14] worn bridges. => 14 count level = actual <worn bridges>",
        "Trained [230] wardens in first aid, enough for every ward. => 230 count level = actual <wardens in first aid>",
        "Replace [14] worn bridges. => 14 count level = target <worn bridges>",
    ]
}
