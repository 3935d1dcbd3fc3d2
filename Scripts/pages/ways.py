"""The ways of a visitor through the site: what they click, type, hover and copy."""
import json, urllib.error, urllib.request

WIDE, NARROW = (1440, 900, False), (390, 844, False)
# The first of these links that can be seen is clicked; what it leads to holds the next.
STEPS = [
    ("a plan", "main a[href^='/plans/d']"),
    ("a target", "main table a[href^='/measurements/']"),
    ("its sentence", "main a[href*='/documents/d'][href*='#m']"),
]
VISIBLE = """((selector) => [...document.querySelectorAll(selector)].find((e) => {
    e.scrollIntoView({ block: 'center', behavior: 'instant' });
    const r = e.getClientRects()[0];
    if (!r || !r.width || !r.height) return false;
    const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
    return top && (e.contains(top) || top.contains(e)) && getComputedStyle(e).visibility === 'visible';
}))"""


class Ways:
    def __init__(self, site, browser, fail):
        self.site, self.browser, self.fail = site, browser, fail

    def all(self):
        self.three_clicks("three clicks", WIDE)
        self.three_clicks("three clicks on a phone", NARROW)
        self.browser.call("Emulation.setScriptExecutionDisabled", value=True)
        self.three_clicks("three clicks without scripts", WIDE)
        self.browser.call("Emulation.setScriptExecutionDisabled", value=False)
        self.citation()
        self.touch()
        self.keys()
        self.copying()
        self.errors()

    def open(self, address, view=WIDE):
        self.browser.look(*view)
        self.browser.open(self.site + address)

    def place(self):
        return self.browser.evaluate("location.href")[len(self.site):]

    def visible(self, selector):
        return f"{VISIBLE}({json.dumps(selector)})"

    def text(self, selector):
        return self.browser.evaluate(f"document.querySelector({json.dumps(selector)})?.textContent ?? null")

    def expect(self, where, what, is_so):
        if not is_so:
            self.fail(where, f"{what} at {self.place()}")
        return is_so

    def three_clicks(self, name, view):
        """From the overview to a plan, to a target, to its sentence, by links that can be seen."""
        self.open("/", view)
        promised = None
        for goal, selector in STEPS:
            if not self.browser.click(self.visible(selector)):
                return self.fail(name, f"no link to {goal} can be seen at {self.place()}")
            promised = self.text("blockquote") or promised
        shown = self.browser.evaluate(
            "(() => { const s = document.querySelector(':target .words'); if (!s) return null;"
            " const r = s.getClientRects()[0]; return r && r.top < innerHeight && r.bottom > 0 ? s.textContent : null })()")
        if self.expect(name, "no sentence is shown", shown) and self.expect(
                name, "another sentence is shown than the target's page quotes",
                promised and promised.strip(" …")[:60] in shown):
            print(f"{len(STEPS)} clicks at {view[0]} pixels lead to {self.place()}: {' '.join(shown.split())[:80]}")

    def citation(self):
        """A number shows its exact value and its document on hover and on focus; Escape takes them away."""
        self.open("/targets")
        number = self.visible("td.number a[data-hint]")
        hint = self.browser.evaluate(f"{number}.dataset.hint")
        self.browser.hover(number)
        self.expect("hover on a number", "shows no citation", hint in (self.text(".citation") or ""))
        self.browser.evaluate("window.scrollTo(0, 0)")
        self.browser.hover("document.querySelector('h1')")
        self.expect("leaving a number", "the citation stays", self.text(".citation") is None)
        self.browser.evaluate(f"{number}.focus()")
        self.expect("focus on a number", "shows no citation", hint in (self.text(".citation") or ""))
        self.expect("focus on a number", "the citation has no document",
                    self.browser.evaluate("!!document.querySelector('.citation span')?.textContent"))
        self.browser.press("Escape")
        self.expect("Escape", "leaves the citation", self.text(".citation") is None)

    def touch(self):
        """The first tap on a number shows its citation, with the way to the sentence."""
        self.open("/targets", NARROW)
        self.browser.tap(self.visible("td.number a[data-hint]"))
        if self.expect("tap on a number", "shows no citation", self.text(".citation a")):
            self.browser.tap(self.visible(".citation a"), leaves=True)
            self.expect("tap on a citation", "does not lead to the sentence", "#m" in self.place())

    def keys(self):
        self.open("/targets")
        self.browser.press("/")
        self.expect("/", "does not go to the search field",
                    self.browser.evaluate("document.activeElement.type === 'search'"))
        self.open("/review")
        self.browser.press("j")
        self.browser.press("j")
        at = "[...document.querySelectorAll('.review')].indexOf(document.activeElement)"
        self.expect("j j", "does not go to the second reading", self.browser.evaluate(at) == 1)
        self.browser.press("k")
        self.expect("k", "does not go back", self.browser.evaluate(at) == 0)
        self.browser.press("e")
        self.expect("e", "does not open the correction",
                    self.browser.evaluate("document.querySelector('.review details').open"))
        document = self.browser.evaluate("document.querySelector('.review a[href*=\"#m\"]').getAttribute('href')")
        self.open(document.split("#")[0])
        self.browser.press("n")
        self.expect("n", "does not open a reading", "#m" in self.place())
        self.browser.press("Escape")
        self.expect("Escape", "does not close the reading", "#s" in self.place())

    def copying(self):
        """The sign behind a sentence copies the sentence, its document and its address."""
        self.browser.call("Browser.grantPermissions", origin=self.site,
                          permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        self.browser.call("Emulation.setFocusEmulationEnabled", enabled=True)
        self.browser.click(self.visible(".plain:target .address"))
        self.browser.evaluate("new Promise((done) => setTimeout(done, 100))")
        copied = self.browser.evaluate("navigator.clipboard.readText().catch((e) => String(e))")
        self.expect("copying", f"the clipboard holds {copied[:80]!r}", copied.startswith("“") and self.site in copied)
        self.expect("copying", "says nothing", self.text(".said"))

    def errors(self):
        """An address that is wrong is told what is wrong with it, and a way on that works."""
        for address, status, wrong in [
            ("/nothing/here", 404, "/nothing/here"), ("/targets?status=great", 400, "status=great"),
            ("/targets?colour=red", 400, "colour=red"),
        ]:
            try:
                urllib.request.urlopen(self.site + address)
                found = 200
            except urllib.error.HTTPError as error:
                found = error.code
            self.open(address)
            self.expect(address, f"has status {found}", found == status)
            self.expect(address, "does not mark what is wrong", self.text("main mark") == wrong)
            self.browser.click(self.visible(".ways a"))
            self.expect(address, "the way on leads nowhere", self.text("main .asked") is None)
