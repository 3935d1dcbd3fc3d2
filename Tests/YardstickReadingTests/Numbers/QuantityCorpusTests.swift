import Testing

@testable import YardstickReading

/// Sentences and the quantities in them: a line to add a case.
@Suite("Quantities in English sentences")
struct QuantityCorpusTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let text: String
        let quantities: [String]
        var testDescription: String { text }

        init(_ text: String, _ quantities: String...) {
            self.text = text
            self.quantities = quantities
        }
    }

    @Test("What is written is read", arguments: written + parts + money + comparators + ranges + units)
    func reading(example: Example) {
        #expect(QuantityStage.written(example.text) == example.quantities)
    }

    @Test("What only looks like a quantity is not", arguments: lookAlikes)
    func lookAlike(example: Example) {
        #expect(QuantityStage.written(example.text) == example.quantities)
    }

    static let written = [
        Example("The firm is setting up 2004 masts in the hills.", "2004"),
        Example("Over the years eight bridges were built.", "8"),
        Example("For years eight bridges stood empty.", "8"),
        Example("The council planted 12 500 000 trees.", "12500000"),
        Example("The council planted 30 000 trees.", "30000"),
        Example("The council planted 12\u{A0}560 trees.", "12560"),
        Example("The canton counted 1'204'300 journeys.", "1204300"),
        Example("The canton counted 1’204’300 journeys.", "1204300"),
        Example("The state built 12,34,500 homes.", "1234500"),
        Example("Growth slowed to .75 percent.", "0.75 %"),
        Example("We served 1.5k households and 12 k visitors.", "1500", "12000"),
        Example("The app has 10M users.", "10000000"),
        Example("Ridership reached 5 mil last year.", "5000000"),
        Example("The index rose one point five percent.", "1.5 %"),
        Example("The debt is R400 billion.", "400000000000 ZAR"),
        Example("Youths who turn 18 may vote.", "18 year"),
        Example("It is for those over the age of 65.", "> 65 year"),
        Example("We saved 30 fewer gallons of oil.", "30 gal"),
        Example("The share rose from the current 12 percent to 19 percent.", "12 %", "19 %"),
        Example("Losses of zero to 2 percent are allowed.", "0...2 %"),
        Example("Nearly **40 homes** were built.", "~ 40"),
        Example("Hundreds of thousands of trees were planted.", "100000...1000000"),
        Example("It has an endowment of tens of millions of yuan.", "10000000...100000000 CNY"),
        Example("Dozens of villages were linked.", "12...100"),
        Example("They cut 258 Gg CO2 eq. of emissions.", "258000 tCO2e"),
        Example("It grew by two point seventy-one million.", "2710000"),
        Example("Growth was minus three percent.", "-3 %"),
        Example("Profits moved (-4.2%) in the quarter.", "-4.2 %"),
        Example("Nought point four percent were lost.", "0.4 %"),
    ]

    static let parts = [
        Example("There is a teacher-pupil ratio of 1:50.", "0.02 ratio"),
        Example("The dependency ratio was 96:100.", "0.96 ratio"),
        Example("The works took two and a half years.", "2.5 year"),
        Example("The works took 2½ years.", "2.5 year"),
        Example("The trail is 10 1/2 miles long.", "10.5 mi"),
        Example("The trail is ¾ mile long.", "0.75 mi"),
        Example("The trail is 1/4 mile long.", "0.25 mi"),
        Example("The stop is a quarter of a mile away.", "0.25 mi"),
        Example("Each of us throws away half a tonne.", "0.5 t"),
        Example("The ferry takes half an hour.", "0.5 hour"),
        Example("It took over half an hour.", "> 0.5 hour"),
        Example("Jobs grew by ¾ of one per cent.", "0.75 %"),
        Example("Jobs grew by ¾ per cent.", "0.75 %"),
        Example("Trade adds ¼ of a percentage point.", "0.25 pp"),
        Example("Over a million trees were planted.", "> 1000000"),
        Example("Warming is to stay below 1.5 degrees.", "< 1.5 degC"),
        Example("The college awarded 90 degrees.", "90"),
        Example("We trained half a million people.", "500000"),
        Example("We trained a quarter million people.", "250000"),
        Example("We trained two thirds of a million people.", String(2.0 / 3 * 1_000_000)),
        Example("We spent three and a half billion yuan.", "3500000000 CNY"),
        Example("We spent 3 million and a half yuan.", "3500000 CNY"),
        Example("We opened a dozen clinics and half a dozen schools.", "12", "6"),
        Example("We opened three dozen clinics.", "36"),
        Example("More than half responded.", "> 50 %"),
        Example("We trained 300 pilots. Of these, about a third were new.", "300", "~ 33.33 %"),
        Example("Of our crews, half are at sea, and a fifth are ill.", "50 %", "20 %"),
        Example("Around a quarter have no boat.", "~ 25 %"),
        Example("Two quays were opened and a third is planned.", "2"),
        Example("A third party will look at it."),
        Example("Of the 41,000 residents above 65, half live alone.", "41000", "> 65 year", "50 %"),
        Example("Over a third of pupils walk.", "> 33.33 %"),
        Example("Five eighths of the land is farmed.", "62.5 %"),
        Example("Two out of five pupils walk.", "40 %"),
        Example("⅔ of pupils walk.", "66.67 %"),
    ]

    static let money = [
        Example("The grant is $ 75 million.", "75000000 USD"),
        Example("The grant is US $ 75 million.", "75000000 USD"),
        Example("The grant is CAD$ 30.", "30 CAD"),
        Example("A ticket costs 75 cents or 60 pence.", "0.75 USD", "0.6 GBP"),
        Example("A ticket costs 10 €.", "10 EUR"),
        Example("The bridge cost 75 USD million.", "75000000 USD"),
        Example("The bridge cost 48.5 MEUR.", "48500000 EUR"),
        Example("Fees rose from 50 yuan 40 rmb or more ago.", "50 CNY", ">= 40 CNY"),
        Example("We won a $5 ticket and Series C $50 million.", "5 USD", "50000000 USD"),
    ]

    static let comparators = [
        Example("Waiting must be less than or equal to 30 minutes.", "<= 30 minute"),
        Example("Homes must be equal to or more than 300.", ">= 300"),
        Example("Scores >= 30 pass, scores <=20 fail.", ">= 30", "<= 20"),
        Example("Scores ≥30 pass.", ">= 30"),
        Example("Fewer than a thousand remain.", "< 1000"),
        Example("About five hundred or more will come.", ">= 500"),
        Example("The size is 200 or greater.", ">= 200"),
        Example("The size is 5000 or less than 6000.", "5000", "< 6000"),
    ]

    static let ranges = [
        Example("Build 10 -- 20 parks.", "10...20"),
        Example("Build 10 - 20 parks.", "10...20"),
        Example("Build between 5 and 10 parks.", "5...10"),
        Example("Build 20 through 100 homes.", "20...100"),
        Example("Some 5k-20k homes are planned.", "~ 5000...20000"),
        Example("Build 20~100 homes.", "20...100"),
        Example("Pipes of 5km-10km were laid.", "5...10 km"),
    ]

    static let units = [
        Example("The plot has 300 m² and 2 km².", "300 m2", "2 km2"),
        Example("The file has 64 kB.", "64 kB"),
        Example("It holds 250 millilitres.", "0.25 L"),
        Example("It weighs 20 (kg).", "20 kg"),
        Example("Silos hold 60,000 Mt of grain; the mines gave 400 Mt.", "60000 t", "400000000 t"),
        Example("The continent gave off 60,000 MtCO2e.", "60000000000 tCO2e"),
        Example("The crane lifts 100t.", "100 t"),
        Example("Buses run at 30 km/h.", "30 km/h"),
    ]

    static let lookAlikes = [
        Example("This is page 3; Page 4 of 9 follows."),
        Example("The 911 centre answers emergency calls."),
        Example("In 2021 -22 the plan was read."),
        Example("In the latter half of the decade trade grew."),
        Example("It is year two of the plan."),
        Example("Delays fell among 2-, 5- and 8-year-olds."),
        Example("Most of the guests are 0–17-year olds."),
        Example("The trial reached pupils in years eight and nine."),
        Example("Supply from the first-hand market will grow."),
        Example("This means putting the right tools into place first to avoid delays."),
        Example("Sales fell over the last 2 quarters."),
        Example("Go to example.org/?q=a%20b30%25."),
        Example("Rows of 120 340 are columns.", "120", "340"),
        Example("Rows of 12 345 678 9012 read apart.", "12", "345", "678", "9012"),
        Example("We built 40 schools and a third bridge.", "40"),
        Example("The ratio fell after the third quarter."),
        Example("The COVID-19 fund helped."),
    ]
}
