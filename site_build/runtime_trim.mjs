// Slims the runtime's WebAssembly: functions that no calculation ever ran keep their place and their type, but
// their body becomes a trap. `instrument` makes a copy in which every function leaves a mark when it runs;
// `functionsThatRan` reads the marks; `trim` writes the slim copy. A call into a trap ends the interpreter, and
// the worker starts the whole one in its place. Then the tables go that only such functions read: a third of the
// data is what converts Chinese and Japanese encodings and names Unicode's characters (see adr/0041).

const MEMORY = 5;
const EXPORTS = 7;
const CODE = 10;
const DATA = 11;
const DATA_COUNT = 12;
const PAGE = 65536;
// The marks lie where the run never gets to: behind 512 MB of memory.
const MARKS_AT = 512 * 1024 * 1024;
const UNREACHABLE = Uint8Array.of(3, 0, 0x00, 0x0b); // its length, no locals, unreachable, end
// A shorter body gains nothing; it stays.
const SHORT = 24;

function reader(bytes, place = 0) {
  return {
    get place() {
      return place;
    },
    byte: () => bytes[place++],
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[place++];
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    take(length) {
      place += length;
      return bytes.subarray(place - length, place);
    },
  };
}

function number(value) {
  const bytes = [];
  do {
    const rest = Math.floor(value / 128);
    bytes.push((value % 128) + (rest ? 128 : 0));
    value = rest;
  } while (value);
  return bytes;
}

/** The signed form, which constants have. */
function constant(value) {
  const bytes = [];
  for (;;) {
    const byte = value & 0x7f;
    value >>= 7;
    const done = (value === 0 && !(byte & 0x40)) || (value === -1 && byte & 0x40);
    bytes.push(done ? byte : byte | 0x80);
    if (done) return bytes;
  }
}

function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** The content of a module's sections by their number. */
function sections(wasm) {
  const input = reader(wasm, 8);
  const found = new Map();
  while (input.place < wasm.length) found.set(input.byte(), input.take(input.number()));
  return found;
}

/** Rewrite a module: section by section, what is given for its number; the others stay. */
function rewrite(wasm, written) {
  const input = reader(wasm);
  const parts = [input.take(8)];
  while (input.place < wasm.length) {
    const id = input.byte();
    const content = input.take(input.number());
    const anew = written[id]?.(content) ?? content;
    parts.push([id], number(anew.length), anew);
  }
  return joined(parts);
}

/** The code section, anew: `body(index, bytes)` gives a function's new body with its length. */
const eachBody = (body) => (section) => {
  const code = reader(section);
  const count = code.number();
  const bodies = [number(count)];
  for (let index = 0; index < count; index += 1) bodies.push(body(index, code.take(code.number())));
  return joined(bodies);
};

/** A copy that exports only what is named. */
export function keepExports(wasm, names) {
  const isKept = (name) => names.has(new TextDecoder().decode(name));
  return rewrite(wasm, {
    [EXPORTS]: (section) => {
      const input = reader(section);
      const kept = [];
      for (let count = input.number(); count > 0; count -= 1) {
        const from = input.place;
        const name = input.take(input.number());
        input.byte();
        input.number();
        if (isKept(name)) kept.push(section.subarray(from, input.place));
      }
      return joined([number(kept.length), ...kept]);
    },
  });
}

/** A copy in which function n, when it runs, writes 1 at MARKS_AT + n. */
export function instrument(wasm) {
  return rewrite(wasm, {
    [CODE]: eachBody((index, bytes) => {
      const code = reader(bytes);
      for (let groups = code.number(); groups > 0; groups -= 1) {
        code.number();
        code.byte();
      }
      const mark = [0x41, ...constant(MARKS_AT + index), 0x41, 1, 0x3a, 0, 0]; // i32.const, i32.const 1, i32.store8
      const marked = joined([bytes.subarray(0, code.place), mark, bytes.subarray(code.place)]);
      return joined([number(marked.length), marked]);
    }),
    [MEMORY]: (section) => {
      const [count, flags] = section;
      if (count !== 1 || flags > 1) throw new Error("the runtime's memory is not as expected");
      const content = reader(section, 2);
      content.number();
      return joined([[count, flags], number(MARKS_AT / PAGE + 16), section.subarray(content.place)]);
    },
  });
}

/**
 * Long stretches of the data below `end`, as [from, to], that no function with a body left names by its address. What
 * a name leads to may be long, or be entered from behind: so much around every address stays.
 */
export function dataWithoutReaders(slim, end) {
  const BEHIND = 48 * 1024; // the longest table that is read in place is Unicode's kinds of characters, 39 kB
  const BEFORE = 4 * 1024;
  const LEAST = 48 * 1024;
  const content = sections(slim);
  const named = new Set();
  // Wherever the bytes look like a constant (0x41) or like the address in a load or a store (0x28 to 0x3e): too many
  // rather than too few.
  const body = content.get(CODE);
  for (let place = 0; place < body.length - 6; place += 1) {
    const isConstant = body[place] === 0x41;
    const isAccess = body[place] >= 0x28 && body[place] <= 0x3e && body[place + 1] <= 4;
    if (isConstant || isAccess) named.add(reader(body, place + (isConstant ? 1 : 2)).number());
  }
  const addresses = [...named].filter((address) => address < end).sort((one, other) => one - other);
  return [...addresses, end + BEFORE]
    .map((address, index) => [(addresses[index - 1] ?? 0) + BEHIND, address - BEFORE])
    .filter(([from, to]) => to - from >= LEAST);
}

/** A copy with other bytes, or none, in these stretches of the data. */
export function withoutData(wasm, stretches, filling) {
  const kept = [];
  for (const { at, bytes } of segments(sections(wasm).get(DATA))) {
    let place = at;
    const end = at + bytes.length;
    for (const [from, to] of stretches) {
      if (to <= place || from >= end) continue;
      if (from > place) kept.push({ at: place, bytes: bytes.subarray(place - at, from - at) });
      place = Math.min(to, end);
      if (filling !== undefined) kept.push({ at: Math.max(from, at), bytes: new Uint8Array(place - Math.max(from, at)).fill(filling) });
    }
    if (place < end) kept.push({ at: place, bytes: bytes.subarray(place - at) });
  }
  return rewrite(wasm, {
    [DATA]: () => joined([number(kept.length), ...kept.flatMap(({ at, bytes }) => [[0, 0x41, ...constant(at), 0x0b], number(bytes.length), bytes])]),
    [DATA_COUNT]: () => Uint8Array.from(number(kept.length)),
  });
}

/** The parts of a data section: where they go in memory, and what. */
function* segments(section) {
  const input = reader(section);
  for (let count = input.number(); count > 0; count -= 1) {
    if (input.number() !== 0 || input.byte() !== 0x41) throw new Error("the runtime's data are not as expected");
    const at = input.number(); // a signed number, but never so large that it matters
    input.byte();
    yield { at, bytes: input.take(input.number()) };
  }
}

/** Numbers of the functions that ran, from the memory of an instrumented machine. */
export function functionsThatRan(memory) {
  const ran = new Set();
  for (let place = MARKS_AT; place < memory.length; place += 1) if (memory[place]) ran.add(place - MARKS_AT);
  return ran;
}

/** The slim copy: what neither ran nor is short is a trap. */
export function trim(wasm, ran) {
  return rewrite(wasm, {
    [CODE]: eachBody((index, bytes) =>
      ran.has(index) || bytes.length < SHORT ? joined([number(bytes.length), bytes]) : UNREACHABLE,
    ),
  });
}
