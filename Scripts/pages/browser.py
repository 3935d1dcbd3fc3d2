"""A browser without a window, driven by the DevTools protocol."""
import base64, json, pathlib, shutil, subprocess, tempfile, time, urllib.request

import websocket


PATIENCE = 60


class Browser:
    """One chromium with one tab. Collects what the pages complain about."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--remote-debugging-port=0", "--remote-allow-origins=*", "--hide-scrollbars", "--no-first-run",
             "--disable-background-networking", "--disable-component-update", f"--user-data-dir={self.folder}",
             "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.complaints, self.events, self.number = [], [], 0
        self.socket = websocket.create_connection(self._tab(), timeout=PATIENCE)
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def _tab(self):
        port_file = pathlib.Path(self.folder, "DevToolsActivePort")
        for _ in range(300):
            if port_file.exists() and port_file.read_text():
                port = port_file.read_text().split()[0]
                tabs = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json"))
                pages = [tab for tab in tabs if tab["type"] == "page"]
                if pages:
                    return pages[0]["webSocketDebuggerUrl"]
            time.sleep(0.1)
        raise SystemExit("chromium did not start.")

    def close(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            self._take(message)

    def _take(self, event):
        kind, what = event.get("method"), event.get("params", {})
        self.events.append(kind)
        if kind == "Runtime.exceptionThrown":
            self.complaints.append(what["exceptionDetails"].get("exception", {}).get("description", "an exception"))
        elif kind == "Runtime.consoleAPICalled" and what["type"] in ("error", "warning"):
            self.complaints.append(" ".join(str(part.get("value")) for part in what["args"]))
        elif kind == "Log.entryAdded" and what["entry"]["level"] in ("error", "warning"):
            self.complaints.append(what["entry"]["text"] + " " + what["entry"].get("url", ""))

    def wait(self, kind):
        while kind not in self.events:
            self._take(json.loads(self.socket.recv()))

    def open(self, address):
        self.events.clear()
        self.call("Page.navigate", url=address)
        self.wait("Page.loadEventFired")

    def evaluate(self, script):
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description", script))
        return answer["result"].get("value")

    def middle(self, element):
        """Where the middle of what a script finds stands, scrolled into view; nothing where it finds nothing."""
        return self.evaluate(
            f"(() => {{ const e = {element}; if (!e) return null; e.scrollIntoView({{block: 'center'}});"
            " const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2] })()")

    def hover(self, element):
        x, y = self.middle(element)
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def tap(self, element, leaves=False):
        """Taps with a finger; waits for another page where the tap leaves this one."""
        x, y = self.middle(element)
        self.events.clear()
        self.call("Emulation.setTouchEmulationEnabled", enabled=True)
        self.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        if leaves:
            self.await_page()
        self.call("Emulation.setTouchEmulationEnabled", enabled=False)

    def press(self, key):
        text = {} if len(key) > 1 else {"text": key}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key)

    def click(self, element):
        """Clicks what a script finds, with the mouse, and waits for the page that it leads to."""
        place = self.middle(element)
        if place is None:
            return False
        self.events.clear()
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)
        self.await_page()
        return True

    def await_page(self, seconds=15):
        """Waits until another page has come, or another place on this one. Asks the page nothing meanwhile: one that
        is being left gives no answer."""
        deadline = time.time() + seconds
        self.socket.settimeout(0.5)
        while time.time() < deadline and not {"Page.loadEventFired", "Page.navigatedWithinDocument"} & set(self.events):
            try:
                self._take(json.loads(self.socket.recv()))
            except websocket.WebSocketTimeoutException:
                pass
        self.socket.settimeout(PATIENCE)

    def look(self, width, height, dark):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        scheme = "dark" if dark else "light"
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self, file):
        picture = self.call("Page.captureScreenshot", format="png")
        pathlib.Path(file).write_bytes(base64.b64decode(picture["data"]))
