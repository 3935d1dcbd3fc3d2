import Testing

@testable import YardstickReading

/// What is aimed at, however it is told.
@Suite("Aims")
struct AimTests {
    @Test("Goals around the number", arguments: goals)
    func readGoals(sample: Sample) { Stage.measurements(.july, under: []).check(sample) }

    private static let goals: [Sample] = [
        "The strategy has a target of a waste reduction by [60%] by 2050. => 60 % growth = target @2050",
        "The council aims to cut the fleet's emissions by [35%] of its 1994 levels until 2032. => 35 % growth = target <fleet's emissions> @2032",
        "The plan has set [20%] water use reduction targets by 2040. => 20 % growth = target <water use> @2040",
        "The act set targets to insulate [500,000] homes and to install [400,000] heat pumps. => 500000 count level = target <homes> | 400000 count level = target <heat pumps>",
        "Solar power is to be promoted so that it covers [45%] of demand by 2040, and to achieve a [50%] reduction in gas use. => 45 % level = target <demand> @2040 | 50 % growth = target <gas use>",
        "A commitment to plant [18,000 hectares] of new woodland was made. => 18000 ha level = target <new woodland>",
        "The state met a mandate to reduce water use by [3 million gallons]. => 3000000 gal change = target <water use>",
        "Last year the state legislated emission reduction targets of [43 percent] below 2005 levels by 2030. => 43 % growth = target <emission> @2030",
        "Target: deviation of [5%] or less. => 5 % level <= target <deviation>",
        "The Green Decade target is [20 million] trained specialists. => 20000000 count level = target <trained specialists>",
        "The plan calls for a reduction in county emissions of [10%] below 2000 levels by 2030. => 10 % growth = target <county emissions> @2030",
        "The city has plans for the installation of [32] charging ports. => 32 count level = target <charging ports>",
        "The party pledged in its manifesto to spend [£16 million] on roads. => 16000000 GBP level = target",
        "We are on track to invest [£4 million] on improving schools. => 4000000 GBP level = target <improving schools>",
        "The 2030 emission reduction target of [40%] stands. => 40 % growth = target <emission>",
        "The proposed average rent is [14%] of income. => 14 % level = target",
        "The ministers agreed to raise the standard for new homes from [six] to [seven] stars. => 6 count level = baseline | 7 count level = target",
    ]

    @Test("Deeds that are done more or less", arguments: deeds)
    func readDeeds(sample: Sample) { Stage.measurements(.plan).check(sample) }

    private static let deeds: [Sample] = [
        "Increase composting from [43%] to [55%] by 2028. => 43 % level baseline <composting> | 55 % level target <composting>",
        "Raise home composting to [55%] by 2028. => 55 % level target <home composting>",
        "Cut fishing by [20%] by 2028. => 20 % growth target <fishing>",
    ]

    @Test("Money that is proposed", arguments: proposed)
    func readProposed(sample: Sample) { Stage.measurements(.july, under: []).check(sample) }

    private static let proposed: [Sample] = [
        "The budget proposes [£30 million] for clinics. => 30000000 GBP level = target",
        "An amount of [£12 million] has been proposed towards care homes. => 12000000 GBP level = target <proposed towards care homes>",
        "The minister allotted [£7 million] towards roads and [£2 million] for parks. => 7000000 GBP level = actual <allocation towards roads> | 2000000 GBP level = actual <parks>",
        "[£5 million] in capital funding has been provided this year for insulation schemes. => 5000000 GBP level = actual <capital funding for insulation schemes> @2022",
        "Pupils aged [16-18] ride for free. => 16..18 year level = reference <Pupils>",
        "The scheme gives a grant of [£500] per household. => 500 GBP level = reference",
    ]

    @Test("Now and then", arguments: times)
    func readTimes(sample: Sample) { Stage.measurements(.july, under: ["Vision 2040"]).check(sample) }

    private static let times: [Sample] = [
        "One body of [26] members is to advise. => 26 count level <members>",
        "The board is a body consisting of [26] members. => 26 count level = actual <members>",
        "The office was opened with [30] staff. => 30 count level = actual <staff>",
    ]
}
