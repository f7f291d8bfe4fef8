import type { Block } from '../types.ts';
import { composeLeadIn, introducesList } from './compose-lead-in.ts';
import { startsAsListItem } from './list-marks.ts';

/** How a block is to be read: a paragraph may act as a list item. */
export interface ListPlace {
  kind: 'sentence' | 'list-item';
  /** The sentence, or sentences, that introduce the block; '' where nothing does. */
  leadIn: string;
}

interface OpenItem {
  level: number;
  leadIn: string;
  /** The item's last sentence, which may introduce a deeper list. */
  lastSentence: string;
}

/** A line without a full stop and at most this long, after a colon, is an item of an unmarked list. */
const longestBareItem = 150;

/** Tells whether a paragraph goes on with a list that a colon opened, though nothing marks it as an item. */
function continuesUnmarkedList(text: string, previous: string): boolean {
  if (/^\p{Ll}/u.test(text)) return true;
  if (/[;,]\s*(?:and|or|and\/or)?\s*$/.test(previous)) return true;
  return text.length <= longestBareItem && !/[.!?:。！？]["”)]?$/.test(text);
}

/**
 * Follows the lists of a policy block by block, in reading order, and tells each block's lead-in.
 *
 * Lists come as list items of some depth, or as paragraphs that act so: "(a) ...", "1. ...", "- ..." after a lead-in that
 * ends with a colon, or lines that start small or end with a semicolon.
 */
export class ListFollower {
  /** The last sentence of the last block that is no list item; '' right after a heading without a colon. */
  #introducer = '';
  /** List items from the outermost to the innermost one that is open. */
  #open: OpenItem[] = [];
  /** Inside a list made of paragraphs: the lead-in, and the last item's text. */
  #paragraphs: { leadIn: string; previous: string; marked: boolean } | undefined;

  /** Takes a heading: whatever list was open is over. A heading that ends with a colon introduces what follows. */
  passHeading(text: string): void {
    this.#open = [];
    this.#paragraphs = undefined;
    this.#introducer = /[:：]$/.test(text) ? text : '';
  }

  /** Takes a table row, which ends lists and introduces none. */
  passTableRow(): void {
    this.passHeading('');
  }

  /**
   * Takes a paragraph or list item and tells its place.
   *
   * @param lastSentence of the block, as it may introduce the next ones.
   */
  place(block: Block, lastSentence: string): ListPlace {
    return block.kind === 'list-item'
      ? this.#placeItem(block, lastSentence)
      : this.#placeParagraph(block, lastSentence);
  }

  #placeItem(block: Block, lastSentence: string): ListPlace {
    this.#paragraphs = undefined;
    const open = this.#open.filter(({ level }) => level < block.level);
    const parent = open.at(-1);
    let leadIn = '';
    if (parent === undefined) leadIn = introducesList(this.#introducer) ? composeLeadIn('', this.#introducer) : '';
    else if (introducesList(parent.lastSentence)) leadIn = composeLeadIn(parent.leadIn, parent.lastSentence);
    else leadIn = parent.leadIn;
    open.push({ level: block.level, leadIn, lastSentence });
    this.#open = open;
    return { kind: 'list-item', leadIn };
  }

  #placeParagraph(block: Block, lastSentence: string): ListPlace {
    const marked = startsAsListItem(block.text);
    const running = this.#paragraphs;
    if (running !== undefined) {
      const goesOn = marked || (!running.marked && continuesUnmarkedList(block.text, running.previous));
      if (goesOn) {
        this.#paragraphs = { leadIn: running.leadIn, previous: block.text, marked: marked || running.marked };
        return { kind: 'list-item', leadIn: running.leadIn };
      }
      this.#paragraphs = undefined;
    }
    const outer = this.#open.at(-1);
    const introducer = outer?.lastSentence ?? this.#introducer;
    if (/[:：]$/.test(introducer) && (marked || continuesUnmarkedList(block.text, ''))) {
      const leadIn = composeLeadIn(outer?.leadIn ?? '', introducer);
      this.#paragraphs = { leadIn, previous: block.text, marked };
      return { kind: 'list-item', leadIn };
    }
    this.#open = [];
    this.#introducer = lastSentence;
    return { kind: 'sentence', leadIn: '' };
  }
}
