/** The whole comparison of two versions of one policy in one call. Pure and synchronous, the same in a page and in Node. */
import type { PolicyAnalysis } from '../types.ts';
import { alignClauses } from './align-clauses.ts';
import { buildRows } from './build-rows.ts';
import { compareFacts } from './compare-facts.ts';
import { comparePractices } from './compare-practices.ts';
import { startBudget } from './diff-words.ts';
import { indexRows } from './index-rows.ts';
import { readEditContext } from './judge-edit.ts';
import { judgeExtent, listMinor, measureMatched, writeExtent } from './judge-extent.ts';
import type { ClauseRow, PolicyChanges, VersionHead } from './policy-changes.ts';
import { countEachWord } from './same-spelling.ts';

/**
 * Compares two versions of one policy, the older first.
 *
 * The same input gives the same output, on any machine; time is nearly linear in the length of the texts, and the word-by-word part is bounded
 * (`startBudget`). Nothing of the input is changed.
 */
export function compareVersions(before: PolicyAnalysis, after: PolicyAnalysis): PolicyChanges {
  const alignment = alignClauses(before.clauses, after.clauses);
  const counts = { before: countEachWord(before.text), after: countEachWord(after.text) };
  const context = readEditContext(before, after, counts);
  const rows = buildRows(before.clauses, after.clauses, alignment, context, startBudget());
  const minor = listMinor(before, after, rows);
  const matched = measureMatched(rows);
  const extent = judgeExtent(before, after, rows, minor, matched);
  const versions = {
    before,
    after,
    alignment,
    index: indexRows(before, after, rows),
    matched,
  };
  const practices = comparePractices(versions);
  const facts = compareFacts(versions);
  const found = { extent, minor, counts: countRows(rows), matched };
  return {
    before: takeHead(before),
    after: takeHead(after),
    ...found,
    summary: writeExtent(found, practices, facts).trim(),
    practices,
    facts,
    rows,
  };
}

function takeHead({ url, title, lastUpdated, words, coverage }: PolicyAnalysis): VersionHead {
  return { url, title, lastUpdated, words, coverage };
}

function countRows(rows: readonly ClauseRow[]): PolicyChanges['counts'] {
  const count = (test: (row: ClauseRow) => boolean) => rows.filter(test).length;
  return {
    same: count(({ kind }) => kind === 'same'),
    edited: count(({ kind, minor }) => kind === 'edited' && minor === null),
    minor: count(({ kind, minor }) => kind === 'edited' && minor !== null),
    added: count(({ kind }) => kind === 'added'),
    removed: count(({ kind }) => kind === 'removed'),
    moved: count(({ moved }) => moved),
  };
}
