import YardstickLedger
import YardstickReading
import YardstickSupervision

/// The four questions that a first visitor brings, each with its answer in a number and a line.
struct OverviewAnswers {
    let census: Census
    let documents: Int
    let statuses: StatusCounts
    let findings: FindingCounts
    let links: Links

    /// The answers for the template.
    var view: [[String: Any]] { [promised, delivered, doubtful, sources] }

    private var promised: [String: Any] {
        let statements = census.all[.target]
        let stated =
            statements > statuses.total ? "stated \(Counted.number(statements)) times, " : ""
        let commitments = census.commitments.reduce(0) { $0 + $1.count }
        let actions = Markup.link(
            Counted.things(commitments, "commitment"), to: links.page(.listing("commitments")))
        return answer(
            "What was promised?", Counted.number(statuses.total), statuses.total == 1 ? "target" : "targets",
            .listing("targets"),
            Markup(stated + "and ") + actions + Markup(" to act, with or without a number"))
    }

    private var delivered: [String: Any] {
        let question = "What was delivered?"
        guard statuses.judged > 0 else {
            return answer(
                question, "0 of \(Counted.number(statuses.total))", "can be judged yet",
                .listing("targets"),
                Markup("Add the reports that followed: ")
                    + .element("code", [:], text: "yardstick add PATH..."))
        }
        return answer(
            question, "\(Counted.number(statuses.good)) of \(Counted.number(statuses.judged))",
            statuses[.onTrack] > 0 ? "met or on track" : "met", .listing("targets", ["sort": "status"]),
            StatusBar.bar(statuses) + .element("span", ["class": "statuses"], .joined(statusLinks)))
    }

    private var statusLinks: [Markup] {
        Status.allCases.filter { statuses[$0] > 0 }.map { status in
            let text = status.markup + Markup(" " + Counted.number(statuses[status]))
            guard let href = links.page(.listing("targets", ["status": status.slug])) else {
                return .element("span", [:], text)
            }
            return .element("a", ["href": href], text)
        }
    }

    private var doubtful: [String: Any] {
        let question = "What does not add up?"
        guard !findings.isUnaudited else {
            return answer(
                question, "Not checked", "", nil,
                .element("code", [:], text: "yardstick audit")
                    + Markup(" checks the numbers against each other."))
        }
        let scope = Markup(findings.scope ?? "Found by the last audit.")
        guard findings.total > 0 else {
            return answer(question, "Nothing", "was found", .listing("findings"), scope)
        }
        let rest = findings.total - findings.differing
        let more = rest > 0 ? Markup("\(Counted.things(rest, "more finding")) to look at. ") : .none
        return answer(
            question, Counted.number(findings.differing),
            findings.differing == 1 ? "comparison differs" : "comparisons differ", .listing("findings"),
            more + scope)
    }

    private var sources: [String: Any] {
        let roles = [Role.actual, .target, .baseline, .reference].filter { census.all[$0] > 0 }.map { role in
            Markup.element(
                "span", ["class": "nowrap"],
                RoleMark.inline(role)
                    + .link(
                        Counted.things(census.all[role], role.rawValue),
                        to: links.page(.listing("measurements", ["role": role.rawValue]))))
        }
        return answer(
            "Where does it say so?", Counted.number(census.all.total),
            census.all.total == 1 ? "number" : "numbers", .listing("measurements"),
            .joined(roles, by: Markup(" "))
                + Markup(" in \(Counted.things(documents, "document")), each with its sentence"))
    }

    private func answer(
        _ question: String, _ figure: String, _ thing: String, _ address: PageAddress?, _ detail: Markup
    ) -> [String: Any] {
        var view: [String: Any] = [
            "question": question, "figure": figure, "thing": thing, "detail": detail,
        ]
        view["href"] = address.flatMap(links.page)
        return view
    }
}
