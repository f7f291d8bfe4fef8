import { isPracticeId, type PracticeId } from '../taxonomy/practices.ts';
import { BaselineError } from './baseline-error.ts';
import {
  type BaselineLists,
  baselineFormat,
  dataTypes,
  digits,
  fileTail,
  frameworks,
  fullScore,
  optOutCovers,
  optOutKinds,
  practiceLength,
  stances,
  sumText,
} from './baseline-format.ts';
import { type SectorId, sectors, type WebsiteSectorId, websiteSectors } from './sectors.ts';
import { isSketch } from './sketch-text.ts';
import type { KnownVendor, StatedPractice, VendorBaseline, VendorVersion, WebsiteRates } from './vendor-baseline.ts';

/** The texts of the two files that ship with the extension. */
export interface BaselineFiles {
  /** vendors/known-vendors.json */
  knownVendors: string;
  /** vendors/website-rates.json */
  websiteRates: string;
}

/**
 * Reads the bundled baseline and checks all of it: form, version, checksum, and that every practice, sector, source and place is one that exists.
 *
 * @throws BaselineError with a message that says which file is wrong, in what, and what to do
 */
export function parseBaseline(files: BaselineFiles): VendorBaseline {
  return {
    ...parseKnownVendors(openFile('known vendors', files.knownVendors)),
    websites: parseWebsiteRates(openFile('base rates of websites', files.websiteRates)),
  };
}

/** A value out of a file, which knows where it stands. The words for the place are made only when they are needed: there are tens of thousands of values. */
class Found {
  readonly value: unknown;
  readonly key: string | number;
  readonly holder: Found | null;

  constructor(value: unknown, key: string | number, holder: Found | null = null) {
    this.value = value;
    this.key = key;
    this.holder = holder;
  }

  get place(): string {
    return this.holder === null ? `${this.key}` : `${this.holder.place}, ${this.key}`;
  }

  fail(wanted: string): never {
    throw new BaselineError(`The file of ${this.place} is damaged: ${wanted} is missing.`);
  }

  at(key: string | number): Found {
    const holder = this.value;
    if (typeof holder !== 'object' || holder === null) return this.fail('a list');
    return new Found(
      Object.hasOwn(holder, key) ? (holder as Record<string | number, unknown>)[key] : undefined,
      key,
      this,
    );
  }

  list(): Found[] {
    const { value } = this;
    return Array.isArray(value) ? value.map((one: unknown, index) => new Found(one, index, this)) : this.fail('a list');
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('a text');
  }

  textOrNull(): string | null {
    return this.value === null ? null : this.text();
  }

  /** A whole number, not negative. */
  count(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : this.fail('a number');
  }

  countOrNull(): number | null {
    return this.value === null ? null : this.count();
  }

  /** The entry of `known` that the number here points to. */
  pick<Value>(known: readonly Value[]): Value {
    return known[this.count()] ?? this.fail('an entry');
  }

  /** The entries of `known` that the numbers in the list here point to. */
  pickAll<Value>(known: readonly Value[]): Value[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.fail('a list');
    return value.map(
      (place: unknown) => (typeof place === 'number' ? known[place] : undefined) ?? this.fail('an entry'),
    );
  }

  /** A list of texts. */
  texts(): string[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.fail('a list');
    return value.map((one: unknown) => (typeof one === 'string' ? one : this.fail('a text')));
  }

  /** The entries of `known` that the digits here point to. */
  spell<Value>(known: readonly Value[]): Value[] {
    const text = this.text();
    return Array.from(text, (_, at) => known[readDigit(text, at)] ?? this.fail('an entry'));
  }

  oneOf<Id extends string>(known: readonly { id: Id }[]): Id {
    return known.find(({ id }) => id === this.value)?.id ?? this.fail('a known id');
  }
}

/** What each character counts as a digit, by its code; -1 for one that is none. There are fifty thousand to read. */
const digitValues = new Int8Array(128).fill(-1);
for (let value = 0; value < digits.length; value += 1) digitValues[digits.charCodeAt(value)] = value;

function readDigit(text: string, at: number): number {
  return digitValues[text.charCodeAt(at)] ?? -1;
}

function openFile(name: string, text: string): Found {
  const head = /^\{"format":(\d{1,6}),"checksum":"([0-9a-z]{1,16})","content":/.exec(text);
  if (head === null || !text.endsWith(fileTail)) throw new BaselineError(`The file of ${name} is damaged or cut off.`);
  if (Number(head[1]) !== baselineFormat)
    throw new BaselineError(`The file of ${name} has format ${head[1]}, and format ${baselineFormat} is read.`);
  const content = text.slice(head[0].length, -fileTail.length);
  if (sumText(content) !== head[2]) throw new BaselineError(`The file of ${name} is damaged: its checksum is wrong.`);
  return new Found(readJson(name, content), name);
}

function readJson(name: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new BaselineError(`The file of ${name} is damaged: it is no JSON.`);
  }
}

