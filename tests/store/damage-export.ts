/** Ways in which a file of an export can be damaged. Each is chosen so that no damaged file is by chance still a right one. */

import { createRandom } from '../../scripts/training/random.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const { below } = createRandom(seed);
  return () => below(2 ** 31) / 2 ** 31;
}

interface Spot {
  holder: Json[] | { [key: string]: Json };
  key: string | number;
  value: Json;
  keys: (string | number)[];
}

/** Every value of the document with the place that holds it. */
function listSpots(value: Json, keys: (string | number)[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => [
    { holder: value, key, value: inner, keys: [...keys, key] },
    ...listSpots(inner, [...keys, key]),
  ]);
}

function put({ holder, key }: Spot, value: Json): void {
  // Not by assignment, which would set a prototype.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function otherType(value: Json): Json {
  if (value === null) return false;
  if (Array.isArray(value)) return {};
  switch (typeof value) {
    case 'string':
      return 7;
    case 'number':
      return String(value);
    case 'boolean':
      return 'yes';
    default:
      return [];
  }
}

/** Fields that an older file lacks rightly. */
const optionalFields: readonly unknown[] = ['purposes', 'thirdPartyKinds'];

/** Pairs of fields of one object whose exchange cannot be right. */
const swaps: readonly (readonly [string, string])[] = [
  ['address', 'notes'],
  ['notes', 'tags'],
  ['createdAt', 'versions'],
  ['savedAt', 'analysis'],
  ['url', 'title'],
  ['title', 'text'],
  ['words', 'coverage'],
  ['clauses', 'highlights'],
  ['start', 'end'],
  ['heading', 'text'],
  ['id', 'kind'],
  ['practice', 'stance'],
  ['topic', 'statement'],
  ['kind', 'label'],
];

type Random = () => number;

export interface Damage {
  what: string;
  /** Gives the damaged file. `document` is a fresh copy that may be changed, `text` the sound file. */
  damage(document: { [key: string]: Json }, text: string, random: Random): string | Uint8Array;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

/** Offsets of all characters that structure the document: outside of strings, and the quotation marks around them. */
function listStructure(text: string): number[] {
  const offsets: number[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (inString && character === '\\') at += 1;
    else if (character === '"') {
      inString = !inString;
      offsets.push(at);
    } else if (!inString && '{}[],:'.includes(character)) offsets.push(at);
  }
  return offsets;
}

export const damages: readonly Damage[] = [
  {
    what: 'cut off',
    damage: (_document, text, random) => text.slice(0, Math.floor(random() * (text.trimEnd().length - 1))),
  },
  {
    what: 'with a value of another type',
    damage: (document, _text, random) => {
      const spot = pick(listSpots(document), random);
      put(spot, otherType(spot.value));
      return JSON.stringify(document);
    },
  },
  {
    what: 'with a field missing',
    damage: (document, _text, random) => {
      const spots = listSpots(document).filter(
        ({ holder, key }) => !Array.isArray(holder) && !optionalFields.includes(key),
      );
      const { holder, key } = pick(spots, random);
      Reflect.deleteProperty(holder, key);
      return JSON.stringify(document);
    },
  },
  {
    what: 'with a key of the prototype',
    damage: (document, _text, random) => {
      const objects = listSpots(document).filter(({ value }) => typeof value === 'object' && value !== null);
      const { value } = pick(
        objects.filter(({ value }) => !Array.isArray(value)),
        random,
      );
      const key = pick(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'], random);
      put({ holder: value as { [key: string]: Json }, key, value: null, keys: [] }, { polluted: true });
      return JSON.stringify(document);
    },
  },
  {
    what: 'with a field that nobody knows',
    damage: (document, _text, random) => {
      const objects = listSpots({ document }).filter(({ value }) => typeof value === 'object' && !Array.isArray(value));
      const { value } = pick(
        objects.filter(({ value }) => value !== null),
        random,
      );
      put({ holder: value as { [key: string]: Json }, key: 'novelty', value: null, keys: [] }, 'new');
      return JSON.stringify(document);
    },
  },
  {
    what: 'of another format or version',
    damage: (document, _text, random) => {
      const [key, value] = pick<[string, Json]>(
        [
          ['version', 0],
          ['version', 2],
          ['version', 99],
          ['version', 1.5],
          ['version', '1'],
          ['version', null],
          ['version', [1]],
          ['format', 'other-library'],
          ['format', ''],
          ['exportedAt', 'yesterday'],
          ['exportedAt', 1],
          ['policies', null],
          ['policies', {}],
          ['policies', 'none'],
        ],
        random,
      );
      document[key] = value;
      return JSON.stringify(document);
    },
  },
  {
    what: 'with two fields exchanged',
    damage: (document, _text, random) => {
      const candidates = listSpots(document).flatMap(({ value }) =>
        swaps.flatMap(([one, other]) => {
          if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
          const [first, second] = [value[one], value[other]];
          return first === undefined || second === undefined || first === second ? [] : [{ value, one, other }];
        }),
      );
      const { value, one, other } = pick(candidates, random);
      [value[one], value[other]] = [value[other] ?? null, value[one] ?? null];
      return JSON.stringify(document);
    },
  },
  {
    what: 'with a character that structures it left out or doubled',
    damage: (_document, text, random) => {
      const at = pick(listStructure(text), random);
      return random() < 0.5 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + text[at] + text.slice(at);
    },
  },
  {
    what: 'with bytes that are no text',
    damage: (_document, text, random) => {
      const bytes = new TextEncoder().encode(text);
      bytes[Math.floor(random() * (bytes.length - 1))] = 0xff;
      return bytes;
    },
  },
  {
    what: 'with citations of nothing',
    damage: (document, _text, random) => {
      const spots = listSpots(document).filter(({ keys }) => keys.at(-1) === 'clause' || keys.at(-2) === 'clauses');
      put(
        pick(
          spots.filter(({ value }) => typeof value === 'string'),
          random,
        ),
        'c4711',
      );
      return JSON.stringify(document);
    },
  },
  {
    what: 'with an entry twice',
    damage: (document, _text, random) => {
      const lists = listSpots(document).filter(({ keys }) =>
        ['policies', 'versions', 'clauses', 'tags'].includes(String(keys.at(-1))),
      );
      const { value } = pick(
        lists.filter(
          ({ value, holder }) =>
            Array.isArray(value) &&
            value.length > 0 &&
            !('practice' in holder) &&
            !('name' in holder) &&
            !isFact(holder),
        ),
        random,
      );
      if (Array.isArray(value)) value.push(structuredClone(value[0] ?? null));
      return JSON.stringify(document);
    },
  },
  {
    what: 'with a value out of its range',
    damage: (document, _text, random) => {
      const numbers = listSpots(document).filter(({ value, key }) => typeof value === 'number' && key !== 'minimumAge');
      put(pick(numbers, random), pick([-1, 1e300, -0.5], random));
      return JSON.stringify(document);
    },
  },
];

/** A fact with an id names clauses and may name one twice. */
function isFact(holder: Spot['holder']): boolean {
  return !Array.isArray(holder) && 'id' in holder && 'clauses' in holder;
}

/** Replaces a text by one that is longer than anything that is kept. */
export const hugeText: Damage = {
  what: 'with a huge text',
  damage: (document, _text, random) => {
    const texts = listSpots(document).filter(({ value }) => typeof value === 'string');
    put(pick(texts, random), 'a'.repeat(16_000_001));
    return JSON.stringify(document);
  },
};
