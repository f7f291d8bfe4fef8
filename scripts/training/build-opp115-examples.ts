import { nameCues } from '../../lib/classify/rules/name-cues.ts';
import { splitSentences } from '../../lib/segment/split-sentences.ts';
import type { PracticeId } from '../../lib/taxonomy/practices.ts';
import { clauseKey, type Example, type LabelEvidence } from './example.ts';
import { toLabelId } from './label-id.ts';
import type { Opp115Evidence, PracticeEvidence } from './practice-evidence.ts';
import { type Annotation, type Segment, splitLines, stripTags } from './read-opp115.ts';

/** How far the examples of OPP-115 are trusted. Chosen by cross-validation on train.jsonl; see MODEL_CARD.md. */
export interface Opp115Weights {
  /** A clause as an example of its categories (a whole segment counts 1). */
  clauseCategories: number;
  /** A segment as a positive example of a category that one annotator alone saw. The benchmark counts it, but half of these are slips. */
  oneAnnotatorCategory: number;
  /** A clause with the value marked by one annotator alone, as a positive example of a practice. */
  oneAnnotator: number;
  /** A clause of a segment that has the value elsewhere, as a negative example. */
  sameSegment: number;
  /** A clause as a negative example of practices that OPP-115 does not annotate. */
  unknownPractice: number;
  /** A whole segment as an example of practices. */
  segmentPractices: number;
}

export const opp115Weights: Opp115Weights = {
  clauseCategories: 0.1,
  oneAnnotatorCategory: 0.5,
  oneAnnotator: 0.4,
  sameSegment: 0.3,
  unknownPractice: 0.3,
  segmentPractices: 0.5,
};

interface Unit {
  text: string;
  leadIn: string;
  start: number;
  end: number;
}

/**
 * Turns segments into examples: each whole segment (as the benchmark labels it) and each of its sentences and list items, labelled by the spans
 * that the annotators marked.
 */
export function buildOpp115Examples(
  segments: readonly Segment[],
  evidence: ReadonlyMap<PracticeId, PracticeEvidence>,
  weights: Opp115Weights = opp115Weights,
): Example[] {
  const examples: Example[] = [];
  let policy = '';
  let heading = '';
  for (const segment of segments) {
    if (segment.policy !== policy) heading = '';
    policy = segment.policy;
    const { title, units } = splitSegment(segment.html);
    if (title !== '') heading = title;
    if (segment.categories !== null) examples.push(buildSegmentExample(segment, evidence, weights));
    for (const unit of units) examples.push(buildClauseExample(segment, unit, heading, evidence, weights));
  }
  return examples;
}

function buildSegmentExample(
  segment: Segment,
  evidence: ReadonlyMap<PracticeId, PracticeEvidence>,
  weights: Opp115Weights,
): Example {
  const found = new Map<string, LabelEvidence>();
  for (const name of segment.categories ?? []) {
    const annotators = new Set(
      segment.annotations.filter(({ category }) => category === name).map((one) => one.annotator),
    );
    found.set(toLabelId(name), { positive: true, weight: annotators.size >= 2 ? 1 : weights.oneAnnotatorCategory });
  }
  for (const [id, { opp115 }] of evidence) {
    if (opp115.length === 0) continue;
    const annotators = countAnnotators(segment.annotations, opp115, undefined);
    const positive = annotators.all > 0;
    const weight = annotators.all === 1 ? weights.oneAnnotator : 1;
    found.set(id, { positive, weight: weight * weights.segmentPractices });
  }
  const text = stripTags(segment.html);
  return {
    text,
    leadIn: '',
    heading: '',
    cues: nameCues(text),
    group: segment.policy,
    source: 'opp115-segment',
    evidence: found,
    rest: { category: 1, clause: 0, practice: 0, quote: 0 },
  };
}

