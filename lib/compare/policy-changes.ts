/** The nouns of a comparison of two versions of one policy. Types only, plain JSON, no code. */
import type { Confidence } from '../summarise/confidence-in-words.ts';
import type { PracticeId, TopicId, Valence } from '../taxonomy/practices.ts';
import type { Stance } from '../types.ts';

/**
 * How far two versions are apart, the most telling word that is true:
 * - `identical`: the same text to the letter;
 * - `date-only`: nothing but the policy's own date or the year of its copyright;
 * - `nothing-that-matters`: besides, only what `minor` lists;
 * - `edits`: some clauses came, went or say something else;
 * - `rewrite`: most of the text has no counterpart; what the practices say leads, since the clauses can hardly be laid side by side.
 */
export type ChangeExtent = 'identical' | 'date-only' | 'nothing-that-matters' | 'edits' | 'rewrite';

/**
 * A difference that changes nothing for the reader. `spelling` covers case, punctuation and hyphens; `numbering` the numbers of sections;
 * `name` and `address` are the company's own; `order` means that clauses moved.
 */
export type MinorChange = 'date' | 'spelling' | 'white-space' | 'numbering' | 'name' | 'address' | 'headings' | 'order';

/** A run of words. In order, all but `added` give the old text, all but `removed` the new one (white space aside). */
export interface WordPiece {
  kind: 'same' | 'removed' | 'added';
  /** Never empty. */
  text: string;
}

/** One side of a row: a clause, or several that follow each other, where a sentence was split or merged. */
export interface RowSide {
  /** Clause ids of that version, in reading order; never empty. */
  clauses: string[];
  /** The clauses' texts, joined by a space. */
  text: string;
  /** The heading above the first of them, '' where there is none. */
  heading: string;
  /** The sentence that introduces the list, or the columns of the table; '' elsewhere. */
  leadIn: string;
}

interface RowBase {
  /** True where the clause stands elsewhere in the new version; only for `same` and `edited`. The row stands at its new place. */
  moved: boolean;
  /**
   * What kind of difference it is where it changes nothing for the reader; null where it may. A `same` row has `white-space` or null;
   * an `added` or `removed` one `date` where it is a line with a date and nothing else.
   */
  minor: MinorChange | null;
  /** True where a list's introduction changed, so that the same words may say something else ("We collect:", "We never collect:"). */
  leadInChanged: boolean;
}

/** A clause of the old version beside what it became. */
export type ClauseRow =
  | (RowBase & { kind: 'same'; before: RowSide; after: RowSide })
  | (RowBase & { kind: 'edited'; before: RowSide; after: RowSide; pieces: WordPiece[] })
  | (RowBase & { kind: 'added'; before: null; after: RowSide })
  | (RowBase & { kind: 'removed'; before: RowSide; after: null });

/** Whether a change is to the reader's good, as the valence of the statements has it; `neutral` where it is neither. */
export type Bearing = 'worse' | 'better' | 'neutral';

/** What one version says of a practice. */
export interface PracticeSide {
  stance: Stance;
  /** As a highlight has it. */
  statement: string;
  valence: Valence;
}

export interface PracticeChange {
  kind: 'added' | 'dropped' | 'turned';
  practice: PracticeId;
  topic: TopicId;
  /** Null for `added`. */
  before: PracticeSide | null;
  /** Null for `dropped`. */
  after: PracticeSide | null;
  /**
   * Clause ids of the old version, those that changed first. For `added`: what the new evidence was made from, often empty.
   */
  beforeClauses: string[];
  /** Clause ids of the new version, those that are new first. For `dropped`: what became of the old evidence, or comes closest to it; often empty. */
  afterClauses: string[];
  bearing: Bearing;
  /** How sure the classifier was of the versions that say it, the lesser of two. */
  confidence: Confidence;
  /**
   * For `dropped`: false where the same may still be said in other words, or in a part that was not read, so that no more than "not found any more" can be said; for `added`
   * likewise of the old version. True for `turned`.
   */
  isCertain: boolean;
  /** Ready to read, no full stop. */
  sentence: string;
}

export type FactKind = 'retention' | 'minimum-age' | 'third-party' | 'opt-out' | 'contact' | 'framework';

export interface FactChange {
  kind: FactKind;
  change: 'added' | 'removed' | 'changed';
  /** In words ("30 days", "Google Analytics"); null for `added`. */
  before: string | null;
  /** Null for `removed`. */
  after: string | null;
  beforeClauses: string[];
  afterClauses: string[];
  /** Ready to read, no full stop. */
  sentence: string;
}

/** What is told of each version beside the changes. */
export interface VersionHead {
  url: string;
  title: string;
  /** YYYY-MM-DD, YYYY-MM, or null. */
  lastUpdated: string | null;
  words: number;
  /** Share of the page that was read, 0 to 1: what seems gone or new may stand in the rest. */
  coverage: number;
}

/** Everything that the view and the command line show of two versions of one policy. Plain JSON. */
export interface PolicyChanges {
  before: VersionHead;
  after: VersionHead;
  extent: ChangeExtent;
  /** All kinds of minor differences there are, in the order of `MinorChange`, whatever the extent. */
  minor: MinorChange[];
  /** What it comes to in one sentence, with a full stop. */
  summary: string;
  /** Those that matter most to a reader first. */
  practices: PracticeChange[];
  /** By kind, in the order of `FactKind`. */
  facts: FactChange[];
  /** In the order of the new version; what was removed stands where it stood. */
  rows: ClauseRow[];
  /** Rows of each kind; `edited` without those that are minor, `moved` those that moved, edited or not. */
  counts: { same: number; edited: number; minor: number; added: number; removed: number; moved: number };
  /** Share of the words of both versions that have a counterpart, 0 to 1. */
  matched: number;
}
