/** Policies side by side: what each says of each practice, and the facts that it gives. */
import { describePeriod } from '../compare/describe-period.ts';
import { opposites } from '../summarise/choose-first.ts';
import { type Confidence, confidenceOf } from '../summarise/confidence-in-words.ts';
import { dataTypeNames, frameworkNames, optOutCoverNames, optOutKindNames } from '../taxonomy/fact-names.ts';
import { type PracticeId, practices, type TopicId, topics, type Valence } from '../taxonomy/practices.ts';
import { statementOf, valenceOf } from '../taxonomy/stances.ts';
import type { OptOutCover, PolicyAnalysis, Stance } from '../types.ts';
import { describeReadingEase } from './describe-reading-ease.ts';
import type { PolicyProfile } from './vendor-baseline.ts';

/** A policy in a comparison. */
export interface ComparedPolicy {
  profile: PolicyProfile;
  /** Where the reader has the text: then cells name their clauses. */
  analysis: PolicyAnalysis | null;
}

/** What one policy says of one practice. */
export interface PracticeCell {
  stance: Stance;
  statement: string;
  valence: Valence;
  confidence: Confidence;
  /** Clause ids, clearest first; empty where the reader has no text. */
  clauses: readonly string[];
}

export interface PracticeRow {
  practice: PracticeId;
  /** The practice in its own words, as a policy that does so would be told of. */
  title: string;
  /** One a policy, in their order; null for "not found". */
  cells: readonly (PracticeCell | null)[];
}

export interface TopicRows {
  topic: TopicId;
  title: string;
  /** In the order of the taxonomy; never empty. */
  rows: readonly PracticeRow[];
}

export type FactId =
  | 'date'
  | 'length'
  | 'reading-ease'
  | 'data-types'
  | 'named-companies'
  | 'retention'
  | 'opt-outs'
  | 'frameworks'
  | 'minimum-age';

/** One value of a fact: a kind of data, a company, a period. */
export interface FactValue {
  text: string;
  /** Clause ids in reading order; empty where the reader has no text. */
  clauses: readonly string[];
  /** True where every policy of the comparison gives it. */
  isShared: boolean;
}

export interface FactRow {
  fact: FactId;
  title: string;
  /** One list a policy, in their order; an empty one for "not found". */
  cells: readonly (readonly FactValue[])[];
}

/** A practice or fact of which nothing was found in any policy has no row. */
export interface Comparison {
  /** Rows in which the policies differ. Of a single policy: all its rows. */
  different: { topics: readonly TopicRows[]; facts: readonly FactRow[] };
  /** Rows in which all say the same. */
  same: { topics: readonly TopicRows[]; facts: readonly FactRow[] };
}

/** How dates (YYYY-MM-DD or YYYY-MM) and numbers are written. */
export interface ValueFormat {
  date(date: string): string;
  number(value: number): string;
}

const plainFormat: ValueFormat = { date: (date) => date, number: String };

/** Lays policies side by side. `format` writes dates and numbers as the reader knows them; without it ISO 8601 and plain digits. */
export function compareProfiles(policies: readonly ComparedPolicy[], format: ValueFormat = plainFormat): Comparison {
  const cells = policies.map(indexCells);
  const rows = practices.map(
    ({ id, statement }): PracticeRow => ({
      practice: id,
      title: statement,
      cells: cells.map((byPractice) => byPractice.get(id) ?? null),
    }),
  );
  const known = dropMirrored(rows.filter((row) => row.cells.some((cell) => cell !== null)));
  const facts = compareFacts(policies, format).filter((row) => row.cells.some((values) => values.length > 0));
  const isSame = (row: PracticeRow) => policies.length > 1 && sayAlike(row);
  const isSameFact = (row: FactRow) => policies.length > 1 && row.cells.flat().every(({ isShared }) => isShared);
  return {
    different: {
      topics: groupRows(known.filter((row) => !isSame(row))),
      facts: facts.filter((row) => !isSameFact(row)),
    },
    same: { topics: groupRows(known.filter(isSame)), facts: facts.filter(isSameFact) },
  };
}

/** The cells of one policy, by practice. */
function indexCells({ profile, analysis }: ComparedPolicy): Map<PracticeId, PracticeCell> {
  const clauses = new Map(analysis?.highlights.map(({ practice, clauses: ids }) => [practice, ids]));
  return new Map(
    profile.practices.map(({ id, stance, score }) => [
      id,
      {
        stance,
        statement: statementOf(id, stance),
        valence: valenceOf(id, stance),
        confidence: confidenceOf(score),
        clauses: clauses.get(id) ?? [],
      },
    ]),
  );
}

/**
 * Of two rows that say each other's opposite in every policy ("ignores Do Not Track", "honours Do Not Track") one is enough: the one that some policy does,
 * since "says not" reads badly, and a promise denied weighs less than an offence. Both stay where some policies do the one and some the other, and where
 * one tells of some policy what the other does not.
 */
function dropMirrored(rows: readonly PracticeRow[]): PracticeRow[] {
  const dropped = opposites.flatMap((pair) =>
    rows.filter((row) => {
      const other = rows.find(({ practice }) => practice !== row.practice && pair.includes(practice));
      return pair.includes(row.practice) && other !== undefined && mirrors(row, other);
    }),
  );
  return rows.filter((row) => !dropped.includes(row));
}

/** Tells whether each cell of a row denies what the other row says plainly. */
function mirrors({ cells }: PracticeRow, other: PracticeRow): boolean {
  return cells.every((cell, index) => {
    const opposite = other.cells[index];
    return cell === null || (cell.stance === 'does-not' && opposite !== null && opposite?.stance !== 'does-not');
  });
}

