#!/usr/bin/env python3
"""Measures how fast a server answers every kind of page, by wrk, at 50 connections.

usage: Benchmarks/pages.py LEDGER [--yardstick COMMAND] [--seconds 3] [--connections 50] [--only TEXT] [--forms html,json,csv]

Each kind of page is asked in each of its forms, and twice over: at one address, as when many read the same page, which
the server keeps until the ledger changes; and at thousands of different addresses in turn, most of which it has to work
out. Addresses come from /openapi.json, with values that the ledger holds. `first` is the time of the very first answer
to the first of them. Prints a table in Markdown: milliseconds, answers a second, and the server's memory after each line.
"""
import argparse, json, os, pathlib, random, re, sqlite3, subprocess, sys, tempfile, time, urllib.parse, urllib.request

SCRIPT = """
local addresses, place = {}, 0
function init(arguments)
    for line in io.lines(arguments[1]) do addresses[#addresses + 1] = line end
    math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000)
    place = math.random(#addresses)
end
function request()
    place = place % #addresses + 1
    return wrk.format("GET", addresses[place])
end
function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format("RESULT %.2f %.2f %.2f %.0f %d %d\\n", latency:percentile(50) / 1000,
        latency:percentile(99) / 1000, latency.max / 1000, summary.requests / summary.duration * 1000000,
        errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
"""


class Samples:
    """Values of parameters that the ledger holds, the same in every run."""

    def __init__(self, path):
        ledger = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        column = lambda sql: [row[0] for row in ledger.execute(sql)]
        self.random = random.Random(7)
        self.lines = {
            "d": column("SELECT 'd' || id FROM documents"), "c": column("SELECT 'c' || id FROM commitments LIMIT 5000"),
            "": column("SELECT id FROM measurements ORDER BY id * 2654435761 % 1000003 LIMIT 5000"),
        }
        self.texts = {
            "area": column("SELECT DISTINCT area FROM measurements WHERE area IS NOT NULL LIMIT 1000"),
            "indicator": column("SELECT DISTINCT indicator_code FROM measurements WHERE indicator_code IS NOT NULL"),
            "topic": column("SELECT DISTINCT topic FROM indicators"),
            "section": column("SELECT DISTINCT title FROM sections WHERE parent_id IS NULL LIMIT 1000"),
            "finding": column("SELECT id FROM findings LIMIT 5000"),
        }
        words = {word for (name,) in ledger.execute("SELECT name FROM indicators") for word in re.findall("[a-z]{5,}", name)}
        self.texts["q"] = sorted(words)
        self.texts["areas"] = [",".join(self.random.sample(self.texts["area"], 3)) for _ in range(1000)]

    def value(self, parameter):
        """A value for a parameter; nothing where a page goes without it."""
        schema, name = parameter["schema"], parameter["name"]
        if "pattern" in schema:
            return self.random.choice(self.lines.get(re.match(r"\^([a-z]*)", schema["pattern"])[1]) or [1])
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if schema["type"] == "integer":
            low = schema.get("minimum", 1)
            return self.random.randint(2014, 2025) if name == "year" else low + self.random.randint(0, 2)
        return self.random.choice(self.texts[name]) if name in self.texts else None


def address(path, parameters, samples, rich, form="html"):
    """An address of a page in a form; rich ones ask for something."""
    query = []
    if form != "html":
        path = ("/index" if path == "/" else path) + "." + form
    for parameter in parameters:
        value = samples.value(parameter)
        if parameter["in"] == "path":
            path = path.replace("{%s}" % parameter["name"], urllib.parse.quote(str(value), safe=""))
        elif value is not None and rich and samples.random.random() < 0.5:
            query.append((parameter["name"], value))
    return path + ("?" + urllib.parse.urlencode(query) if query else "")


class Server:
    def __init__(self, command, ledger):
        start = time.perf_counter()
        self.process = subprocess.Popen(
            [command, "serve", "--ledger", ledger, "--port", "0", "--log-level", "error"], stdout=subprocess.PIPE, text=True)
        self.site = self.process.stdout.readline().split()[-1].rstrip("/")
        self.started = time.perf_counter() - start

    def memory(self, kind="VmHWM"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(kind + r":\s+(\d+)", status)[1]) / 1024

    def first(self, target):
        """Milliseconds to the first answer, and its status."""
        start = time.perf_counter()
        try:
            status = urllib.request.urlopen(self.site + target).status
        except urllib.error.HTTPError as error:
            status = error.code
        return (time.perf_counter() - start) * 1000, status

    def load(self, targets, options, folder):
        file = pathlib.Path(folder, "addresses")
        file.write_text("\n".join(targets) + "\n")
        script = pathlib.Path(folder, "ask.lua")
        script.write_text(SCRIPT)
        output = subprocess.run(
            ["wrk", "-t2", f"-c{options.connections}", f"-d{options.seconds}s", "--timeout", "30s", "-s", script, self.site,
             "--", file], capture_output=True, text=True).stdout
        return [float(number) for number in re.search("RESULT (.*)", output)[1].split()]


def kinds(server, only):
    """The path and the parameters of each kind of page."""
    description = json.load(urllib.request.urlopen(server.site + "/openapi.json"))
    for path, item in description["paths"].items():
        answer = item.get("get", {}).get("responses", {}).get("200", {})
        if "text/html" in answer.get("content", {}) and only in path:
            yield path, item["get"].get("parameters", [])


def load():
    return "/".join(f"{load:.1f}" for load in os.getloadavg()[:2])


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("ledger")
    parser.add_argument("--yardstick", default=".build/release/yardstick")
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--only", default="")
    parser.add_argument("--forms", default="html,json,csv")
    options = parser.parse_args()
    samples, before = Samples(options.ledger), load()
    server, over, lines = Server(options.yardstick, options.ledger), 0, 0
    first, _ = server.first("/")
    print(f"The server listened after {server.started:.2f} s, and the first page came after another {first / 1000:.2f} s; "
          f"the machine's load was {before} then.\n")
    print("| page | form | addresses | first | median | 99 % | a second | memory | load |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    try:
        with tempfile.TemporaryDirectory() as folder:
            for path, parameters in kinds(server, options.only):
                for form in options.forms.split(","):
                    one = [address(path, parameters, samples, False, form)]
                    many = list(dict.fromkeys(address(path, parameters, samples, True, form) for _ in range(4000)))
                    for targets in [one] + ([many] if len(many) > 1 else []):
                        first, status = server.first(targets[0])
                        median, slow, _, rate, wrong, broken = server.load(targets, options, folder)
                        over, lines = over + (median > 30 or slow > 100), lines + 1
                        bad = f" ({status}, {wrong:.0f} wrong, {broken:.0f} broken)" if status != 200 or wrong or broken else ""
                        print(f"| `{path}` | {form} | {len(targets):,} | {first:.1f} ms | {median:.1f} ms | {slow:.1f} ms "
                              f"| {rate:,.0f}{bad} | {server.memory('VmRSS'):.0f} MB | {load()} |", flush=True)
        print(f"\nThe most memory was {server.memory():.0f} MB. "
              f"{over} of {lines} lines are over 30 ms (median) or 100 ms (99 %).")
    finally:
        server.process.terminate()
        server.process.wait()


main()
