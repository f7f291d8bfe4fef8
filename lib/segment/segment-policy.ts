import type { Block, Clause, ClauseKind, SegmentedPolicy } from '../types.ts';
import { carryLinks } from './carry-links.ts';
import { composeLeadIn } from './compose-lead-in.ts';
import { ListFollower, type ListPlace } from './follow-lists.ts';
import { measureBullet } from './list-marks.ts';
import { splitEnumeration } from './split-enumeration.ts';
import { splitSentences } from './split-sentences.ts';
import { splitTableRow } from './split-table-row.ts';
import { type TextSpan, trimSpan } from './text-span.ts';

/** Between the blocks in the policy's text. */
const blockSeparator = '\n\n';

/** A list item of several sentences is cut only when longer than this, in characters: "Cookies. We use two." reads better whole. */
const longItem = 200;

/** A clause before it gets its number: offsets into its block. */
interface Piece extends TextSpan {
  kind: ClauseKind;
  leadIn: string;
}

/**
 * A heading that is a statement, as when a whole sentence stands in bold print, is evidence and no title.
 * Asks for a full stop and nine words; questions stay headings. So is "Last updated: 4 May 2031", which names nothing that stands below.
 */
function isStatement(heading: string): boolean {
  return (
    (/[.!]["”]?$/.test(heading) && /^(?:\S+\s+){8}/.test(heading)) || (dateWord.test(heading) && dateLine.test(heading))
  );
}

/** Every such line has one of these. Few headings do, and to set up the next expression takes milliseconds in a page that was just opened. */
const dateWord = /update|revis|modified|effective|amended|changed/i;

/** All of it, so that "Changes since May 2031" and "Privacy policy (updated 2031)" stay titles. */
const dateLine =
  /^\W{0,3}(?:(?:this|our) (?:privacy )?(?:policy|notice|statement) (?:was |is |has been )?)?(?:last |most recently |date (?:last )?(?:of )?(?:last )?)?(?:updated?|revised|revision|modified|effective|amended|changed)(?: date)?(?: (?:on|as of|since|from))?[\s:.,–-]{1,4}(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,6}|ch|il)?|\d{1,4}(?:st|nd|rd|th)?|of|[\s,./-]){3,12}\W{0,3}$/iu;

/** Cuts a sentence that is an enumeration into its lead-in and its items; gives any other sentence back whole. */
function cutEnumeration(text: string, sentence: TextSpan, place: ListPlace): Piece[] {
  const found = splitEnumeration(text.slice(sentence.start, sentence.end));
  if (found === undefined) return [{ ...sentence, kind: place.kind, leadIn: place.leadIn }];
  const shift = ({ start, end }: TextSpan): TextSpan =>
    trimSpan(text, { start: sentence.start + start, end: sentence.start + end });
  const leadIn = shift(found.leadIn);
  const innerLeadIn = composeLeadIn(place.leadIn, text.slice(leadIn.start, leadIn.end));
  const items = found.items.map((item): Piece => ({ ...shift(item), kind: 'list-item', leadIn: innerLeadIn }));
  return [{ ...leadIn, kind: place.kind, leadIn: place.leadIn }, ...items];
}

/**
 * The lead-ins that sentences take from one another: the pieces of an over-long sentence that was cut at its semicolons
 * ("We share data with: A ...; | B ...; | C ...") all follow from what its first piece says up to the colon.
 */
function leadPieces(text: string, sentences: readonly TextSpan[], place: ListPlace): ListPlace[] {
  let opener = '';
  return sentences.map((sentence, at) => {
    const previous = sentences[at - 1];
    if (previous === undefined || text.charAt(previous.end - 1) !== ';') opener = '';
    if (opener !== '') return { kind: 'list-item', leadIn: composeLeadIn(place.leadIn, opener) };
    const words = text.slice(sentence.start, sentence.end);
    opener = words.slice(0, words.indexOf(':') + 1);
    return place;
  });
}

/** Cuts a paragraph or a list item. */
function cutProse(text: string, sentences: readonly TextSpan[], place: ListPlace): Piece[] {
  if (place.kind === 'list-item' && text.length <= longItem) {
    return cutEnumeration(text, trimSpan(text, { start: 0, end: text.length }), place);
  }
  const places = leadPieces(text, sentences, place);
  return sentences.flatMap((sentence, at) => cutEnumeration(text, sentence, places[at] ?? place));
}

/** Leaves a bullet out of a piece. */
function dropBullet(text: string, piece: Piece): Piece {
  return {
    ...piece,
    start: piece.start + measureBullet(text.slice(piece.start, Math.min(piece.end, piece.start + 8))),
  };
}

/** Cuts one block that is no heading into pieces, and tells `lists` about it. */
function cutBlock(block: Block, lists: ListFollower): Piece[] {
  const { text, columns } = block;
  if (block.kind === 'table-row') {
    lists.passTableRow();
    return splitTableRow(text, columns).map((piece) => ({ ...piece, kind: 'table-row' }));
  }
  const sentences = splitSentences(text);
  const last = sentences.at(-1);
  const place = lists.place(block, last === undefined ? '' : text.slice(last.start, last.end));
  return cutProse(text, sentences, place).map((piece) => dropBullet(text, piece));
}

/**
 * Cuts a policy into clauses.
 *
 * A paragraph gives one clause a sentence; a list item or table row gives one clause, or several where it is long. Headings
 * are no clauses but name the clauses below them. Time is linear in the length of the text.
 *
 * @param blocks in reading order.
 * @returns the blocks' texts joined by blank lines, and the clauses in reading order with offsets into that text. Clauses
 *   never overlap, are never empty, and hold at least one letter or digit; they and the gaps between them rejoin to the text.
 */
export function segmentPolicy(blocks: readonly Block[]): SegmentedPolicy {
  const clauses: Clause[] = [];
  const lists = new ListFollower();
  let heading = '';
  let offset = 0;
  blocks.forEach((block, index) => {
    const { text } = block;
    if (block.kind === 'heading' && !isStatement(text)) {
      heading = text.trim();
      lists.passHeading(heading);
    } else {
      const pieces = cutBlock(block, lists).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
      const links = carryLinks(block.links, pieces);
      pieces.forEach(({ start, end, kind, leadIn }, at) => {
        clauses.push({
          id: `c${clauses.length + 1}`,
          kind,
          heading,
          leadIn,
          text: text.slice(start, end),
          start: offset + start,
          end: offset + end,
          block: index,
          links: links[at] ?? [],
        });
      });
    }
    offset += text.length + blockSeparator.length;
  });
  return { text: blocks.map(({ text }) => text).join(blockSeparator), clauses };
}
