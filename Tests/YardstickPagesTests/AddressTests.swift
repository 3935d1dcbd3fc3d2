import Testing

@testable import YardstickPages

@Suite struct AddressTests {
    @Test(
        arguments: [
            ("/", [], PageForm.html),
            ("/index.json", [], .json),
            ("/documents", ["documents"], .html),
            ("/documents/d1.csv", ["documents", "d1"], .csv),
            ("/indicators/a%2Fb", ["indicators", "a/b"], .html),
            ("/indicators/data%2Ecsv", ["indicators", "data.csv"], .html),
            ("/indicators/data%2Ecsv.csv", ["indicators", "data.csv"], .csv),
            ("/indicators/~..", ["indicators", ".."], .html),
            ("/phrases/%E5%B0%B1%E4%B8%9A", ["phrases", "就业"], .html),
            ("/phrases/%22%27%3Cb%3E", ["phrases", "\"'<b>"], .html),
            ("/%69ndex", ["index"], .html),
        ] as [(String, [String], PageForm)])
    func `A path is read and written alike`(target: String, path: [String], form: PageForm) throws {
        let address = try #require(PageAddress(target))
        #expect(address.path == path)
        #expect(address.form == form)
        #expect(address.link == target)
    }

    @Test(arguments: ["", "x", "//", "/a//b", "/%", "/%4", "/%zz", "/%FF", "/a?b=%C3"])
    func `What is no address is refused`(target: String) {
        #expect(PageAddress(target) == nil)
    }

    @Test(arguments: [
        "a/b", "..", ".", "~x", "100%", "\"quoted\"", "a&b=c", "Ürümqi", "x.json", "index", "a b+c",
    ])
    func `Any name survives its way through an address`(name: String) {
        let address = PageAddress(
            path: ["indicators", name], query: [PageAddress.Item("area", name)], form: .json)
        #expect(PageAddress(address.link) == address)
    }

    @Test func `A field that was left empty asks nothing`() throws {
        let address = try #require(PageAddress("/search?q=&page=2"))
        #expect(address["q"] == nil)
        #expect(address["page"] == "2")
    }

    @Test func `An address that is too long is refused`() {
        #expect(PageAddress("/" + String(repeating: "a", count: PageAddress.longest)) == nil)
    }

    @Test func `Another choice starts at the first page again`() throws {
        let address = try #require(PageAddress("/targets?page=7&area=Linden"))
        #expect(address.with("area", "Oakham").link == "/targets?area=Oakham")
    }
}
