import type { TextLink } from '../types.ts';
import type { Segment } from './gather-segments.ts';

/** First parts of words that keep their hyphen: "opt-out", "third-party". Others lose it, unless the text has the word with it elsewhere. */
const keptBefore =
  /^(?:opt|opted|opting|e|non|third|first|second|self|co|cross|re|pre|post|anti|multi|long|short|well|one|two|three|in|on|off|up|day|real|end|user|data|privacy|high|low|full|part|follow|sign|log|check|cookie|click|pay|ad|web|site|device|age|need|case|state|non-profit|so|tax|time|location|interest|service|credit|decision|law|cloud|risk|company)$/i;
const keptAfter =
  /^(?:out|outs|in|ins|to|up|party|parties|date|based|related|mail|mails|time|specific|like|wide|free)\b/i;

/** What the whole text says of words with hyphens. */
export interface HyphenLore {
  /** Lower-case words of the text, in full. */
  words: ReadonlySet<string>;
}

/** Gathers the words of all lines but for the broken ones at their ends. */
export function gatherHyphenLore(texts: Iterable<string>): HyphenLore {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text
      .replace(/\S*[-\u2010]\s*$/, '')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu)) {
      words.add(word.replaceAll('\u2010', '-'));
    }
  }
  return { words };
}

export interface JoinedText {
  text: string;
  links: TextLink[];
}

/** Joins lines to one running text, and mends the words that were broken at the ends of lines. White space comes out single and trimmed. */
export function joinLines(lines: readonly Segment[], lore: HyphenLore): JoinedText {
  // Pieces, since asking a growing text for its end copies it each time.
  const pieces: string[] = [];
  let length = 0;
  const placed: TextLink[] = [];
  for (const line of lines) {
    const { joint, dropped } = decideJoint(pieces.at(-1) ?? '', line.text, lore);
    if (dropped > 0) pieces.push((pieces.pop() ?? '').slice(0, -dropped));
    const offset = length - dropped + joint.length;
    pieces.push(joint + line.text);
    length = offset + line.text.length;
    for (const { start, end, href } of line.links) placed.push({ start: offset + start, end: offset + end, href });
  }
  const text = pieces.join('');
  const links: TextLink[] = [];
  for (const link of placed) addLink(links, link, text);
  return tidySpaces(text, links);
}

/** What stands between two lines, and how many characters of the first one go. */
function decideJoint(before: string, after: string, { words }: HyphenLore): { joint: string; dropped: number } {
  if (before === '') return { joint: '', dropped: 0 };
  const broken = /([\p{L}\p{N}][\p{L}\p{N}-]*)([-\u00AD\u2010])\s*$/u.exec(before.slice(-60));
  const next = /^[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(after.trimStart().slice(0, 60));
  if (broken === null || next === null || /^\s/.test(after)) {
    // An address is broken behind its slashes, and goes on without a space.
    const isAddress = /(?:https?:\/\/|www\.)\S*[/=&?_-]$/.test(before.slice(-300)) && /^[\w%./?=&-]+/.test(after);
    return { joint: /\s$/.test(before.slice(-1)) || isAddress ? '' : ' ', dropped: 0 };
  }
  const [whole, first = '', hyphen = ''] = broken;
  const second = next[0];
  if (hyphen === '\u00AD') return { joint: '', dropped: whole.length - first.length };
  const last = first.split('-').at(-1) ?? first;
  const isKept = /^\p{Lu}|^\p{N}/u.test(second) || keepsHyphen(last, second, words);
  return { joint: '', dropped: isKept ? whole.length - first.length - 1 : whole.length - first.length };
}

function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const joined = `${first}${second}`.toLowerCase();
  const hyphened = `${first}-${second}`.toLowerCase();
  if (words.has(hyphened) !== words.has(joined)) return words.has(hyphened);
  return keptBefore.test(first) || keptAfter.test(second);
}

/** A link that goes on in the next line is one link. */
function addLink(links: TextLink[], link: TextLink, text: string): void {
  const before = links.at(-1);
  if (before !== undefined && link.start < before.end) return;
  if (before !== undefined && before.href === link.href && /^\s*$/.test(text.slice(before.end, link.start)))
    before.end = link.end;
  else links.push(link);
}

/** Collapses white space to single spaces, trims, and moves the links along. */
export function tidySpaces(text: string, links: readonly TextLink[]): JoinedText {
  const places = new Uint32Array(text.length + 1);
  let tidy = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    places[index] = tidy.length;
    if (unit === '\u00AD') continue;
    if (!/\s/.test(unit)) tidy += unit;
    else if (tidy !== '' && !tidy.endsWith(' ')) tidy += ' ';
  }
  places[text.length] = tidy.length;
  const trimmed = tidy.trimEnd();
  return {
    text: trimmed,
    links: links.flatMap((link) => {
      let start = places[link.start] ?? 0;
      const end = Math.min(places[link.end] ?? 0, trimmed.length);
      if (trimmed[start] === ' ') start += 1;
      const length = trimmed.slice(start, end).trimEnd().length;
      return length > 0 ? [{ start, end: start + length, href: link.href }] : [];
    }),
  };
}
