import Testing
import YardstickCatalogueData

@testable import YardstickReading

/// The areas that ship, with the areas that hold them, and the files by which a user adds to them.
@Suite("Area catalogue")
struct AreaCatalogueTests {
    private static let header = "code\tname\tkind\tparent\taliases\taliases_zh\n"

    @Test("The shipped file reads without error, each line with a code of its own")
    func shipped() throws {
        var areas = AreaCatalogue()
        try areas.add(CatalogueData.areas)
        #expect(areas.areas == AreaCatalogue.standard.areas)
        let codes = try TableFile(CatalogueData.areas).rows.compactMap { $0.values["code"] }
        #expect(Set(codes).count == codes.count)
    }

    @Test("Every parent is known and none holds itself")
    func parents() {
        let areas = AreaCatalogue.standard
        for area in areas.areas {
            guard let parent = area.parent else { continue }
            #expect(areas.area(parent) != nil, "\(area.name) lies in \(parent)")
            #expect(!areas.ancestors(of: area).contains(area), "\(area.name)")
        }
    }

    @Test("Areas with those that hold them", arguments: chains)
    func readChain(names: String) {
        let areas = AreaCatalogue.standard
        let wanted = names.parted(by: " < ")
        let area = areas.area(named: wanted[0])
        let chain = area.map { [$0] + areas.ancestors(of: $0) } ?? []
        #expect(chain.map(\.name) == wanted)
    }

    private static let chains: [String] = [
        "China", "Zhejiang < China", "Jiaxing < Zhejiang < China", "Jinhua < Zhejiang < China",
        "Changchun < Jilin < China", "Scotland < United Kingdom", "Anaheim < California < United States",
    ]

    @Test("Chinese names lead to the same area")
    func chinese() {
        #expect(AreaCatalogue.standard.area(named: "嘉兴")?.name == "Jiaxing")
        #expect(AreaCatalogue.standard.area(named: "浙江")?.name == "Zhejiang")
    }

    @Test("A user's file adds areas and replaces those of the same code")
    func overriding() throws {
        var areas = AreaCatalogue.standard
        let count = areas.areas.count
        let file =
            Self.header
            + "XX-N\tNorthport\tcity\tCN\tPort North|Northport City\t\nCN\tMiddle Kingdom\tcountry\t\t\t\n"
        try areas.add(Array(file.utf8))
        #expect(areas.areas.count == count + 1)
        let port = try #require(areas.area(named: "Port North"))
        #expect(areas.ancestors(of: port).map(\.name) == ["Middle Kingdom"])
    }

    @Test("Areas that hold each other end somewhere")
    func circle() throws {
        var areas = AreaCatalogue()
        try areas.add(Array((Self.header + "A\tAy\t\tB\t\t\nB\tBee\t\tA\t\t\n").utf8))
        let area = try #require(areas.area("A"))
        #expect(areas.ancestors(of: area).map(\.code) == ["B", "A"])
    }

    @Test("A line without code or name is named by its number")
    func error() {
        var areas = AreaCatalogue()
        let error = #expect(throws: CatalogueError.self) {
            try areas.add(Array((Self.header + "A\tAy\t\t\t\t\n\tNameless\t\t\t\t\n").utf8))
        }
        #expect(error?.line == 3)
        #expect(areas.areas.isEmpty)
    }
}
