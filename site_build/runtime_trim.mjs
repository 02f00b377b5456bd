// Slims the runtime's WebAssembly: functions that no calculation ever ran keep their place, their type and
// their name, but their body becomes a trap. `instrument` makes a copy in which every function leaves a mark
// when it runs; `functionsThatRan` reads the marks; `trim` writes the slim copy. A call into a trap ends the
// interpreter, and the worker starts the whole one in its place (see adr/0041).

const MEMORY = 5;
const CODE = 10;
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

/** Rewrite a module: `body(index, bytes)` gives a function's new body with its length, `memory` the memory section. */
function rewrite(wasm, body, memory = (section) => section) {
  const input = reader(wasm);
  const parts = [input.take(8)];
  while (input.place < wasm.length) {
    const id = input.byte();
    const content = input.take(input.number());
    let written = content;
    if (id === MEMORY) written = memory(content);
    if (id === CODE) {
      const code = reader(content);
      const count = code.number();
      const bodies = [number(count)];
      for (let index = 0; index < count; index += 1) bodies.push(body(index, code.take(code.number())));
      written = joined(bodies);
    }
    parts.push([id], number(written.length), written);
  }
  return joined(parts);
}

/** A copy in which function n, when it runs, writes 1 at MARKS_AT + n. */
export function instrument(wasm) {
  return rewrite(
    wasm,
    (index, bytes) => {
      const code = reader(bytes);
      for (let groups = code.number(); groups > 0; groups -= 1) {
        code.number();
        code.byte();
      }
      const mark = [0x41, ...constant(MARKS_AT + index), 0x41, 1, 0x3a, 0, 0]; // i32.const, i32.const 1, i32.store8
      const marked = joined([bytes.subarray(0, code.place), mark, bytes.subarray(code.place)]);
      return joined([number(marked.length), marked]);
    },
    (section) => {
      const [count, flags] = section;
      if (count !== 1 || flags > 1) throw new Error("the runtime's memory is not as expected");
      const content = reader(section, 2);
      content.number();
      return joined([[count, flags], number(MARKS_AT / PAGE + 16), section.subarray(content.place)]);
    },
  );
}

/** Numbers of the functions that ran, from the memory of an instrumented machine. */
export function functionsThatRan(memory) {
  const ran = new Set();
  for (let place = MARKS_AT; place < memory.length; place += 1) if (memory[place]) ran.add(place - MARKS_AT);
  return ran;
}

/** The slim copy: what neither ran nor is short is a trap. */
export function trim(wasm, ran) {
  return rewrite(wasm, (index, bytes) =>
    ran.has(index) || bytes.length < SHORT ? joined([number(bytes.length), bytes]) : UNREACHABLE,
  );
}
