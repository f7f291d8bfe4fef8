import type { CueInput } from '../../lib/classify/rules/cue-input.ts';
import { readStance } from '../../lib/classify/rules/read-stance.ts';
import { segmentPolicy } from '../../lib/segment/segment-policy.ts';
import type { Block } from '../../lib/types.ts';
import { type Annotation, decodeEntities, type Segment, splitLines } from '../training/read-opp115.ts';
import { count, emptyTally, type Tally } from './measure-labels.ts';

interface Question {
  name: string;
  category: string;
  /** The attribute whose span tells the sentence where "Does/Does Not" itself has none. */
  action: string;
  /** Tells whether we read the sentence as a denial. */
  denies: (input: CueInput) => boolean;
}

const questions: readonly Question[] = [
  {
    name: 'third parties, denials with conditions included',
    category: 'Third Party Sharing/Collection',
    action: 'Action Third Party',
    denies: (input) => {
      const sharing = readStance('sharing.third-parties', input);
      const conditional = sharing !== 'does' && ['may', 'choice'].includes(readStance('sharing.no-sharing', input));
      return sharing === 'does-not' || conditional;
    },
  },
  {
    name: 'third parties, denials without conditions',
    category: 'Third Party Sharing/Collection',
    action: 'Action Third Party',
    denies: (input) => readStance('sharing.third-parties', input) === 'does-not',
  },
  {
    name: 'first party',
    category: 'First Party Collection/Use',
    action: 'Action First-Party',
    denies: (input) => readStance('collection.contact', input) === 'does-not',
  },
];

interface Votes {
  input: CueInput;
  does: number;
  doesNot: number;
}

/** Blanks the tags out and keeps every offset. */
const blankTags = (html: string): string => html.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));

/** The clauses of a segment with their offsets into its html. */
function cutSegment(html: string): { input: CueInput; start: number; end: number }[] {
  const pieces = splitLines(html);
  const blocks = pieces.map(
    ({ text }): Block => ({ kind: 'paragraph', level: 0, text: blankTags(text), links: [], columns: [] }),
  );
  const starts: number[] = [];
  let offset = 0;
  for (const { text } of blocks) {
    starts.push(offset);
    offset += text.length + 2;
  }
  return segmentPolicy(blocks).clauses.map(({ text, leadIn, heading, start, end, block }) => {
    const shift = (pieces[block]?.start ?? 0) - (starts[block] ?? 0);
    return { input: { text: decodeEntities(text), leadIn, heading }, start: start + shift, end: end + shift };
  });
}

/** Where an annotation's statement starts, in the segment's html; undefined where it selected nothing. */
function findStart({ attributes }: Annotation, action: string, html: string): number | undefined {
  for (const span of [attributes['Does/Does Not'], attributes[action]]) {
    if (span === undefined || span.start < 0) continue;
    return span.start + (/\S/.exec(html.slice(span.start))?.index ?? 0);
  }
  return undefined;
}

/** Counts what the annotators say of each sentence of a segment. */
function collectVotes({ html, annotations }: Segment, { category, action }: Question): Votes[] {
  const clauses = cutSegment(html).map((clause) => ({ ...clause, does: 0, doesNot: 0 }));
  for (const annotation of annotations) {
    const value = annotation.attributes['Does/Does Not']?.value;
    if (annotation.category !== category || value === undefined) continue;
    const start = findStart(annotation, action, html);
    const clause = clauses.find((each) => start !== undefined && start >= each.start && start < each.end);
    if (clause === undefined) continue;
    if (value === 'Does Not') clause.doesNot += 1;
    else clause.does += 1;
  }
  return clauses.filter(({ does, doesNot }) => does !== doesNot);
}

export interface StanceAccuracy {
  /** What was asked: third parties with and without conditions, first party. */
  name: string;
  /** Denials found, taken for denials wrongly, and missed. */
  tally: Tally;
  sentences: number;
  errors: { kind: 'missed' | 'wrong'; input: CueInput }[];
}

/**
 * Measures how well denials are read, on the attribute "Does/Does Not" of OPP-115: which sentences say that something is not shared or collected. A
 * sentence counts as the majority of its annotations says; ties are left out.
 */
export function measureStance(segments: readonly Segment[]): StanceAccuracy[] {
  return questions.map((question) => {
    const accuracy: StanceAccuracy = { name: question.name, tally: emptyTally(), sentences: 0, errors: [] };
    for (const { input, does, doesNot } of segments.flatMap((segment) => collectVotes(segment, question))) {
      const expected = doesNot > does;
      const found = question.denies(input);
      accuracy.sentences += 1;
      count(accuracy.tally, found, expected);
      if (found !== expected) accuracy.errors.push({ kind: expected ? 'missed' : 'wrong', input });
    }
    return accuracy;
  });
}
