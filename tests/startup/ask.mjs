// Runs under Node: what functions of Python's modules answer on a way of the built site's runtime, each in an
// interpreter of its own. Arguments: the site, the way, as JSON a list of [module, function, arguments …].

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startShipped } from "./shipped.mjs";

const [site, way, asked] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "saldo-"));
const told = [];
for (const [module, name, ...given] of JSON.parse(asked)) {
  const { python } = await startShipped(site, way, folder);
  try {
    told.push({ value: String(python.pyimport(module)[name](...given)) });
  } catch (error) {
    told.push({ error: String(error) });
  }
}
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(told));
