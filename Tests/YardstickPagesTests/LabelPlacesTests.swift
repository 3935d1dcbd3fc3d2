import Testing

@testable import YardstickPages

@Suite struct LabelPlacesTests {
    @Test(arguments: 0..<200)
    func `Names come apart at any heights, those that only rounding brings together among them`(seed: Int) {
        var places = LabelPlaces()
        var taken: [Double] = []
        for number in 0..<6 {
            let y = 26 + Double((seed * 7919 + number * 104_729) % 30_011) / 97
            let place = places.place(x: 500 + Double(number), y: y)
            #expect(place >= y)
            #expect(taken.allSatisfy { ($0 - place).magnitude > 14.9 })
            taken.append(place)
        }
    }

    @Test func `Names far from one another stay where they are`() {
        var places = LabelPlaces()
        #expect(places.place(x: 0, y: 50) == 50)
        #expect(places.place(x: 200, y: 50) == 50)
        #expect(places.place(x: 10, y: 80) == 80)
    }
}
