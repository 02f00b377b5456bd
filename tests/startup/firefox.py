"""The distribution's Firefox without a driver program: it speaks WebDriver BiDi by itself, on a socket of this machine."""

import itertools
import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import websocket

PATIENCE = 300  # seconds for one answer, on the slowest machine
# Values travel as JSON, both ways.
RUN = "(given) => new Promise((done) => (function () {%s})(...JSON.parse(given), done)).then(JSON.stringify)"
# Tests talk to this machine alone.
SILENT = {
    "app.update.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.server": "data:,",
}


class Firefox:
    """One headless Firefox with one tab and a profile of its own."""

    def __init__(self, program: str, profile: Path):
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in SILENT.items()]
        (profile / "user.js").write_text("".join(lines), "utf-8")
        # A home of its own too: Firefox refuses to run as root in somebody else's.
        environment = dict(os.environ, HOME=str(profile), MOZ_CRASHREPORTER_DISABLE="1")
        command = [program, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0", "about:blank"]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)
        self._numbers = itertools.count(1)
        self._socket = None
        try:
            self._socket = websocket.create_connection(self._address(), timeout=PATIENCE, suppress_origin=True)
            self._ask("session.new", {"capabilities": {}})
            self._tab = self._ask("browsingContext.getTree", {})["contexts"][0]["context"]
        except BaseException:
            self.quit()
            raise

    def _address(self) -> str:
        said = []
        for line in self._process.stderr:
            said.append(line)
            if match := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
                return f"{match[1]}/session"
        raise RuntimeError("Firefox did not start:\n" + "".join(said))

    def _ask(self, method: str, parameters: dict[str, Any]) -> dict[str, Any]:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass  # an event
        if answer["type"] == "error":
            raise RuntimeError(f"{method}: {answer['message']}")
        return answer["result"]

    def get(self, address: str) -> None:
        """Open a page and wait until it is loaded."""
        self._ask("browsingContext.navigate", {"context": self._tab, "url": address, "wait": "complete"})

    def execute_async_script(self, body: str, *arguments: Any) -> Any:
        """As Selenium's: run a function's body that ends by calling the last of its `arguments`."""
        answer = self._ask("script.callFunction", {
            "functionDeclaration": RUN % body,
            "arguments": [{"type": "string", "value": json.dumps(arguments)}],
            "target": {"context": self._tab},
            "awaitPromise": True,
        })
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def quit(self) -> None:
        """End the process that this object started."""
        if self._socket:
            self._socket.close()
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stderr.close()
