import Testing

@testable import YardstickReading

/// What only looks like a quantity: every number of these sentences is a name, a date or a label.
@Suite("Look-alikes")
struct LookAlikeTests {
    private func reject(_ sample: Sample) { Stage.measurements(.january).check(sample) }

    @Test("Names that hold a number", arguments: names)
    func readNames(sample: Sample) { reject(sample) }

    private static let names: [Sample] = [
        "We promoted 5G networks across the city.",
        "The G60 corridor linked the science parks.",
        "Construction of the S206 road went on.",
        "The 1+1+N framework took shape.",
        "The \"551\" programme brought talent to the city.",
        "The \"six stabilities\" were upheld.",
        "The “eight-eight strategy” was carried forward.",
        "We followed the “two mountains” concept.",
        "The Double Eight Strategy guided the work.",
        "Project No. 1 made good progress.",
        "PM2.5 fell again.",
        "The H1N1 vaccine was given to all.",
        "The plan follows ISO 9001 and ISO 14001.",
        "Vision 2030 guides the plan.",
        "The World Internet Conference 2020 was held here.",
        "It joined the top 500 enterprises of China.",
        "Version 2.0 of the platform went live.",
        "The version 2.0 platform went live.",
        "The Three-Year Action Plan went ahead.",
        "A three-year action plan was drawn up.",
        "The five-year program for schools began.",
        "The COVID-19 outbreak was contained.",
        "The Web3 and A4 standards apply.",
        "Water of Grade III flows in the rivers.",
        "Class 1 streams are protected.",
        "Service is offered 24/7 at the centre.",
        "Senate Bill 32 sets the goal.",
        "AB 32 and SB 375 set the goals.",
        "Interstate 5 crosses the county.",
        "Route 66 was resurfaced.",
    ]

    @Test("Years, dates and times", arguments: dates)
    func readDates(sample: Sample) { reject(sample) }

    private static let dates: [Sample] = [
        "The fee ends on 1 st August, 2021.",
        "2021 was an extraordinary year.",
        "In 2021, the city moved on.",
        "By 2030, all buses will be electric.",
        "The congress opened on January 26, 2021.",
        "The congress opened on 26 January 2021.",
        "The plan runs from 2021 to 2025.",
        "The plan of 2016-2020 was completed.",
        "Updated on 2022-07-06.",
        "Updated on 2021/02/03 at 15:37.",
        "The hearing starts at 9:30 a.m. on Monday.",
        "The 14th Five-Year Plan period was launched.",
        "The 19th National Congress set the course.",
        "The second session of the ninth congress met.",
        "Work resumed in the first quarter of 2021.",
        "In week 13 the clinics reopened.",
        "The rule of fiscal year 2019/20 applies.",
        "Over the past five years the city changed.",
        "In the next three years the work goes on.",
        "During the first half of the year trade recovered.",
        "A decade ago the harbour was closed.",
        "Five years ago the harbour was closed.",
    ]

    @Test("List numbers, labels and notes", arguments: labels)
    func readLabels(sample: Sample) { reject(sample) }

    private static let labels: [Sample] = [
        "1. Strengthen the rule of law.",
        "(3) Improve the business climate.",
        "2.3 Protect the rivers.",
        "See Figure 3 and Table 12.",
        "See Chapter 4 for the method.",
        "Article 5 of the law applies.",
        "Section 12 sets the terms.",
        "The measures of Annex 2 apply.",
        "Emissions are defined in the appendix.2",
        "Phase 2 of the project began.",
        "Objective 4 deals with transport.",
        "Page 17 lists the members.",
        "The scope 1 inventory was verified.",
        "Tier 2 suppliers were asked.",
    ]

    @Test("Words that count nothing", arguments: pronouns)
    func readPronouns(sample: Sample) { reject(sample) }

    private static let pronouns: [Sample] = [
        "It is one of the cleanest cities.",
        "One-stop services were rolled out.",
        "The one that matters is trust.",
        "First, we must hold the line.",
        "In the first place, safety comes before growth.",
        "It was the first province to adopt the law.",
        "On the one hand prices fell, on the other hand costs rose.",
        "No one was left behind.",
        "The net zero strategy was adopted.",
        "The second half brought relief.",
    ]

    @Test("What things are counted against, and parts side by side", arguments: bases)
    func readBases(sample: Sample) { reject(sample) }

    private static let bases: [Sample] = [
        "The structure of the sectors was 3.7:50.0:46.3.",
        "The structure of the sectors moved to 4.2: 55.4: 40.4.",
        "Energy used for every ten thousand yuan of GDP fell by [4%]. => 4 % growth",
        "We worked with one heart and one mind.",
        "The city spoke with one voice.",
        "The balance between the two was kept.",
        "The rule of one country, two systems was upheld.",
        "Work went on. 1、 The harvest was good.",
    ]

    @Test("Sizes of a kind of thing", arguments: sizes)
    func readSizes(sample: Sample) { reject(sample) }

    private static let sizes: [Sample] = [
        "10-billion-yuan enterprises were supported.",
        "A 100-billion-scale market took shape.",
        "Hundred-billion-yuan industries took root.",
        "[Two] 100-billion-yuan clusters took shape. => 2 count level actual <100-billion-yuan clusters>",
        "[28] 10-billion-yuan enterprises were added. => 28 count level actual <10-billion-yuan enterprises>",
    ]
}
