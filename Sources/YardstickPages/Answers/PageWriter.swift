import YardstickLedger

/// Writes a page in the form that its address asks for.
struct PageWriter {
    private let request: PageRequest

    init(_ request: PageRequest) {
        self.request = request
    }

    func answer(_ page: any Page) -> PageAnswer {
        let form = request.address.form
        return PageAnswer(
            status: 200, contentType: form.contentType, body: body(of: page, as: form),
            isPersonal: form == .html && page.isPersonal)
    }

    private func body(of page: any Page, as form: PageForm) -> [UInt8] {
        switch form {
        case .html:
            let content = page.template.render(page.view)
            let layout = Layout(
                title: page.title, place: page.place, content: content, links: request.links,
                twins: request.address, notices: Freshness(request).notices(of: page.computations))
            return Array(layout.html.utf8)
        case .json:
            var json = JSONWriter()
            json.object { json in
                json.member("title", page.title)
                json.member("address", request.address.link)
                page.write(to: &json)
            }
            json.endLine()
            return json.bytes
        case .csv:
            var csv = CSVWriter()
            page.write(to: &csv)
            return csv.bytes
        }
    }

    /// What went wrong, in the form that was asked for.
    static func answer(_ problem: PageProblem, form: PageForm, links: Links) -> PageAnswer {
        PageAnswer(
            status: problem.status, contentType: form.contentType, body: body(of: problem, form, links))
    }

    private static func body(of problem: PageProblem, _ form: PageForm, _ links: Links) -> [UInt8] {
        switch form {
        case .html:
            let content = Template.problem.render(view(of: problem, links))
            let layout = Layout(title: problem.title, place: nil, content: content, links: links, twins: nil)
            return Array(layout.html.utf8)
        case .json:
            var json = JSONWriter()
            json.object { json in
                json.member("status", problem.status)
                json.member("title", problem.title)
                json.member("detail", problem.advice)
            }
            json.endLine()
            return json.bytes
        case .csv:
            var csv = CSVWriter()
            csv.line(["status", "title", "detail"])
            csv.line([String(problem.status), problem.title, problem.advice])
            return csv.bytes
        }
    }

    private static func view(of problem: PageProblem, _ links: Links) -> [String: Any] {
        let ways = problem.next.compactMap { way in
            links.page(way.address).map { ["text": way.text, "href": $0] }
        }
        var view: [String: Any] = [
            "status": String(problem.status), "title": problem.title, "advice": problem.advice, "ways": ways,
        ]
        view["fault"] = problem.fault.map { ["before": $0.before, "wrong": $0.wrong, "after": $0.after] }
        return view
    }
}
