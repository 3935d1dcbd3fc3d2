import Testing

@testable import YardstickPages

@Suite struct AddressTests {
    @Test(arguments: [
        ("/", [], PageForm.html),
        ("/index.json", [], .json),
        ("/documents", ["documents"], .html),
        ("/documents/d1.csv", ["documents", "d1"], .csv),
        ("/indicators/a%2Fb", ["indicators", "a/b"], .html),
        ("/indicators/data%2Ecsv", ["indicators", "data.csv"], .html),
        ("/indicators/data%2Ecsv.csv", ["indicators", "data.csv"], .csv),
        ("/indicators/~..", ["indicators", ".."], .html),
        ("/%69ndex", ["index"], .html),
    ])
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
}
