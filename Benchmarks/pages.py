#!/usr/bin/env python3
"""Measures how fast a server answers every kind of page, by wrk, at 50 connections.

usage: Benchmarks/pages.py LEDGER [--yardstick COMMAND] [--seconds 5] [--connections 50] [--only TEXT]

Each kind of page is asked twice over: at one address, as when many read the same page, which the server keeps until
the ledger changes; and at thousands of different addresses in turn, which it has to work out. Addresses come from
/openapi.json, with values that the ledger holds. `first` is the time of the very first answer after the start.
Prints milliseconds, answers a second, and the most memory that the server took.
"""
import argparse, json, pathlib, random, re, sqlite3, subprocess, sys, tempfile, time, urllib.parse, urllib.request

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


def address(path, parameters, samples, rich):
    query = []
    for parameter in parameters:
        value = samples.value(parameter)
        if parameter["in"] == "path":
            path = path.replace("{%s}" % parameter["name"], urllib.parse.quote(str(value), safe=""))
        elif value is not None and rich and samples.random.random() < 0.5:
            query.append((parameter["name"], value))
    return path + ("?" + urllib.parse.urlencode(query) if query else "")


class Server:
    def __init__(self, command, ledger):
        self.process = subprocess.Popen(
            [command, "serve", "--ledger", ledger, "--port", "0", "--log-level", "error"], stdout=subprocess.PIPE, text=True)
        self.site = self.process.stdout.readline().split()[-1].rstrip("/")

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


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("ledger")
    parser.add_argument("--yardstick", default=".build/release/yardstick")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    samples, server, over = Samples(options.ledger), Server(options.yardstick, options.ledger), 0
    print(f"{'page':34}{'addresses':>10}{'first':>9}{'median':>9}{'99 %':>9}{'most':>9}{'a second':>10}{'MB':>6}")
    try:
        with tempfile.TemporaryDirectory() as folder:
            description = json.load(urllib.request.urlopen(server.site + "/openapi.json"))
            for path, item in description["paths"].items():
                answer = item.get("get", {}).get("responses", {}).get("200", {})
                if "text/html" not in answer.get("content", {}) or options.only not in path:
                    continue
                parameters = item["get"].get("parameters", [])
                one = [address(path, parameters, samples, False)]
                many = list(dict.fromkeys(address(path, parameters, samples, True) for _ in range(4000)))
                for targets in [one] + ([many] if len(many) > 1 else []):
                    first, status = server.first(targets[0])
                    median, slow, most, rate, wrong, broken = server.load(targets, options, folder)
                    over += median > 30 or slow > 100
                    note = "" if status == 200 and not wrong and not broken else f"  {status}, {wrong:.0f} errors, {broken:.0f} broken"
                    print(f"{path:34}{len(targets):>10}{first:>9.1f}{median:>9.1f}{slow:>9.1f}{most:>9.1f}{rate:>10.0f}"
                          f"{server.memory('VmRSS'):>6.0f}{note}", flush=True)
        print(f"The most memory was {server.memory():.0f} MB. {over} lines are over 30 ms (median) or 100 ms (99 %).")
    finally:
        server.process.terminate()
        server.process.wait()


main()
