"""Checks a running site in a browser; see check-pages."""
import argparse, importlib.util, json, pathlib, re, sys, urllib.parse, urllib.request

from browser import Browser
from ways import Ways

PAGES_OF_A_KIND = 2
VIEWS = [(1440, 900, False), (390, 844, False), (1440, 900, True), (390, 844, True)]
# Both widths and both schemes are among these; the slow rules need not see all four.
VIEWS_OF_RULES = [VIEWS[0], VIEWS[3]]


class Check:
    def __init__(self, site, screenshots):
        self.site, self.screenshots, self.failures = site, screenshots, []
        self.browser = Browser()
        folder = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
        self.axe = pathlib.Path(folder, "axe.min.js").read_text(encoding="utf8")
        description = json.load(urllib.request.urlopen(site + "/openapi.json"))
        self.kinds = {
            path: re.compile("^" + re.sub(r"\\{[^/]*\\}", "[^/]+", re.escape(path)) + "$")
            for path, item in description["paths"].items()
            if "text/html" in item.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
        }

    def fail(self, where, what):
        self.failures.append(f"{where}: {what}")
        print(f"FAILED {where}: {what}")

    def kind(self, address):
        path = urllib.parse.urlsplit(address).path
        found = [kind for kind, pattern in self.kinds.items() if pattern.match(path)]
        return min(found, key=lambda kind: kind.count("{")) if found else None

    def links(self):
        found = self.browser.evaluate("[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), location.href).href)")
        own = [link[len(self.site):].split("#")[0] for link in found if link.startswith(self.site + "/")]
        return [link or "/" for link in own if not re.search(r"\.(json|csv)(\?|$)", link)]

    # Every kind of page

    def every_page(self):
        """Follows links from the overview until every kind of page has been seen; a form leads to the search."""
        waiting, known, seen = ["/", "/search?q=plan"], {"/"}, {kind: 0 for kind in self.kinds}
        while waiting:
            address = waiting.pop(0)
            kind = self.kind(address)
            if kind is None:
                self.fail(address, "is linked, and stands at no route")
                continue
            if seen[kind] >= PAGES_OF_A_KIND:
                continue
            seen[kind] += 1
            self.page(address, kind, first=seen[kind] == 1)
            fresh = [link for link in dict.fromkeys(self.links()) if link not in known]
            known.update(fresh)
            waiting += fresh
        for kind, count in seen.items():
            if count == 0:
                self.fail(kind, "no link leads there from the overview")
        print(f"{sum(seen.values())} pages of {len(seen)} kinds opened.")

    def page(self, address, kind, first):
        for width, height, dark in VIEWS if first else VIEWS[:1]:
            view = f"{address} at {width} {'dark' if dark else 'light'}"
            self.browser.look(width, height, dark)
            self.browser.complaints.clear()
            self.browser.open(self.site + address)
            for complaint in self.browser.complaints:
                self.fail(view, complaint)
            self.layout(view, width)
            if first and (width, height, dark) in VIEWS_OF_RULES:
                self.accessible(view)
            if self.screenshots and first:
                name = kind.strip("/").replace("/", "-").replace("{", "").replace("}", "") or "overview"
                self.browser.screenshot(self.screenshots / f"{name}-{width}-{'dark' if dark else 'light'}.png")

    def layout(self, view, width):
        """What axe-core does not look at: one title, one heading of the first level, nothing beyond the edge."""
        found = self.browser.evaluate(
            "({title: document.title, headings: document.querySelectorAll('h1').length,"
            " wide: document.documentElement.scrollWidth,"
            " bare: [...document.querySelectorAll('table')].filter(t => !t.caption || !t.querySelector('th')).length})")
        if not found["title"] or found["headings"] != 1:
            self.fail(view, f"title {found['title']!r}, {found['headings']} headings of the first level")
        if found["wide"] > width:
            self.fail(view, f"is {found['wide']} pixels wide")
        if found["bare"]:
            self.fail(view, f"{found['bare']} tables without caption or headers")

    def accessible(self, view):
        self.browser.evaluate(self.axe)
        found = self.browser.evaluate(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
            ".then(r => r.violations.map(v => v.id + ' (' + v.nodes.length + '): ' + v.help + ' '"
            " + v.nodes[0].target.join(' ')))")
        for violation in found:
            self.fail(view, violation)

    def ruling(self):
        """Corrects the first reading of the review page, and finds the ruling on the reading's own page."""
        self.browser.open(self.site + "/review")
        number = self.browser.evaluate("document.querySelector('input[name=measurement]')?.value")
        if not number:
            return self.fail("/review", "shows no reading to rule on")
        self.browser.evaluate(
            "(() => { const f = document.querySelector('input[name=measurement]').form;"
            " const by = f.querySelector('[name=by]'); if (by) by.value = 'Ada';"
            " const field = f.querySelector('[name=field]');"
            " if (field) { field.closest('details')?.setAttribute('open', '');"
            " field.value = 'area'; f.querySelector('[name=value]').value = 'Ruled Town'; } })()")
        button = "document.querySelector('input[name=measurement]').form.querySelector('button[value=correct]')"
        if not self.browser.click(button):
            return self.fail("/review", "has no button that corrects")
        line = json.load(urllib.request.urlopen(f"{self.site}/measurements/{number}.json"))
        if "Ruled Town" not in json.dumps(line):
            return self.fail("/review", f"the ruling on measurement {number} is not there")
        print(f"Measurement {number} was corrected on the review page.")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site")
    parser.add_argument("--screenshots", type=pathlib.Path)
    options = parser.parse_args()
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    check = Check(options.site.rstrip("/"), options.screenshots)
    try:
        check.every_page()
        Ways(check.site, check.browser, check.fail).all()
        check.ruling()
    finally:
        check.browser.close()
    print(f"{len(check.failures)} failures." if check.failures else "All pages are in order.")
    sys.exit(1 if check.failures else 0)


main()
