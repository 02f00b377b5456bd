// Runs under Node: writes to standard output the quick way's machine slimmed to what a start and a refused request
// need, so that every real calculation meets a trap. Arguments: the site, an empty folder.

import { functionsThatRan, instrument, trim } from "../../site_build/runtime_trim.mjs";
import { startShipped } from "./shipped.mjs";

const [site, folder] = process.argv.slice(2);
const { python, call, wasm } = await startShipped(site, "quick", folder, instrument);
call("compute", "statutory_interest", "{}");
process.stdout.write(trim(wasm, functionsThatRan(new Uint8Array(python._module.HEAP8.buffer))));
