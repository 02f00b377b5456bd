"""How the start-up tests use the engine of a served site: from a page that has no form, by its own module."""

import json
from pathlib import Path
from typing import Any

COMPUTE = """
const [runtime, ways, calls, done] = arguments;
(async () => {
  const { Engine } = await import(new URL("/assets/calculator/engine.js", location.origin));
  const engine = new Engine(runtime, undefined, ways);
  const answers = [];
  for (const [calculator, request] of calls) answers.push(await engine.compute(calculator, request));
  return { way: engine.way, answers };
})().then(done, (error) => done({ error: String(error), reason: error.reason }));
"""


def runtime_of(site: Path) -> dict[str, Any]:
    """What a page of the site says of the runtime."""
    return json.loads((site / "assets" / "python" / "manifest.json").read_text(encoding="utf-8"))


def compute(driver, server: str, site: Path, ways: list[str], calls: list[list]) -> dict[str, Any]:
    """Answers of the engine in a browser, and the way that served them."""
    driver.get(f"{server}en/privacy/")
    return driver.execute_async_script(COMPUTE, runtime_of(site), ways, calls)
