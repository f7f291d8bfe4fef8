/**
 * `npm run bench` runs this after the analysis: what a comparison of two versions costs, in Chromium and in Node, for a policy of 60 kB that was edited, and for two policies
 * of that size that have nothing in common. `node scripts/bench-changes.ts OLD NEW` takes versions of your own (.html, .md or .txt).
 */
import { analysePolicy } from '../lib/analyse.ts';
import { compareVersions } from '../lib/compare/compare-versions.ts';
import type { Block, PolicyDocument } from '../lib/types.ts';
import { composePolicy } from './bench/compose-policy.ts';
import { measureChangesInChromium, type VersionPair } from './bench/measure-changes-in-chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { readModel } from './read-model.ts';
import { readPolicyFile } from './read-policy-file.ts';

const policyLength = 60_000;
const runs = 15;
/** Comparisons that count as warming up. */
const warmUps = 3;

/** A later version: every fourth block edited in a word, some dropped, some new, and a run of blocks moved to the end. */
function editPolicy(document: PolicyDocument): PolicyDocument {
  const blocks = document.blocks.flatMap((block, at): Block[] => {
    if (at % 17 === 5) return [];
    const edited = at % 4 === 0 ? { ...block, text: replaceWord(block.text, at), links: [] } : block;
    const added: Block = {
      kind: 'paragraph',
      level: 0,
      text: `From paragraph ${at} on we keep a new log.`,
      links: [],
      columns: [],
    };
    return at % 13 === 7 ? [edited, added] : [edited];
  });
  const third = Math.floor(blocks.length / 3);
  return {
    ...document,
    blocks: [...blocks.slice(0, third), ...blocks.slice(third + 20), ...blocks.slice(third, third + 20)],
  };
}

function replaceWord(text: string, at: number): string {
  const words = text.split(' ');
  words[at % words.length] = 'otherwise';
  return words.join(' ');
}

/** A policy that shares no word with the other: each word turned round. */
function turnWords(document: PolicyDocument): PolicyDocument {
  const turn = (text: string) => text.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''));
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, text: turn(block.text), links: [] })) };
}

function takeMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(13))).join(''));
}

const model = await readModel();
const [oldFile, newFile] = process.argv.slice(2);
const analyse = (document: PolicyDocument) => analysePolicy(document, model);
const pairs: Record<string, VersionPair> = {};
if (oldFile !== undefined && newFile !== undefined) {
  const [before, after] = [await readPolicyFile(oldFile), await readPolicyFile(newFile)];
  pairs['your versions'] = { before: analyse(before.document), after: analyse(after.document) };
} else {
  const before = composePolicy(policyLength);
  pairs['60 kB, edited'] = { before: analyse(before), after: analyse(editPolicy(before)) };
  pairs['60 kB, nothing in common'] = { before: analyse(before), after: analyse(turnWords(before)) };
}

console.log('\nComparison of two versions: milliseconds, first run and median of later ones.\n');
printRow(['', 'first run', 'later runs']);
const chromium = findBrowser('chromium');
if (chromium === undefined) console.error('No Chromium is here: only Node is measured. CHROME_PATH can name one.');
for (const [name, pair] of Object.entries(pairs)) {
  const inNode = Array.from({ length: runs }, () => {
    const start = performance.now();
    compareVersions(pair.before, pair.after);
    return performance.now() - start;
  });
  const measured: [string, number[]][] = [[`Node: ${name}`, inNode]];
  if (chromium !== undefined)
    measured.push([`Chromium: ${name}`, await measureChangesInChromium(chromium, pair, runs)]);
  for (const [label, times] of measured) {
    printRow([label, (times[0] ?? 0).toFixed(0), takeMedian(times.slice(warmUps)).toFixed(0)]);
  }
}
