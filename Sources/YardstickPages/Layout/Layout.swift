/// The frame of every page: head, navigation, content, foot.
struct Layout {
    let title: String
    let place: Navigation.Place?
    let content: Markup
    let links: Links
    /// The address whose other forms the page names; nothing where it has none.
    let twins: PageAddress?
    /// What a reader has to know about all of the page: that something is out of date.
    var notices: [String] = []

    var html: String {
        Template.layout.render(view).html
    }

    private var view: [String: Any] {
        var view: [String: Any] = [
            "title": title,
            "content": content,
            "navigation": Navigation.view(at: place, links),
            "style": links.asset(.style),
            "script": links.asset(.script),
            "icon": links.asset(.icon),
            "notices": notices.map { ["text": $0] },
        ]
        view["home"] = links.page(PageAddress())
        view["json"] = twins.flatMap { links.page($0.asking(for: .json)) }
        view["csv"] = twins.flatMap { links.page($0.asking(for: .csv)) }
        view["search"] = links.isServed ? links.page(PageAddress(path: ["search"])) : nil
        return view
    }
}
