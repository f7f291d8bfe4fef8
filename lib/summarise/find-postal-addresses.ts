/** Finds postal addresses, which pages write in one line or in a line a part. */
import type { Clause } from '../types.ts';

/** All that is asked of a clause here. */
type Line = Pick<Clause, 'id' | 'text'>;

export interface PostalAddress {
  /** "City, Country" where both can be read, or "postal address". */
  place: string;
  /** The clause in which the town stands. */
  clause: string;
}

const countries =
  'United States of America|United States|USA|U\\.S\\.A\\.|United Kingdom|UK|England|Scotland|Ireland|Germany|France|Netherlands|The Netherlands|Belgium|Luxembourg|Switzerland|Austria|Spain|Portugal|Italy|Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Czechia|Slovakia|Hungary|Romania|Bulgaria|Greece|Cyprus|Malta|Slovenia|Croatia|Serbia|Ukraine|Turkey|Israel|India|China|P\\.R\\. China|Hong Kong|Taiwan|Japan|South Korea|Korea|Republic of Korea|Singapore|Malaysia|Indonesia|Thailand|Vietnam|Philippines|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Colombia|South Africa|Nigeria|Kenya|Egypt|United Arab Emirates|UAE|Gibraltar|Jersey|Guernsey|Isle of Man|British Virgin Islands|Cayman Islands';
const countryName = new RegExp(`^(?:${countries})$`, 'i');
/** As written, or in capitals as on an envelope; "turkey" and "jersey" are words. */
const country = new RegExp(`\\b(${countries}|${countries.toUpperCase()})\\b`, 'g');

const cityStates = /^(?:Luxembourg|Singapore|Hong Kong|Gibraltar)$/i;

/** "San Francisco, CA 94107", "Minneapolis, Minnesota 55440". */
const usTown =
  /([A-Z][A-Za-z.'’ -]{2,30}?),?[\s,]{1,3}(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|California|New York|Washington|Texas|Massachusetts|Georgia|Minnesota|Illinois|Florida|Delaware|Virginia|Colorado|Utah|Oregon|Arizona|Nevada|Pennsylvania|New Jersey|Connecticut|Ohio|Michigan|North Carolina|Missouri|Maryland|Tennessee|Wisconsin|Indiana)\.?,? {1,3}\d{5}(?:-\d{4})?\b/;
const britishCode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;
/** "New Delhi - 110075": a pin code of six digits after the town. */
const indianTown =
  /\b([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)(?: ?[-–] ?[1-8]\d{2} ?\d{3}\b| [1-8]\d{5}\b(?=[^.]{0,30}\bIndia\b))/;
const streetWords =
  /\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane|drive|dr\.|way|square|place|plaza|court|floor|suite|building|house|tower|quay|p\.? ?o\.? box|postbox|park|terrace|crescent|gardens|mews|straße|strasse|str\.?|\w{3,20}(?:straße|strasse|gatan|vägen|gade)|rue|via|calle|avenida|gade|gatan|\w*straat|\w*laan|\w{2,20}(?:plein|weg|gracht|kade|platz|gasse|allee)|plot|sector|(?!(?:19|20)\d\d\b)\d{4,6})\b/i;

/** Address lines are short; a longer clause is a sentence, which is read on its own. */
const lineWords = 16;
/** Longer than so many words ever are: most clauses need not be counted. */
const lineLength = 240;
const mostLines = 6;

/** Every postal address, once a town, in reading order. */
export function findPostalAddresses(clauses: readonly Line[]): PostalAddress[] {
  const found: PostalAddress[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index];
    if (clause === undefined || !/\d/.test(clause.text)) continue;
    // The clause alone first: in a list of addresses the next line is another one.
    const address = readAddress(clause.text, clause.text) ?? readAddress(joinLines(clauses, index), clause.text);
    if (address === undefined || found.some(({ place }) => townOf(place) === townOf(address))) continue;
    found.push({ place: address, clause: clause.id });
  }
  return found;
}

/** "Dublin" of "Dublin, Ireland": countries have many names. */
function townOf(place: string): string {
  return place.split(',')[0] ?? place;
}

/** The clause, with the short lines after it where it is itself a line. */
function joinLines(clauses: readonly Line[], index: number): string {
  const lines: string[] = [];
  for (const { text } of clauses.slice(index, index + mostLines)) {
    if (!isLine(text) && lines.length > 0) break;
    lines.push(text);
    if (!isLine(text)) break;
  }
  return lines.join(', ');
}

function readAddress(text: string, firstLine: string): string | undefined {
  const inUs = usTown.exec(text);
  if (inUs !== null && (streetWords.test(text.slice(0, inUs.index + inUs[0].length)) || usTown.test(firstLine))) {
    return `${cleanTown(inUs[1] ?? '')}, United States`;
  }
  const british = britishCode.exec(text);
  if (british !== null && streetWords.test(text)) {
    const town = readTown(text.slice(Math.max(0, british.index - 60), british.index));
    return town === undefined ? 'postal address' : `${town}, United Kingdom`;
  }
  const indian = indianTown.exec(text);
  if (indian !== null && streetWords.test(text.slice(0, indian.index))) return `${indian[1] ?? ''}, India`;
  for (const match of text.matchAll(country)) {
    const before = text.slice(Math.max(0, match.index - 140), match.index);
    if (!streetWords.test(before) || !/\d/.test(before) || !/[,\t ]\s*$/.test(before)) continue;
    const town = cityStates.test(match[0]) ? match[0] : readTown(before);
    if (town !== undefined) return `${town}, ${writeCountry(match[0])}`;
  }
  return undefined;
}

/** "FRANCE" is France; abbreviations keep their capitals. */
function writeCountry(name: string): string {
  if (name.length <= 3 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "... 76 10115 Berlin" */
const afterCode = /\b\d{3} ?\d{2,3} (\p{Lu}\p{Ll}[\p{L}'’-]{1,24})[\s,]{0,3}$/u;

/** The town is the last part of an address, before the country, that is a name: "Dublin 1", "D01 YC43" and "1015 BD Amsterdam" hold codes. */
function readTown(before: string): string | undefined {
  // "10115 Berlin": the town stands after its code, whatever stands before.
  const coded = afterCode.exec(before)?.[1];
  if (coded !== undefined) return coded;
  for (const part of before.split(/[,\t\n;|]|\s[-–]\s/).reverse()) {
    const name = cleanTown(part.replace(/\b(?:\w*\d\w*|[A-Z]{1,3}(?=\s+\d|\s+[A-Z][a-z]))\b/g, ' '));
    if (countryName.test(name)) continue;
    if (
      /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}$/u.test(name) &&
      !/\b(?:inc|ltd|llc|limited|gmbh|attn|floor|suite)\b/i.test(name)
    ) {
      return name;
    }
  }
  return undefined;
}

function cleanTown(name: string): string {
  return name
    .replace(
      /^.*\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|way|suite|floor|box|place|square|quay|court|house|hall|plaza|park|tower|centre)\b\.?/i,
      '',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.-]+|[\s,.-]+$/g, '');
}

function isLine(text: string): boolean {
  return text.length <= lineLength && (text.match(/\S+/g)?.length ?? 0) <= lineWords;
}
