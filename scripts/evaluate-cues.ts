/**
 * node scripts/evaluate-cues.ts [--data DIR] [--practice ID]... [--clauses]      strong cues alone against what readers found
 * node scripts/evaluate-cues.ts [--data DIR] [--practice ID]... --sample 8 [--policies 60] [--seed 1]      random matches, to be judged by eye
 *
 * The first form prints, for each practice, in how many of the readers' policies the cues are right, silent or wrong, and the lines that
 * readers named but on which no clause may hold the practice (lost evidence: the gate is too narrow). With --clauses it prints the clauses.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { matchCues, mayHold } from '../lib/classify/rules/match-cues.ts';
import { segmentPolicy } from '../lib/segment/segment-policy.ts';
import { isPracticeId, type PracticeId, practiceIds } from '../lib/taxonomy/practices.ts';
import type { Clause } from '../lib/types.ts';
import { readPolicySource } from './read-policy-file.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    practice: { type: 'string', multiple: true, default: [] },
    clauses: { type: 'boolean', default: false },
    sample: { type: 'string' },
    policies: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

const chosen: readonly PracticeId[] = values.practice.length === 0 ? practiceIds : values.practice.filter(isPracticeId);

type Answer = 'yes' | 'denied' | 'no' | 'unclear';

/** One of the readers' files: their answer on each practice, and the lines of the policy that they named for it. */
interface Reading {
  policy: string;
  labels: Record<string, Answer>;
  lines: Record<string, number[]>;
}

interface ReadPolicy extends Reading {
  clauses: readonly Clause[];
  sourceLines: readonly string[];
}

/** Letters and digits of a text, by which a clause is found again in the line of Markdown or HTML that it came from. */
function squeeze(text: string): string {
  return text
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\]\([^()]{0,2000}\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

async function segmentFile(path: string): Promise<{ clauses: readonly Clause[]; sourceLines: string[] }> {
  const source = await readFile(path, 'utf8');
  const { document } = readPolicySource(source, 'markdown', path);
  return { clauses: segmentPolicy(document.blocks).clauses, sourceLines: source.split('\n').map(squeeze) };
}

async function readReadings(data: string): Promise<ReadPolicy[]> {
  const folder = join(data, 'readers', 'practices');
  const readings: ReadPolicy[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const reading = JSON.parse(await readFile(join(folder, file), 'utf8')) as Reading;
    readings.push({ ...reading, ...(await segmentFile(join(data, 'vendors', reading.policy))) });
  }
  return readings;
}

/** The clauses that stand on a line of the policy's file, counted from 1. */
function clausesOfLine(policy: ReadPolicy, line: number): Clause[] {
  const source = policy.sourceLines[line - 1] ?? '';
  return policy.clauses.filter(({ text }) => {
    const squeezed = squeeze(text);
    return squeezed !== '' && (source.includes(squeezed) || (source.length > 20 && squeezed.includes(source)));
  });
}

function show(mark: string, policy: string, { heading, leadIn, text }: Clause): void {
  const frame = [heading && `[${heading.slice(0, 50)}]`, leadIn && `{${leadIn.slice(-90)}}`].filter(Boolean).join(' ');
  console.log(`  ${mark} ${policy.slice(0, 14).padEnd(14)} ${frame} ${text.slice(0, 420)}`);
}

function matchesOf(clauses: readonly Clause[]): Map<PracticeId, Clause[]> {
  const found = new Map<PracticeId, Clause[]>();
  for (const clause of clauses) {
    for (const { practice, kind } of matchCues(clause)) {
      if (kind === 'strong') found.set(practice, [...(found.get(practice) ?? []), clause]);
    }
  }
  return found;
}

async function compareWithReaders(data: string): Promise<void> {
  const policies = await readReadings(data);
  const found = new Map(policies.map((policy) => [policy, matchesOf(policy.clauses)]));
  const total = { right: 0, silent: 0, wrong: 0, lost: 0, lines: 0 };
  for (const practice of chosen) {
    const count = { right: 0, silent: 0, wrong: 0, lost: 0, lines: 0 };
    const remarks: (() => void)[] = [];
    for (const policy of policies) {
      const answer = policy.labels[practice];
      const stated = answer === 'yes' || answer === 'denied';
      const strong = found.get(policy)?.get(practice) ?? [];
      if (stated && strong.length > 0) count.right++;
      if (answer === 'no' && strong.length > 0) {
        count.wrong++;
        for (const clause of strong.slice(0, 4)) remarks.push(() => show('wrong ', policy.policy, clause));
      }
      for (const line of stated ? (policy.lines[practice] ?? []) : []) {
        const clauses = clausesOfLine(policy, line);
        if (clauses.length === 0) continue;
        count.lines++;
        if (!clauses.some((clause) => mayHold(practice, clause))) {
          count.lost++;
          for (const clause of clauses.slice(0, 3)) remarks.push(() => show('LOST  ', policy.policy, clause));
        } else if (strong.length === 0) {
          for (const clause of clauses.slice(0, 4)) remarks.push(() => show('silent', policy.policy, clause));
        }
      }
      if (stated && strong.length === 0) count.silent++;
    }
    for (const key of ['right', 'silent', 'wrong', 'lost', 'lines'] as const) total[key] += count[key];
    print(practice, count);
    if (values.clauses) for (const remark of remarks) remark();
  }
  print('all', total);
}

function print(
  name: string,
  count: { right: number; silent: number; wrong: number; lost: number; lines: number },
): void {
  const share = (part: number, whole: number) => (whole === 0 ? '   -' : (part / whole).toFixed(2));
  const { right, silent, wrong, lost, lines } = count;
  const figures = `precision ${share(right, right + wrong)} recall ${share(right, right + silent)}`;
  console.log(
    `${name.padEnd(32)} ${figures}  right ${right} silent ${silent} wrong ${wrong}  lines lost ${lost} of ${lines}`,
  );
}

/** Mulberry32: a small generator whose numbers depend on the seed only. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(items: readonly T[], count: number, random: () => number): T[] {
  const rest = [...items];
  return Array.from({ length: Math.min(count, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

async function sampleMatches(data: string, perPractice: number): Promise<void> {
  const random = createRandom(Number(values.seed));
  const vendors = join(data, 'vendors');
  const domains = (await readdir(vendors, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files: string[] = [];
  for (const { name } of pick(domains, Number(values.policies), random)) {
    const newest = (await readdir(join(vendors, name))).sort().at(-1);
    if (newest !== undefined) files.push(join(name, newest));
  }
  const found = new Map<PracticeId, { policy: string; clause: Clause }[]>();
  for (const file of files) {
    for (const [practice, clauses] of matchesOf((await segmentFile(join(vendors, file))).clauses)) {
      const list = found.get(practice) ?? [];
      list.push(...clauses.map((clause) => ({ policy: file, clause })));
      found.set(practice, list);
    }
  }
  for (const practice of chosen) {
    const list = found.get(practice) ?? [];
    console.log(
      `${practice}: ${list.length} matches in ${new Set(list.map(({ policy }) => policy)).size} of ${files.length} policies`,
    );
    for (const { policy, clause } of pick(list, perPractice, random)) show('-', policy, clause);
  }
}

if (!existsSync(join(values.data, 'readers'))) {
  console.error(`No readers' policies in ${values.data}; say where the data is with --data`);
  process.exitCode = 1;
} else if (values.sample === undefined) await compareWithReaders(values.data);
else await sampleMatches(values.data, Number(values.sample));
