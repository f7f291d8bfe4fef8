import { type PracticeId, practiceIds } from '../../lib/taxonomy/practices.ts';
import type { Clause, Highlight, PolicyAnalysis } from '../../lib/types.ts';
import type { Judged } from './measure-calibration.ts';
import { emptyTally, type Tally } from './measure-labels.ts';
import type { ReaderAnswer, Reading, ReadPolicy } from './read-readings.ts';

/** One practice of one policy on which classifier and reader differ. */
export interface Miss {
  policy: string;
  practice: PracticeId;
  reader: ReaderAnswer;
  /** `other clause`: the practice is right, but no reader named the clause that is shown first. */
  kind: 'false alarm' | 'miss' | 'other clause';
  /** The clause that is shown first, with its score; or the reader's lines. */
  evidence: string;
}

export interface PolicyAccuracy {
  policies: number;
  total: Tally;
  tallies: Map<PracticeId, Tally>;
  /** Of the practices rightly found, how many show first a clause that a reader named. */
  firstCited: { right: number; of: number };
  /** Every highlight with its score and whether the reader agrees; "unclear" ones are left out. */
  judged: Judged[];
  misses: Miss[];
}

/**
 * Compares the highlights of whole policies with what readers found. "Unclear" practices are left out; a practice that the reader calls denied
 * is found where the highlight says `does-not`.
 */
export function measurePolicies(policies: readonly ReadPolicy[]): PolicyAccuracy {
  const tallies = new Map(practiceIds.map((id) => [id, emptyTally()]));
  const accuracy: PolicyAccuracy = {
    policies: policies.length,
    total: emptyTally(),
    tallies,
    firstCited: { right: 0, of: 0 },
    judged: [],
    misses: [],
  };
  for (const policy of policies) {
    const highlights = new Map(policy.analysis.highlights.map((highlight) => [highlight.practice, highlight]));
    for (const id of practiceIds) compareAnswer(policy, id, highlights.get(id), accuracy);
  }
  for (const tally of tallies.values()) {
    accuracy.total.hits += tally.hits;
    accuracy.total.falseAlarms += tally.falseAlarms;
    accuracy.total.misses += tally.misses;
  }
  return accuracy;
}

function compareAnswer(
  policy: ReadPolicy,
  id: PracticeId,
  found: Highlight | undefined,
  accuracy: PolicyAccuracy,
): void {
  const { reading, analysis, lines } = policy;
  const answer = reading.labels[id] ?? 'unclear';
  if (answer === 'unclear') return;
  const tally = accuracy.tallies.get(id) ?? emptyTally();
  // A denial that nobody asked for is no harm where the reader says "no", but it is a wrong statement all the same.
  const right = found !== undefined && answer === (found.stance === 'does-not' ? 'denied' : 'yes');
  if (found !== undefined) accuracy.judged.push({ score: found.score, right });
  const report = (kind: Miss['kind']) =>
    accuracy.misses.push({
      policy: reading.policy,
      practice: id,
      reader: answer,
      kind,
      evidence: describe(policy, id, found),
    });
  if (right) {
    tally.hits++;
    accuracy.firstCited.of++;
    const first = firstClause(analysis, found);
    if (first !== undefined && isNamed(first, reading, id, lines)) accuracy.firstCited.right++;
    else report('other clause');
    return;
  }
  if (found !== undefined) {
    tally.falseAlarms++;
    report('false alarm');
  }
  if (answer === 'no') return;
  tally.misses++;
  if (found === undefined) report('miss');
}

function firstClause(analysis: PolicyAnalysis, { clauses }: Highlight): Clause | undefined {
  return analysis.clauses.find(({ id }) => id === clauses[0]);
}

/** The least length of a line that may stand inside a clause: shorter ones (a word in a table) stand anywhere. */
const shortestLine = 16;
/** So much of a clause's beginning tells it: readers name lines, and a line may hold several clauses. */
const tellingLength = 60;

/** Whether the clause stands on a line that the reader named for the practice, or holds such a line. */
function isNamed({ text }: Clause, { lines: named }: Reading, id: PracticeId, lines: readonly string[]): boolean {
  const clause = squeeze(text);
  const beginning = clause.slice(0, tellingLength);
  return (named[id] ?? []).some((number) => {
    const line = squeeze(lines[number - 1] ?? '');
    return line !== '' && (line.includes(beginning) || (line.length >= shortestLine && clause.includes(line)));
  });
}

/** Letters and digits alone, without marks of emphasis and the addresses of links. */
function squeeze(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function describe({ reading, analysis }: ReadPolicy, id: PracticeId, found: Highlight | undefined): string {
  const first = found === undefined ? undefined : firstClause(analysis, found);
  const lines = `lines ${(reading.lines[id] ?? []).slice(0, 8).join(', ')}`;
  if (found === undefined || first === undefined) return lines;
  return `${found.stance} ${found.score.toFixed(2)} [${first.heading}] ${first.leadIn} | ${first.text} | ${lines}`;
}
