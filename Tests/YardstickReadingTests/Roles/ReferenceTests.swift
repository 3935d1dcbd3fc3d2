import Testing

@testable import YardstickReading

/// Amounts that tell who is meant, or that others ask for: neither done nor meant.
@Suite("References")
struct ReferenceTests {
    @Test("Whom a rule is for", arguments: classes)
    func readClasses(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let classes: [Sample] = [
        "A worker earning [£1,000] paid [£90] in tax. => 1000 GBP level = reference | 90 GBP level = actual",
        "Grants went to households below [£30,000]. => 30000 GBP level < reference",
        "There are [62] shops within a [5 km] radius of the harbour. => 62 count level = actual <shops> | 5 km level <= reference",
        "The town had [14] hot days (temperatures exceeding [30 °C]). => 14 count level = actual <hot days> | 30 degC level > reference",
        "Tax is waived on houses priced below [£5 million]. => 5000000 GBP < reference",
        "Performance against the [95%] standard fell. => 95 % reference",
        "[Six in ten] journeys under [5 km] are made by car. => 60 % | 5 km < reference",
        "In the [25-39] age group, rents are high. => 25..39 year",
        "We will build [200] flats for buyers under [40]. => 200 count <flats for buyers> | 40 year <",
        "This is [98 percent] of the [5,000]-home target for 2030. => 98 % | 5000 count target",
        "We will free everyone earning less than [£11,000] from the levy. => 11000 GBP level < reference",
        "The offices handling over [90,000] forms a year will be moved online first. => 90000 count level > reference <forms>",
        "We will first help those who handle over [90,000] forms. => 90000 count level > reference <forms>",
        "Boats over [12 m] will pay a harbour fee. => 12 m level > reference",
        "Loans up to [£4 million] will be cheaper. => 4000000 GBP level <= reference",
        "The port counts as calm if the water is below [2 m]. => 2 m < reference",
        "Divers in the [20-30] age group are few. => 20..30 year level = reference",
        "Some [7,000] crew live in the top [ten per cent] most deprived wards. => 7000 count actual | 10 % reference",
        "We will mend the huts of our lowest-performing [5%] of ports. => 5 % reference",
        "Some [2,600] crew live within the [10%] most deprived wards. => 2600 count actual | 10 % reference",
        "The grant goes to all firms that have at least [one] diver. => 1 count >= reference",
        "Those who dive for more than [12 weeks] will have a right to leave. => 84 day > reference",
        "The highest [two per cent] of owners, with a rent of over [£70,000], will pay more. => 2 % level = reference <owners> | 70000 GBP level > reference <rent>",
        "The pool is open to boaters with debts upto [Rs. 8,000]. => 8000 INR level <= reference",
        "The harbour will get its first new quay in over [30 years]. => 30 year level > reference",
    ]

    @Test("Who is counted", arguments: criteria)
    func readCriteria(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let criteria: [Sample] = [
        "Some [40%] of tenants live on less than [£9] a day. => 40 % level ~ actual <tenants> | 9 GBP level < reference",
        "Some [31%] of renters spend over [30%] of their income on rent. => 31 % level ~ actual <renters> | 30 % level > reference",
        "Firms employing more than [250] people pay for [half] of the line. => 250 count level > reference | 50 % level = actual",
        "In 2021, [91%] of calls were answered within [48 hours]. => 91 % level = actual <calls answered> @2021 | 48 hour level <= reference",
        "Some [16%] of sailors are [65 years] and older. => 16 % level ~ actual <sailors> | 65 year level >= reference",
        "The number of captains waiting over [26 days] fell. => 26 day level > reference",
        "[Nine] piers met their mark, and [six] were within [4%] of it. => 9 count level = actual <piers> | 6 count level = actual | 4 % level <= reference",
        "Percentage of calls answered within [two minutes]: [88%] => 2 minute level <= reference | 88 % level = actual",
    ]

    @Test("What others ask for", arguments: asked)
    func readAsked(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let asked: [Sample] = [
        "The safe level of nitrate is [50 mg] per litre. => 50 mg level = reference",
        "Parents now get the legal right of [three months] of leave. => 3 month level = reference",
        "Each pupil walks less than the recommended [5 km] a day. => 5 km level = reference",
        "Each pupil walks [6 km], against the IAAF recommended [5 km]. => 6 km level = | 5 km level = reference",
        "The clinic kept to the required [60 days]. => 60 day level = reference",
        "Turnout was [61%], above the national average of [55%]. => 61 % level = actual <Turnout> | 55 % level = reference <Turnout>",
        "Turnout reached [61%], surpassing the Norland average of [55%]. => 61 % level = actual <Turnout> | 55 % level = reference",
        "Turnout is low, compared to ports such as Norham ([71%]) and Suderham ([68%]). => 71 % level = reference | 68 % level = reference",
        "The limit for lead is [10 grams]. => 10 g level = reference",
        "The legal minimum is [4 hours]. => 4 hour level = reference",
        "The WHO advises at least [9] doctors. => 9 count level >= reference <doctors>",
        "The fine for speeding is up to [£900]. => 900 GBP level <= reference",
        "That is enough power for [900] huts. => 900 count level = reference <huts>",
        "Absence is [12%], whereas nationally it is [9%]. => 12 % level = actual | 9 % level = reference",
        "The council lifted the limit of [30 tonnes] on the bridge. => 30 t level = reference <limit>",
        "The council set a limit of [30 tonnes] on the bridge. => 30 t level = actual <limit>",
    ]

    @Test("How often", arguments: intervals)
    func readIntervals(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let intervals: [Sample] = [
        "The lamp must be cleaned every [6 days]. => 6 day level = reference",
        "The board met every [6 days]. => 6 day level = actual",
    ]

    @Test("Held against", arguments: compared)
    func readCompared(sample: Sample) { Stage.measurements(.july).check(sample) }

    private static let compared: [Sample] = [
        "Our aim is to plant [40,000] trees, more than our previous target of [28,000]. => 40000 count target | 28000 count level = reference",
        "Emissions stood at [9 tonnes], below the national average, in 2018, of [14 tonnes]. => 9 t level = actual @2018 | 14 t level = reference @2018",
        "Dues took [31%] of what owners earn, more than tenants ([27%]) or lodgers ([18%]). => 31 % | 27 % level = reference | 18 % level = reference",
        "If all ferries in the region were electric, clean air would save [£24 million] by 2035. => 24000000 GBP reference",
        "The rate is [3%], above the level of [2%] in Norham. => 3 % actual | 2 % reference",
        "The rate is [3%], far below the international rate of [7%]. => 3 % actual | 7 % reference",
        "The fleet carried [4,000] crates, compared with [3,600] in 2020. => 4000 count level = actual <crates> @2021 | 3600 count level = baseline <crates> @2020",
        "Illiteracy stands at [4%], below the [7%] recorded in 2011. => 4 % level = actual <Illiteracy> | 7 % level = <Illiteracy> @2011",
        "Bus fares rose by [9%], faster than the rise in train fares of [4%]. => 9 % growth = actual <Bus fares> | 4 % growth = reference",
        "Catches had by May exceeded the national average of [750 tons]. => 750 t level = reference",
        "Without the new line, traffic would have fallen by some [8%]. => 8 % growth ~ reference <traffic>",
        "Some [24%] of ports had long queues, defined as over [40] lorries. => 24 % level ~ actual | 40 count level > reference",
        "Vacancy stands at [0.9%], far below the [3%] that experts like. => 0.9 % level = actual <Vacancy> | 3 % level = reference",
        "We spent [£14 million], against a budget of [£12 million]. => 14000000 GBP level = actual | 12000000 GBP level = target",
        "The deficit came to [£14 million], against [£12 million] in the budget estimates. => 14000000 GBP level = actual | 12000000 GBP level = baseline",
        "Delays averaged [9 hours], compared with [11 hours] in 2014 and a Norland figure of [12 hours]. => 9 hour level = actual | 11 hour level = baseline | 12 hour level = reference",
        "What was once a [£2 million] debt is now a surplus. => 2000000 GBP level = baseline <debt>",
    ]
}
