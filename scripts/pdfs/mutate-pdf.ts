/** Spoils PDF files in the ways in which downloads, disks and attackers do, the same way for the same seed. */

/** Gives numbers from 0 up to 1, the same ones for the same seed (mulberry32, public domain). */
export function seedRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const flipBytes: Mutation = (bytes, random) => {
  const flipped = bytes.slice();
  const count = 1 + Math.floor(random() * 60);
  for (let index = 0; index < count; index += 1) {
    flipped[Math.floor(random() * flipped.length)] = Math.floor(random() * 256);
  }
  return flipped;
};

const cutEnd: Mutation = (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length));

const cutMiddle: Mutation = (bytes, random) => {
  const from = Math.floor(random() * bytes.length);
  return join(bytes.slice(0, from), bytes.slice(from + Math.floor(random() * 2000)));
};

const repeatPart: Mutation = (bytes, random) => {
  const from = Math.floor(random() * bytes.length);
  const part = bytes.slice(from, from + Math.floor(random() * 4000));
  return join(bytes.slice(0, from), part, part, bytes.slice(from));
};

/** Numbers are lengths, places and references: any other number in their place leads elsewhere, or in a circle. */
const changeNumbers: Mutation = (bytes, random) =>
  rewrite(bytes, /\d+/g, (digits) =>
    random() < 0.02 ? String(Math.floor(random() * 10 ** (1 + random() * 9))) : digits,
  );

const swapReferences: Mutation = (bytes, random) =>
  rewrite(bytes, /\d+ 0 R/g, (reference) => (random() < 0.2 ? `${Math.floor(random() * 12)} 0 R` : reference));

const swapNames: Mutation = (bytes, random) => {
  const names = [
    '/Pages',
    '/Page',
    '/Font',
    '/Kids',
    '/Catalog',
    '/Contents',
    '/Length',
    '/Count',
    '/Parent',
    '/Type1',
    '/FlateDecode',
    '/Annot',
  ];
  return rewrite(bytes, /\/[A-Z][A-Za-z]+/g, (name) =>
    random() < 0.05 ? (names[Math.floor(random() * names.length)] ?? name) : name,
  );
};

const garbleStreams: Mutation = (bytes, random) =>
  rewrite(bytes, /stream\r?\n[\s\S]{1,200}/g, (start) =>
    random() < 0.5
      ? start
      : start.slice(0, 8) + Array.from(start.slice(8), () => String.fromCharCode(Math.floor(random() * 256))).join(''),
  );

const nestArrays: Mutation = (bytes, random) =>
  rewrite(bytes, /\/Kids \[/, (kids) => kids + '['.repeat(Math.floor(random() * 5000)));

const mutations: readonly Mutation[] = [
  flipBytes,
  cutEnd,
  cutMiddle,
  repeatPart,
  changeNumbers,
  swapReferences,
  swapNames,
  garbleStreams,
  nestArrays,
];

/** Gives a spoiled copy; each seed spoils otherwise, in one to three ways. */
export function mutatePdf(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seedRandom(seed);
  let mutated = bytes;
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index += 1) {
    const mutation = mutations[Math.floor(random() * mutations.length)];
    if (mutation !== undefined && mutated.length > 0) mutated = mutation(mutated, random);
  }
  return mutated;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

function rewrite(bytes: Uint8Array, pattern: RegExp, write: (found: string) => string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return new Uint8Array(Buffer.from(text.replace(pattern, write), 'latin1'));
}