function buildClauseExample(
  segment: Segment,
  unit: Unit,
  heading: string,
  evidence: ReadonlyMap<PracticeId, PracticeEvidence>,
  weights: Opp115Weights,
): Example {
  const found = new Map<string, LabelEvidence>();
  addCategories(found, segment, unit, weights);
  for (const [id, { opp115 }] of evidence) {
    if (opp115.length === 0) continue;
    const { here, all } = countAnnotators(segment.annotations, opp115, unit);
    if (here >= 2) found.set(id, { positive: true, weight: 1 });
    else if (here === 1) found.set(id, { positive: true, weight: weights.oneAnnotator });
    else found.set(id, { positive: false, weight: all > 0 ? weights.sameSegment : 1 });
  }
  return {
    text: unit.text,
    leadIn: unit.leadIn,
    heading,
    group: segment.policy,
    source: 'opp115-clause',
    evidence: found,
    rest: { category: 0, clause: 1, practice: weights.unknownPractice, quote: 0 },
  };
}

function addCategories(found: Map<string, LabelEvidence>, segment: Segment, unit: Unit, weights: Opp115Weights): void {
  const marks = new Map<string, Set<number>>();
  for (const annotation of segment.annotations) {
    if (!marksUnit(annotation, unit)) continue;
    const id = toLabelId(annotation.category);
    marks.set(id, (marks.get(id) ?? new Set()).add(annotation.annotator));
  }
  const labels = new Set([...(segment.categories ?? []).map(toLabelId), ...marks.keys()]);
  const assigned = new Set((segment.categories ?? []).map(toLabelId));
  for (const id of labels) {
    const count = marks.get(id)?.size ?? 0;
    if (count >= 2) {
      found.set(id, { positive: true, weight: weights.clauseCategories });
      found.set(clauseKey(id), { positive: true, weight: 1 });
    }
    if (count === 0 && assigned.has(id)) found.set(id, { positive: false, weight: weights.clauseCategories / 2 });
  }
}

/** Annotators who chose one of the values: in the whole segment, and with a span that covers the unit. */
function countAnnotators(
  annotations: readonly Annotation[],
  wanted: readonly Opp115Evidence[],
  unit: Unit | undefined,
): { all: number; here: number } {
  const all = new Set<number>();
  const here = new Set<number>();
  for (const annotation of annotations) {
    for (const { category, attribute, value, doesNot } of wanted) {
      if (annotation.category !== category) continue;
      const chosen = annotation.attributes[attribute];
      if (chosen?.value !== value) continue;
      if (doesNot === true && annotation.attributes['Does/Does Not']?.value !== 'Does Not') continue;
      all.add(annotation.annotator);
      if (unit === undefined) continue;
      const marked = chosen.start >= 0 ? overlaps(chosen, unit) : marksUnit(annotation, unit);
      if (marked) here.add(annotation.annotator);
    }
  }
  return { all: all.size, here: here.size };
}

function marksUnit(annotation: Annotation, unit: Unit): boolean {
  return Object.values(annotation.attributes).some((chosen) => chosen.start >= 0 && overlaps(chosen, unit));
}

/** Spans run over by a few characters; an overlap counts from a third of the shorter of the two. */
function overlaps(span: { start: number; end: number }, unit: Unit): boolean {
  const shared = Math.min(span.end, unit.end) - Math.max(span.start, unit.start);
  return shared > 0 && shared * 3 >= Math.min(span.end - span.start, unit.end - unit.start);
}

/** A first line this short and without a full stop is the segment's heading. */
const longestTitle = 90;

function splitSegment(html: string): { title: string; units: Unit[] } {
  const lines = splitLines(html);
  let title = '';
  let leadIn = '';
  const units: Unit[] = [];
  lines.forEach((line, index) => {
    const text = stripTags(line.text);
    if (index === 0 && text.length <= longestTitle && !/[.;:,!?]$/.test(text)) {
      title = text;
      return;
    }
    const isItem = /^\s*(?:[-*\u2022\u00b7]|\(?[a-z0-9]{1,3}[.)])\s/i.test(text);
    for (const unit of splitLine(line)) units.push({ ...unit, leadIn: isItem ? leadIn : '' });
    if (text.endsWith(':')) leadIn = units.at(-1)?.text ?? '';
    else if (!isItem) leadIn = '';
  });
  return { title, units };
}

function splitLine(line: { text: string; start: number }): Unit[] {
  return splitSentences(line.text)
    .map(({ start, end }) => ({
      text: stripTags(line.text.slice(start, end)),
      leadIn: '',
      start: line.start + start,
      end: line.start + end,
    }))
    .filter(({ text }) => /\p{L}{2}/u.test(text));
}
