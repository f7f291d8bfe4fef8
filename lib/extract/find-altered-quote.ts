/**
 * Finds a passage that was edited since it was read, by its neighbours: what stands between them now is what has become of it.
 * Likeness alone is never enough, for policies repeat themselves with one word changed ("We share your location with ...", "We share your
 * contacts with ..."), and showing the wrong one is worse than showing none.
 */
import { countEdits, findNearestStretch } from './edit-distance.ts';
import { isWordEdge, type PageText, type Place } from './page-text.ts';

/** Of the passage's characters, so many may have changed where both neighbours still stand beside it ... */
const mostChangedBetween = 0.4;
/** ... and where only one does, since then it may as well be the next passage, edited too. Texts that have nothing to do with each other differ in .7 and more. */
const mostChangedBeside = 0.25;
/** A passage of fewer characters is not told by likeness from its neighbour's successor. */
const leastBeside = 24;
/** Of a neighbour that was edited farther off, the nearest so many characters must still be there. */
const nearLength = 20;
/** Fewer characters of a neighbour stand at too many places. */
const leastNeighbour = 8;
/** Longer passages are not sought: work grows with the square of this. */
const mostSought = 2000;
/** What the page inserted beside the passage may be so much longer than the passage itself. */
const mostInserted = 400;
/** Words alone are compared for passages of so many letters and digits; fewer are found within others. */
const leastLetters = 24;
/** What is left of the gap on one side is part of the edited passage when it is no longer than this, and a sentence that was put there otherwise. */
const leastSentence = 60;
const mostNeighbours = 50;
const mostPairs = 8;

/** All three without white space. Gives undefined where the passage is not there, or where it is too uncertain that it is the same. Time is linear in the page. */
export function findAlteredQuote(page: PageText, sought: string, before: string, after: string): Place | undefined {
  const reworded = sought.length <= mostSought ? findByNeighbours(page, sought, before, after) : undefined;
  return reworded ?? findSameWords(page, sought);
}

interface Candidate extends Place {
  changed: number;
}

function findByNeighbours(page: PageText, sought: string, before: string, after: string): Place | undefined {
  for (const length of [Math.max(before.length, after.length), nearLength]) {
    const ends = findAll(page.squeezed, before.slice(-length)).map((start) => start + Math.min(length, before.length));
    const starts = findAll(page.squeezed, after.slice(0, length));
    const pairs = pairUp(ends, starts, sought.length * 2 + mostInserted);
    // The neighbours touch: the passage was taken out.
    if (pairs.some(({ start, end }) => start === end)) return undefined;
    const between = pairs.slice(0, mostPairs).flatMap((gap) => matchBetween(page, gap, sought) ?? []);
    const best = pickLeastChanged(between) ?? pickLeastChanged(matchBeside(page, ends, starts, sought));
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Each end of the neighbour before with the nearest start of the neighbour after, where both are near enough. */
function pairUp(ends: readonly number[], starts: readonly number[], farthest: number): Place[] {
  return ends.flatMap((start) => {
    const end = starts.find((each) => each >= start);
    return end === undefined || end - start > farthest ? [] : [{ start, end }];
  });
}

function matchBetween(page: PageText, gap: Place, sought: string): Candidate | undefined {
  const text = page.squeezed.slice(gap.start, gap.end);
  if (text.length <= sought.length * 1.5) {
    const changed = countEdits(text, sought) / Math.max(text.length, sought.length);
    if (changed <= mostChangedBetween) return { ...gap, changed };
  }
  const { start, end, edits } = findNearestStretch(text, sought);
  const changed = edits / sought.length;
  if (changed > mostChangedBetween) return undefined;
  const whole = {
    start: start <= leastSentence ? gap.start : gap.start + start,
    end: text.length - end <= leastSentence ? gap.end : gap.start + end,
  };
  return { ...toWordEdges(page, whole, gap), changed };
}

/** Only one neighbour is left, and stands at one place: the passage has to be right beside it. */
function matchBeside(page: PageText, ends: readonly number[], starts: readonly number[], sought: string): Candidate[] {
  if (sought.length < leastBeside) return [];
  const reach = Math.ceil(sought.length * (1 + mostChangedBeside));
  const windows: Place[] = [];
  const [end, ...moreEnds] = ends;
  const [start, ...moreStarts] = starts;
  if (end !== undefined && moreEnds.length === 0) windows.push({ start: end, end: end + reach });
  if (start !== undefined && moreStarts.length === 0) windows.push({ start: Math.max(0, start - reach), end: start });
  return windows.flatMap((window) => {
    const nearest = findNearestStretch(page.squeezed.slice(window.start, window.end), sought);
    const changed = nearest.edits / sought.length;
    if (changed > mostChangedBeside) return [];
    const place = { start: window.start + nearest.start, end: window.start + nearest.end };
    return [{ ...toWordEdges(page, place, { start: window.start, end: page.squeezed.length }), changed }];
  });
}

/** Widens a place to whole words, within `limits`. */
function toWordEdges(page: PageText, place: Place, limits: Place): Place {
  let { start, end } = place;
  // No word is longer; a text without spaces must not be widened without end.
  for (let steps = 0; steps < 40 && start > limits.start && !isWordEdge(page, start); steps += 1) start -= 1;
  for (let steps = 0; steps < 40 && end < limits.end && !isWordEdge(page, end); steps += 1) end += 1;
  return { start, end };
}

function pickLeastChanged(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const each of candidates) if (best === undefined || each.changed < best.changed) best = each;
  return best;
}

/** Where the same words stand with other punctuation, quotation marks or case, and nowhere else: that may be anywhere in the page. */
function findSameWords(page: PageText, sought: string): Place | undefined {
  const words = keepLetters(sought).letters;
  if (words.length < leastLetters) return undefined;
  const { letters, places } = keepLettersOf(page);
  const first = letters.indexOf(words);
  if (first < 0 || letters.includes(words, first + 1)) return undefined;
  const start = places[first];
  const last = places[first + words.length - 1];
  if (start === undefined || last === undefined) return undefined;
  const place = { start, end: last + 1 };
  if (!isWordEdge(page, place.start) || !isWordEdge(page, place.end)) return undefined;
  // The full stop belongs to its sentence.
  const stop = /^[.!?:;,)\]"'”’]{0,3}/.exec(page.squeezed.slice(place.end, place.end + 3))?.[0] ?? '';
  return { start: place.start, end: place.end + stop.length };
}

interface Letters {
  letters: string;
  places: Int32Array;
}

const lettersOfPages = new WeakMap<PageText, Letters>();

/** Once a page, since fifty clauses are looked for at a click. */
function keepLettersOf(page: PageText): Letters {
  const made = lettersOfPages.get(page) ?? keepLetters(page.squeezed);
  lettersOfPages.set(page, made);
  return made;
}

/** Letters and digits in lower case, and where each stands in `text`. */
function keepLetters(text: string): Letters {
  const places = new Int32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = word.toLowerCase();
    // A few letters grow in lower case, which would shift all that follow.
    parts.push(folded.length === word.length ? folded : word);
    for (let offset = 0; offset < word.length; offset += 1) places[count + offset] = index + offset;
    count += word.length;
  }
  return { letters: parts.join(''), places };
}

function findAll(text: string, sought: string): number[] {
  const found: number[] = [];
  if (sought.length < leastNeighbour) return found;
  for (let at = text.indexOf(sought); at >= 0 && found.length < mostNeighbours; at = text.indexOf(sought, at + 1)) {
    found.push(at);
  }
  return found;
}
