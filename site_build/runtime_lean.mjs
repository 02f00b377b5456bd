// Makes a lean copy of Pyodide's glue (`pyodide.asm.mjs`) and of its WebAssembly's exports. The stock ones hand
// some 5,000 functions on to packages that may be loaded later, and hold what such packages may ask of a browser:
// graphics, sound, windows, sockets. No package is ever loaded here. So of the glue's statements those stay that
// the others can reach by name, and of the exports those whose name is left in the glue.
//
// The two belong together and are never mixed with the stock ones: which place a function has in the machine's
// table depends on both. What is missing ends in an error, and the worker starts the whole machine (see adr/0041).

import { parse } from "acorn";
import { minify } from "terser";

// Handing exports on is what costs the time: each becomes an entry of the table. Nobody asks for them here; a name
// that nobody gave stands for a function that cannot be called.
const PATCHES = [
  ["updateGOT(origExports);", ""],
  ["entry.value=addFunction(value,value.sig)", "entry.value=0"],
  ["rtn.required=true", ""],
];
// Statements that only prepare what the named thing needs.
const PREPARES = /^for\(.*?\)\{?(\w+)[[.]|^(\w+)\.(?:init|staticInit)\(\);$|^registerPostMainLoop\(\(\)=>(\w+)/;

/** The lean glue. `loader` is the text of `pyodide.mjs`, `imports` the names that the machine asks for. Throws when the glue is not as expected. */
export async function leanGlue(glue, loader, imports) {
  const patched = PATCHES.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`the glue is not as expected: ${from}`);
    return text.replace(from, to);
  }, glue);
  const tree = parse(patched, { ecmaVersion: "latest", sourceType: "module" });
  const factory = tree.body[0].body;
  const parts = [...statements(factory.body, patched, new Set(imports))];
  keepReachable(parts, new Set(loader.match(/[\w$]+/g)));
  const pieces = [patched.slice(0, factory.start + 1), ...parts.map(written), patched.slice(factory.end - 1)];
  const { code } = await minify(pieces.join(""), { module: true, compress: { ecma: 2020, sequences: false }, format: { ascii_only: true } });
  return code;
}

/**
 * One part per statement or variable: { text, names (what it declares), under (names without which it is of no use),
 * wants (names it mentions) }. One with neither names nor `under` does something whoever asks.
 */
function* statements(body, source, imports) {
  const text = ({ start, end }) => source.slice(start, end);
  for (const node of body) {
    if (node.type === "VariableDeclaration") {
      for (const one of node.declarations) {
        const wasmImports = one.id.name === "wasmImports" && one.init;
        if (wasmImports) one.init.properties = one.init.properties.filter(({ key }) => imports.has(key.name ?? key.value));
        const value = wasmImports ? `{${one.init.properties.map(text)}}` : one.init && text(one.init);
        const isNeeded = one.id.type !== "Identifier" || (one.init && !isPlain(one.init));
        yield part(`${node.kind} ${text(one.id)}${value ? `=${value}` : ""};`, one, { names: isNeeded ? undefined : [one.id.name] });
      }
    } else if (node.type === "FunctionDeclaration" && /^(?:assignWasmExports|applySignatureConversions)$/.test(node.id.name)) {
      yield part(source.slice(node.start, node.body.start + 1), node.id, { names: undefined });
      for (const inner of node.body.body) yield exported(inner, text(inner));
      yield part("}", node.id, { names: undefined });
    } else if (/^(?:Function|Class)Declaration$/.test(node.type)) {
      yield part(text(node), node, { names: [node.id.name] });
    } else {
      yield part(text(node), node, { under: use(node, text(node)) });
    }
  }
}

function part(text, node, { names, under }) {
  return { text, names, under, wants: mentioned(node) };
}

/** `_name=Module["_name"]=wasmExports["name"]` is of use to whoever names one of the first two. */
function exported(node, text) {
  const [, name, key] = text.match(/^([\w$]+)=(?:Module\["([\w$]+)"\]=)?wasmExports\["[\w$]+"\]/) ?? [];
  if (name) return { text: `${text};`, under: new Set([name, key ?? name]), wants: new Set([/"([\w$]+)"\](?:\.value>>>0)?;?$/.exec(text)[1]]) };
  const [, wrapped] = text.match(/^wasmExports\["([\w$]+)"\]=makeWrapper/) ?? [];
  return { text, under: wrapped && new Set([wrapped]), wants: wrapped ? new Set() : mentioned(node) };
}

/** What a statement is of use to: the thing whose property it sets, the name it sets in `Module`, or everything. */
function use({ type, expression }, text) {
  const prepares = text.match(PREPARES);
  if (prepares) return new Set(prepares.slice(1).filter(Boolean));
  const target = type === "ExpressionStatement" && expression.type === "AssignmentExpression" && expression.left;
  if (target?.type !== "MemberExpression" || target.object.type !== "Identifier") return undefined;
  const { name } = target.object;
  const key = target.property.name ?? target.property.value;
  return new Set([name === "Module" ? key : name]);
}

/** Can it be left out without anything else happening? */
function isPlain({ type, callee, arguments: given }) {
  const isValue = /^(?:(?:Arrow)?Function|Class|Object|Array|Template)|Literal$|^Identifier$|^(?:Unary|Binary|Logical|Member)Expression$/;
  const isContainer = /^(?:(?:Big)?(?:Ui|I)nt\d+|Float\d+)Array$|^(?:Map|Set|WeakMap)$/;
  return isValue.test(type) || (type === "NewExpression" && isContainer.test(callee.name) && given.length < 2);
}

/** Every name and every text in a piece of the glue, wherever it stands: too many rather than too few. */
function mentioned(node, found = new Set()) {
  if (node === null || typeof node !== "object") return found;
  if (Array.isArray(node)) for (const one of node) mentioned(one, found);
  else if (node.type === "Identifier" || node.type === "PrivateIdentifier") found.add(node.name);
  else if (node.type === "Literal" && typeof node.value === "string") for (const word of node.value.match(/[\w$]+/g) ?? []) found.add(word);
  else if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression" && node.left.object.name === "Module") {
    // To set a name in Module is not to ask for it.
    if (node.left.computed && node.left.property.type !== "Literal") mentioned(node.left.property, found);
    mentioned(node.right, found.add("Module"));
  } else for (const [key, value] of Object.entries(node)) if (key !== "type") mentioned(value, found);
  return found;
}

/** Marks the parts that are wanted, starting with those that do something whoever asks. */
function keepReachable(parts, wanted) {
  const waiting = new Map();
  const todo = [];
  const keep = (one) => {
    if (one.isKept) return;
    one.isKept = true;
    todo.push(...one.wants);
  };
  for (const one of parts) {
    const names = one.names ?? one.under;
    if (!names) keep(one);
    else for (const name of names) waiting.set(name, [...(waiting.get(name) ?? []), one]);
  }
  todo.push(...wanted);
  const seen = new Set();
  while (todo.length) {
    const name = todo.pop();
    if (seen.has(name)) continue;
    seen.add(name);
    for (const one of waiting.get(name) ?? []) keep(one);
  }
}

const written = ({ isKept, text }) => (isKept ? text : "");
