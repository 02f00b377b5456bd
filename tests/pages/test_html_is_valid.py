"""All built pages and our style sheets pass the Nu checker."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_nu_checker_finds_no_error(site):
    java = subprocess.run([ROOT / "tools" / "find_java"], check=True, capture_output=True, text=True).stdout.strip()
    checked = [*site.rglob("*.html"), *(site / "assets").glob("*.css")]
    assert len(checked) > 50
    jar = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [java, "-Xss4m", "-jar", jar, "--errors-only", "--also-check-css", "--format", "json", "--exit-zero-always", *checked]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    messages = json.loads(done.stderr)["messages"]
    found = {(message["url"].partition("/site/")[2], message["message"], message.get("extract", "")) for message in messages}
    assert found == set()
