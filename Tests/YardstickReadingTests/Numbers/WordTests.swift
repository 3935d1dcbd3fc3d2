import Testing

@testable import YardstickReading

/// Numbers in words: cardinals, magnitudes, vague amounts, multiples and ordinals.
@Suite("Numbers in words")
struct WordTests {
    @Test("Cardinals", arguments: cardinals)
    func readCardinals(sample: Sample) { Stage.quantities.check(sample) }

    private static let cardinals: [Sample] = [
        "[six] new bases => 6 count",
        "[twelve] bridges => 12 count",
        "[twenty-one] counties => 21 count",
        "[ninety nine] villages => 99 count",
        "[two hundred and six] clinics => 206 count",
        "[two hundred six] clinics => 206 count",
        "[one thousand two hundred] teachers => 1200 count",
        "[two trillion yuan] => 2000000000000 CNY",
        "[three hundred million yuan] => 300000000 CNY",
        "[five hundred thousand] trees => 500000 count",
        "[forty-five million tons] of grain => 45000000 t",
        "[thirty-five percent] of firms => 35 %",
        "[ten] roads and [four] tunnels => 10 count | 4 count",
        "over [one trillion yuan] => 1000000000000 CNY >",
        "[one working day] => 1 day",
    ]

    @Test("Vague amounts are ranges", arguments: vague)
    func readVague(sample: Sample) { Stage.quantities.check(sample) }

    private static let vague: [Sample] = []

    @Test("Multiples", arguments: multiples)
    func readMultiples(sample: Sample) { Stage.quantities.check(sample) }

    private static let multiples: [Sample] = [
        "output [doubled] => 2 times",
        "exports [tripled] => 3 times",
        "it will [quadruple] the fleet => 4 times",
        "it is [twice] the average => 2 times",
        "[seven out of every ten] homes => 70 %",
        "[97 out of 100] pupils => 97 %",
        "[1.7 times] that of 2016 => 1.7 times",
        "a [five-fold] increase => 5 times",
        "a [3-fold] increase => 3 times",
        "[2.5x] the target => 2.5 times",
        "[three times] as many buses => 3 times",
    ]

    @Test("Ordinals of standing", arguments: ordinals)
    func readOrdinals(sample: Sample) { Stage.quantities.check(sample) }

    private static let ordinals: [Sample] = [
        "the city ranked [second] in the province => 2 rank",
        "it ranked [22nd] in China => 22 rank",
        "rising to [third] place => 3 rank",
        "the [third] largest port => 3 rank",
        "the [second]-largest economy => 2 rank",
        "it placed [12th] nationwide => 12 rank",
    ]
}
