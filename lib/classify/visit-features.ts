import { extendHash, finishHash, startHash } from './hash-feature.ts';
import { splitWords } from './split-words.ts';

/** What the features of a clause, quote or paragraph are made of. */
export interface FeatureText {
  text: string;
  /** '' where there is none. */
  leadIn: string;
  /** '' where there is none. */
  heading: string;
  /** What cues say of a text that stands alone, see `nameCues`. Clauses of a policy have none: their tags heed the cues themselves. */
  cues?: readonly string[];
}

/** Features of one block share a length: a block with many of them (parts of words) does not drown one with few (the heading). */
export type FeatureBlock = 0 | 1 | 2 | 3 | 4;
export const wordBlock: FeatureBlock = 0;
export const letterBlock: FeatureBlock = 1;
export const headingBlock: FeatureBlock = 2;
export const leadInBlock: FeatureBlock = 3;
export const cueBlock: FeatureBlock = 4;
export const blockCount = 5;

/** Parts of words: three to five letters, the word's edges included, so that "collects" and "collection" meet. */
const shortestPart = 3;
const longestPart = 5;

/** Of a lead-in the last words count: they stand next to the item. */
const longestLeadIn = 60;
const longestHeading = 20;

/** Takes a feature's block and its hash (see `finishHash`). */
export type FeatureVisitor = (block: FeatureBlock, hash: number) => void;

/** A piece of a text of which the features depend on nothing else: a word's parts, a heading, a lead-in. */
export interface FeaturePiece {
  block: FeatureBlock;
  text: string;
}

/**
 * Calls `visit` for every feature of a text, as often as it occurs: words and pairs of words of the text, of the heading and of the
 * lead-in, each in a namespace of its own, parts of the text's words, and its cues.
 *
 * @param visitPiece takes a piece in place of its features, for callers that remember them: words and headings come again and again
 */
export function visitFeatures(
  parts: FeatureText,
  visit: FeatureVisitor,
  visitPiece: (piece: FeaturePiece) => void = (piece) => visitPieceFeatures(piece, visit),
): void {
  const words = splitWords(parts.text);
  visitWords(words, wordBlock, visit);
  for (const word of words) visitPiece({ block: letterBlock, text: word });
  if (parts.heading !== '') visitPiece({ block: headingBlock, text: parts.heading });
  if (parts.leadIn !== '') visitPiece({ block: leadInBlock, text: parts.leadIn });
  for (const cue of parts.cues ?? []) visit(cueBlock, finishHash(extendHash(startHash(cueBlock), cue)));
}

/** Calls `visit` for every feature of a piece. */
export function visitPieceFeatures({ block, text }: FeaturePiece, visit: FeatureVisitor): void {
  if (block === letterBlock) visitParts(text, visit);
  if (block === headingBlock) visitWords(splitWords(text).slice(0, longestHeading), block, visit);
  if (block === leadInBlock) visitWords(splitWords(text).slice(-longestLeadIn), block, visit);
}

function visitWords(words: readonly string[], block: FeatureBlock, visit: FeatureVisitor): void {
  const start = startHash(block);
  let previous: number | undefined;
  for (const word of words) {
    const single = extendHash(start, word);
    visit(block, finishHash(single));
    if (previous !== undefined) visit(block, finishHash(extendHash(extendHash(previous, ' '), word)));
    previous = single;
  }
}

function visitParts(word: string, visit: FeatureVisitor): void {
  const padded = ` ${word} `;
  const start = startHash(letterBlock);
  for (let from = 0; from + shortestPart <= padded.length; from++) {
    const last = Math.min(from + longestPart, padded.length);
    let hash = extendHash(start, padded, from, from + shortestPart - 1);
    for (let end = from + shortestPart; end <= last; end++) {
      hash = extendHash(hash, padded, end - 1, end);
      visit(letterBlock, finishHash(hash));
    }
  }
}
