import Testing

@testable import YardstickReading

/// Targets as the plans of cities, agencies and companies set them, with deadlines and starting values.
@Suite("Sentences of plans")
struct PlanSentenceTests {
    @Test("Targets with starting values", arguments: baselines)
    func readBaselines(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let baselines: [Sample] = [
        "Increase the share of electric buses from [12%] in 2019 to [60%] by 2030. => 12 % level = baseline @2019 | 60 % level = target @2030",
        "Reduce per capita waste from [6.2 pounds] to [4 pounds] by 2030. => 6.2 lb level = baseline | 4 lb level = target <per capita waste> @2030",
        "Water use will fall from [120 gallons] per day in 2018 to [95 gallons] per day by 2028. => 120 gal level = baseline <Water use> @2018 | 95 gal level = target <Water use> @2028",
    ]

    @Test("Imperatives", arguments: imperatives)
    func readImperatives(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let imperatives: [Sample] = [
        "Plant [5,000] trees by 2024. => 5000 count level = target <trees> @2024",
        "Train [300] inspectors each year. => 300 count level = target <inspectors>",
        "Reduce energy use by [25%] by 2030. => 25 % growth = target <energy use> @2030",
        "Achieve [100%] renewable electricity by 2045. => 100 % level = target <renewable electricity> @2045",
        "Provide at least [2,500] affordable homes by 2026. => 2500 count level >= target <affordable homes> @2026",
        "Replace [1,200] street lights with LED lamps by 2023. => 1200 count level = target <street lights> @2023",
        "Ensure that [95%] of residents live within a [10-minute] walk of a park. => 95 % level = target | 10 minute level <= target",
    ]

    @Test("Ambitions", arguments: ambitions)
    func readAmbitions(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let ambitions: [Sample] = [
        "We want [half] of all trips to be made by bike by 2035. => 50 % target @2035",
        "The city aims to cut emissions by [40%] by 2030. => 40 % growth = target <emissions> @2030",
        "The target is [30%] by 2030. => 30 % level = target @2030",
        "Our goal is to reduce road deaths to [zero] by 2040. => 0 count level = target <road deaths> @2040",
        "The strategy seeks to create [1,000] apprenticeships by 2024. => 1000 count level = target <apprenticeships> @2024",
        "It is estimated that the measure will save [450 MTCO2e] by 2030. => 450 tCO2e target @2030",
    ]

    @Test("What has been done", arguments: done)
    func readDone(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let done: [Sample] = [
        "Since 2010, the city has planted [9,000] trees. => 9000 count level = actual <trees> @2010/2020",
        "As of 2019, [62] buildings had been retrofitted. => 62 count level = actual <buildings> @2019",
        "In 2019 the agency spent [$4.2 million] on outreach. => 4200000 USD level = actual @2019",
        "Between 2015 and 2019, [8,300] people were trained. => 8300 count level = actual <people trained> @2015/2019",
        "The region added [14,000] jobs in 2019, up from [11,000] in 2018. => 14000 count level = actual <jobs> @2019 | 11000 count level = baseline <jobs> @2018",
        "Transport produced [38%] of emissions in 2018, followed by buildings at [31%]. => 38 % level = actual @2018 | 31 % level = actual @2018",
    ]
}
