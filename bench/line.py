"""A server for the bench: tools.serve behind a line of limited speed, with a log of what it sent.

The browser's own throttling does not reach a service worker; a limit at the server reaches whoever asks.
"""

import functools
import os
import re
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tools.serve import SiteHandler, SiteServer

CHUNK = 8192
# Files that never change under their name: those with a hash in it, and the stock ones, which hosts keep by version.
IMMUTABLE = re.compile(r"[-.][0-9a-f]{8,}\.|^/bench/(pyodide/|micropython/|calculators\.zip)")


@dataclass
class Line:
    """All connections share it; every answer waits for one round trip first."""

    bits_per_second: float = 0  # 0: unlimited
    round_trip: float = 0
    sent: list[tuple[float, Path, int]] = field(default_factory=list)  # when, which file, how many bytes
    _free_at: float = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def set(self, bits_per_second: float, round_trip: float) -> None:
        self.bits_per_second, self.round_trip = bits_per_second, round_trip
        self._free_at = 0
        self.sent.clear()

    def take(self, size: int, ready: float) -> float:
        """Wait until so many bytes, ready to go at that moment, have passed; return when they had, by the line's own clock."""
        if not self.bits_per_second:
            return ready
        with self._lock:
            passed = self._free_at = max(ready, self._free_at) + 8 * size / self.bits_per_second
        time.sleep(max(0, passed - time.monotonic()))
        return passed


class BenchHandler(SiteHandler):
    """Lets the browser keep what it has got, as static hosts do."""

    def send_head(self):
        time.sleep(self.server.line.round_trip)
        if self.headers.get("If-None-Match") == self.tag:
            self.log_sent(Path(self.translate_path(self.path)), 0)
            self.send_response(304)
            self.end_headers()
            return None
        return super().send_head()

    @property
    def tag(self) -> str:
        path = Path(self.translate_path(self.path))
        return f'"{path.stat().st_mtime_ns:x}"' if path.exists() else ""

    def end_headers(self):
        if self.tag:
            self.send_header("ETag", self.tag)
        super().end_headers()

    def send_header(self, keyword, value):
        if keyword == "Cache-Control" and IMMUTABLE.search(self.path):
            value = "public, max-age=31536000, immutable"
        super().send_header(keyword, value)

    def copyfile(self, source, outputfile):
        line = self.server.line
        ready = self.log_sent(Path(source.name), os.fstat(source.fileno()).st_size)
        while chunk := source.read(CHUNK):
            ready = line.take(len(chunk), ready)
            outputfile.write(chunk)

    def log_sent(self, file: Path, size: int) -> float:
        moment = time.monotonic()
        self.server.line.sent.append((moment, file, size))
        return moment


@contextmanager
def serving(folder: Path):
    """Serves the folder while the block runs and gives the address, with a slash at its end, and the line."""
    server = SiteServer(("127.0.0.1", 0), functools.partial(BenchHandler, directory=str(folder)))
    server.line = Line()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", server.line
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