function sayAlike({ cells }: PracticeRow): boolean {
  return cells.every((cell) => cell?.stance === cells[0]?.stance);
}

function groupRows(rows: readonly PracticeRow[]): TopicRows[] {
  const topicOf = new Map(practices.map(({ id, topic }) => [id, topic]));
  return topics
    .map(({ id, title }) => ({
      topic: id,
      title,
      rows: rows.filter(({ practice }) => topicOf.get(practice) === id),
    }))
    .filter((group) => group.rows.length > 0);
}

/** What a fact's values are called in a policy, each with the clauses that it was read from. */
type NamedValues = readonly { text: string; clauses: readonly string[] }[];

function compareFacts(policies: readonly ComparedPolicy[], format: ValueFormat): FactRow[] {
  const row = (fact: FactId, title: string, list: (policy: ComparedPolicy) => NamedValues): FactRow => ({
    fact,
    title,
    cells: markShared(policies.map(list)),
  });
  return [
    row('date', 'Date of the text', ({ profile: { lastUpdated } }) =>
      lastUpdated === null ? [] : [bare(format.date(lastUpdated))],
    ),
    row('length', 'Length', ({ profile: { words } }) => [bare(`${format.number(words)} words`)]),
    row('reading-ease', 'Reading ease', ({ profile: { readingEase } }) =>
      readingEase === null ? [] : [bare(describeReadingEase(readingEase))],
    ),
    row('data-types', 'Kinds of data', listDataTypes),
    row('named-companies', 'Companies named', listCompanies),
    row('retention', 'Kept for', listPeriods),
    row('opt-outs', 'Ways to opt out', listOptOuts),
    row('frameworks', 'Laws named', listFrameworks),
    row('minimum-age', 'Minimum age', listAge),
  ];
}

function bare(text: string): { text: string; clauses: readonly string[] } {
  return { text, clauses: [] };
}

/** Values are the same where they read the same, but for case. */
function markShared(cells: readonly NamedValues[]): FactValue[][] {
  const spoken = cells.map((values) => new Set(values.map(({ text }) => text.toLowerCase())));
  return cells.map((values) =>
    values.map((value) => ({ ...value, isShared: spoken.every((texts) => texts.has(value.text.toLowerCase())) })),
  );
}

/** Clause ids of the facts of a kind, by what is the same in them. */
function indexClauses<Fact>(
  facts: readonly Fact[] | undefined,
  keyOf: (fact: Fact) => string,
  clausesOf: (fact: Fact) => readonly string[],
): (key: string) => readonly string[] {
  const byKey = new Map<string, string[]>();
  for (const fact of facts ?? []) {
    const key = keyOf(fact);
    byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...clausesOf(fact)])]);
  }
  return (key) => byKey.get(key) ?? [];
}

function listDataTypes({ profile, analysis }: ComparedPolicy): NamedValues {
  const clausesOf = indexClauses(
    analysis?.facts.dataTypes,
    ({ id }) => id,
    ({ clauses }) => clauses,
  );
  return profile.dataTypes.map((id) => ({ text: dataTypeNames[id], clauses: clausesOf(id) }));
}

function listCompanies({ profile, analysis }: ComparedPolicy): NamedValues {
  const clausesOf = indexClauses(
    analysis?.facts.thirdParties,
    ({ name }) => name,
    ({ clauses }) => clauses,
  );
  return profile.thirdParties.map((name) => ({ text: name, clauses: clausesOf(name) }));
}

function listPeriods({ profile, analysis }: ComparedPolicy): NamedValues {
  const clausesOf = indexClauses(
    analysis?.facts.retention,
    ({ period }) => period,
    ({ clause }) => [clause],
  );
  return profile.retention.map((period) => ({ text: describePeriod(period), clauses: clausesOf(period) }));
}

/** One value for each thing that can be refused, with the means: "marketing: e-mail, link". */
function listOptOuts({ profile, analysis }: ComparedPolicy): NamedValues {
  const covers = (Object.keys(optOutCoverNames) as OptOutCover[]).filter((cover) =>
    profile.optOuts.some((optOut) => optOut.covers.includes(cover)),
  );
  return covers.map((cover) => {
    const kinds = new Set(profile.optOuts.filter((optOut) => optOut.covers.includes(cover)).map(({ kind }) => kind));
    const means = (Object.keys(optOutKindNames) as (keyof typeof optOutKindNames)[]).filter((kind) => kinds.has(kind));
    const own = analysis?.optOuts.filter((optOut) => optOut.covers.includes(cover)) ?? [];
    return {
      text: `${optOutCoverNames[cover]}: ${means.map((kind) => optOutKindNames[kind]).join(', ')}`,
      clauses: [...new Set(own.map(({ clause }) => clause))],
    };
  });
}

function listFrameworks({ profile, analysis }: ComparedPolicy): NamedValues {
  const clausesOf = indexClauses(
    analysis?.facts.frameworks,
    ({ id }) => id,
    ({ clause }) => [clause],
  );
  return profile.frameworks.map((id) => ({ text: frameworkNames[id], clauses: clausesOf(id) }));
}

function listAge({ profile: { minimumAge }, analysis }: ComparedPolicy): NamedValues {
  if (minimumAge === null) return [];
  const clauses = analysis?.highlights.find(({ practice }) => practice === 'children.minimum-age')?.clauses ?? [];
  return [{ text: String(minimumAge), clauses }];
}