function parseKnownVendors(content: Found): Pick<VendorBaseline, 'vendors' | 'sources'> {
  const sources = content
    .at('sources')
    .list()
    .map((source): [string, VendorBaseline['sources'][string]] => [
      source.at('key').text(),
      {
        name: source.at('name').text(),
        licence: source.at('licence').text(),
        address: source.at('address').textOrNull(),
      },
    ]);
  const lists: BaselineLists = {
    practices: parsePracticeIds(content),
    thirdParties: content.at('thirdParties').texts(),
    retention: content.at('retention').texts(),
    sources: sources.map(([key]) => key),
  };
  const vendors = content
    .at('vendors')
    .list()
    .map((row) => parseVendor(row, lists));
  if (new Set(vendors.map(({ id }) => id)).size < vendors.length)
    return content.fail('an id of its own for each vendor');
  return { vendors, sources: Object.fromEntries(sources) };
}

function parsePracticeIds(content: Found): PracticeId[] {
  return content
    .at('practices')
    .list()
    .map((found) => {
      const id = found.text();
      return isPracticeId(id) ? id : found.fail('a known practice');
    });
}

function parseVendor(row: Found, lists: BaselineLists): KnownVendor {
  const id = row.at(0).text();
  const named = new Found(row.value, `known vendors, ${id}`);
  const [latest, ...earlier] = named
    .at(4)
    .list()
    .map((version) => parseVersion(version, lists));
  if (latest === undefined) return named.fail('a version');
  return {
    id,
    name: named.at(1).text(),
    sector: named.at(2).oneOf<SectorId>(sectors),
    domains: [id, ...named.at(3).texts()],
    versions: [latest, ...earlier],
  };
}

function parseVersion(row: Found, lists: BaselineLists): VendorVersion {
  const sketch = row.at(13).text();
  if (!isSketch(sketch)) return row.fail('a sketch');
  return {
    seen: row.at(0).text(),
    lastUpdated: row.at(1).textOrNull(),
    address: row.at(2).textOrNull(),
    source: row.at(3).pick(lists.sources),
    words: row.at(4).count(),
    readingEase: row.at(5).countOrNull(),
    practices: parsePractices(row.at(6), lists.practices),
    dataTypes: row.at(7).spell(dataTypes),
    thirdParties: row.at(8).pickAll(lists.thirdParties),
    retention: row.at(9).pickAll(lists.retention),
    optOuts: row
      .at(10)
      .texts()
      .map((text) => parseOptOut(text, row)),
    frameworks: row.at(11).spell(frameworks),
    minimumAge: row.at(12).countOrNull(),
    sketch,
  };
}

function parsePractices(found: Found, ids: readonly PracticeId[]): StatedPractice[] {
  const text = found.text();
  if (text.length % practiceLength !== 0) return found.fail('a practice');
  const practices: StatedPractice[] = [];
  for (let at = 0; at < text.length; at += practiceLength) {
    const high = readDigit(text, at);
    const low = readDigit(text, at + 1);
    const score = readDigit(text, at + 2);
    const code = high * digits.length + low;
    const id = ids[Math.floor(code / stances.length)];
    const stance = stances[code % stances.length];
    if (id === undefined || stance === undefined || Math.min(high, low, score) < 0) return found.fail('a practice');
    practices.push({ id, stance, score: Math.round((100 * score) / fullScore) / 100 });
  }
  return practices;
}

function parseOptOut(text: string, row: Found): VendorVersion['optOuts'][number] {
  const kind = optOutKinds[readDigit(text, 0)];
  if (kind === undefined) return row.fail('a kind of opt-out');
  return { kind, covers: new Found(text.slice(1), 'covers', row).spell(optOutCovers) };
}

function parseWebsiteRates(content: Found): VendorBaseline['websites'] {
  const practices = parsePracticeIds(content);
  const rates = content.at('rates');
  const parse = (row: Found): WebsiteRates => {
    const counts = row.at('stated').list();
    if (counts.length !== practices.length) return row.fail('a count for each practice');
    const stated = practices.map((id, index): [PracticeId, number] => [id, counts[index]?.count() ?? 0]);
    return {
      policies: row.at('policies').count(),
      stated: Object.fromEntries(stated.filter(([, count]) => count > 0)),
    };
  };
  const bySector = websiteSectors.map(({ id }): [WebsiteSectorId, WebsiteRates] => [id, parse(rates.at(id))]);
  return {
    all: parse(rates.at('all')),
    sectors: Object.fromEntries(bySector) as Record<WebsiteSectorId, WebsiteRates>,
  };
}
