import Testing

@testable import YardstickReading

/// What a clause leaves to the one before it: pro-forms, gaps, lists with one verb or one unit.
@Suite("Ellipsis")
struct EllipsisTests {
    @Test("That of and those of", arguments: proForms)
    func readProForms(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let proForms: [Sample] = [
        "The income of urban residents reached [62,000 yuan] and that of rural residents [38,000 yuan]. => 62000 CNY level = actual <income of urban residents> @2021 | 38000 CNY level = actual <income of rural residents> @2021",
        "The income of urban residents reached [62,000 yuan], while that of rural residents reached [38,000 yuan]. => 62000 CNY level = actual <income of urban residents> @2021 | 38000 CNY level = actual <income of rural residents> @2021",
        "The share of coal fell to [41%] and that of gas rose to [12%]. => 41 % level = actual <share of coal> @2021 | 12 % level = actual <share of gas> @2021",
        "The length of highways reached [600 km], and that of railways [240 km]. => 600 km level = actual <length of highways> @2021 | 240 km level = actual <length of railways> @2021",
    ]

    @Test("Gaps and lists", arguments: gaps)
    func readGaps(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let gaps: [Sample] = [
        "[Ten] clinics will be built and [40 km] of track laid by 2025. => 10 count target <clinics> | 40 km target <track laid> @2025",
        "We have [48] aims. Of these, [29] met or exceeded their mark and [eight] missed it. => 48 count <aims> | 29 count actual <aims met or exceeded their mark> | 8 count actual <aims missed it>",
        "We have [48] aims. Of these, [29] improved and [eight] got worse. => 48 count <aims> | 29 count actual <aims improved> | 8 count actual <aims got worse>",
        "We spent [$17 million] on roads, [$9 million] on schools and the remainder on parks. => 17000000 USD <spending on roads> | 9000000 USD <schools>",
        "Exports reached [5 billion yuan], imports [3 billion yuan]. => 5000000000 CNY level = actual <Exports> @2021 | 3000000000 CNY level = actual <imports> @2021",
        "We built [12] schools, [3] hospitals and [40] parks. => 12 count level = actual <schools> @2021 | 3 count level = actual <hospitals> @2021 | 40 count level = actual <parks> @2021",
        "Retail sales, exports and investment rose by [5%], [6%] and [7%] respectively. => 5 % growth = actual <Retail sales> @2021 | 6 % growth = actual <exports> @2021 | 7 % growth = actual <investment> @2021",
        "GDP and fiscal revenue ranked [third] and [second] respectively in the province. => 3 rank rank = actual <GDP> @2021 | 2 rank rank = actual <fiscal revenue> @2021",
        "The rates of births and deaths were [7.1%] and [6.2%] respectively. => 7.1 % level = actual <rates of births> @2021 | 6.2 % level = actual <rates of deaths> @2021",
        "Sheep are kept mainly in the hills (put at [9,000] in 2019). => 9000 count <Sheep> @2019",
        "Some [65%] of waste was sold, [20%] was burnt and the rest was buried. => 65 % | 20 % <waste burnt>",
        "Rail was put at [9 million yuan] in the budget, and for roads at [4 million yuan]. => 9000000 CNY <Rail> | 4000000 CNY <roads>",
        "Heating used [40%] of the oil, followed closely by lorries at [31%]. => 40 % | 31 % level = actual <lorries>",
        "Homes consume [30%] of the coal and mills consume [55%]. => 30 % | 55 % level = actual <coal>",
        "The number of doctors increased by [320] and the number of nurses by [540]. => 320 count change = actual <number of doctors> @2021 | 540 count change = actual <number of nurses> @2021",
        "Primary, secondary and tertiary industries grew by [2%], [9%] and [8%] respectively. => 2 % growth = actual @2021 | 9 % growth = actual @2021 | 8 % growth = actual @2021",
    ]

    @Test("Behind the sentence before", arguments: carried)
    func readCarried(sample: Sample) {
        Stage.measurements(.january, under: ["Review of work in 2021"]).check(sample)
    }

    private static let carried: [Sample] = [
        "GDP reached [635.5 billion yuan]. It grew by [8.1%]. => 635500000000 CNY level = actual <GDP> @2021 | 8.1 % growth = actual <GDP> @2021",
        "Exports reached [5 billion yuan]. This is an increase of [9%]. => 5000000000 CNY level = actual <Exports> @2021 | 9 % growth = actual <Exports> @2021",
    ]
}
