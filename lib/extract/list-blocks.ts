import type { Block } from '../types.ts';
import { readWordKinds, type WordKinds } from './count-vocabulary.ts';
import { type ElementMeasure, measureElements, type PageStep } from './measure-elements.ts';
import { countPolicyWords } from './policy-words.ts';
import { type DraftBlock, draftHeading, dropPermalink, joinLines, readLines, runInLevel } from './read-lines.ts';
import { readLinkAddress } from './read-link.ts';
import { readRow, type TableCell, type TableColumns } from './read-row.ts';
import { isText } from './readable-text.ts';
import { isHeadText } from './recognise-heads.ts';
import { isDataTable, tableTagOf } from './table-shape.ts';
import { type ButtonKind, type Line, TextRun } from './text-run.ts';

/** A block together with where it comes from, by which the extractor decides whether it is policy text. */
export interface ListedBlock {
  block: Block;
  /** The innermost block element that holds it. */
  element: Element;
  /** Share of its characters inside links, 0 to 1; in-page links and dropped ones count too. */
  linkShare: number;
  /** Policy words in its text. */
  policyWords: number;
  /** What the words of its text are. */
  words: WordKinds;
}

export interface ListOptions {
  /** The page's address, against which links are resolved. */
  pageAddress: string;
  /** Elements to leave out with all they hold. */
  leftOut: ReadonlySet<Element>;
  /** What a walk over the page met (`measureElements`), where there was one already. */
  steps?: readonly PageStep[];
}

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);
const frameTags = new Set(['iframe', 'frame']);
const listTags = new Set(['ul', 'ol', 'menu', 'dir']);

/** Sites set whole paragraphs in heading tags for their size; text of this length is no heading, whatever its tag. */
const longestHeading = 220;

/** Names of buttons that open and close a part of the page; the words on them are that part's heading. */
const toggleName = /accordion|collaps|toggle|expand|panel|faq/i;

/** Names of elements that hold a title and nothing else; what they hold must read like one, too. */
const titleName =
  /(?:^|[\s_-])(?:title|heading|headline|head|header|question|faq-?q|card-header|accordion-(?:header|button)|trigger|summary)(?:$|[\s_-])|(?:title|heading|header|head)(?:$|\s|_)/i;

/** Boxes around the head of a list item, up to the item. */
const deepestHead = 5;

/** A bullet that stands in an element of its own, beside the item. */
const bareBullet = /^[•·▪◦●○■□‣⁃]$/;

/** Blank lines in a text tell paragraphs where a style sheet shows them; so many, parting so much, are not there by the way a page was indented. */
const blankLine = /\n[ \t\r]{0,200}\n/;
const leastBlankLines = 3;
const leastParted = 400;

/** What the walk knows of an element until it leaves it; most of it is handed down from the parent. */
interface Frame {
  element: Element;
  tag: string;
  isBlock: boolean;
  /** The innermost block element, itself included. */
  block: Element;
  /** Heading level for the text inside, 0 for none. */
  headingLevel: number;
  bold: boolean;
  button: ButtonKind;
  linked: boolean;
  href: string | undefined;
  /** The address against which links resolve: the page's, or in a frame that of its document. */
  base: string;
  listDepth: number;
  preformatted: boolean;
  /** The list item around. A heading inside makes the item a section: what follows in it are paragraphs. */
  item: { isSection: boolean } | undefined;
  /** The innermost table, when it holds data. */
  table: TableColumns | undefined;
  /** The cells of the row around, in a table of data. */
  cells: TableCell[] | undefined;
  /** The lines of the cell around. */
  cell: Line[] | undefined;
}

/**
 * Lists the readable text below `root` as blocks in reading order.
 * The white-space-free text of each block is a contiguous run of the page's white-space-free text, so that it can be found again.
 * Only reads the tree, without recursion, in time linear in it.
 */
export function listBlocks(root: Element, options: ListOptions): ListedBlock[] {
  const walk = new BlockWalk(root, options);
  walk.follow(options.steps ?? measureElements(root, () => false).steps);
  return walk.listed;
}

class BlockWalk {
  readonly listed: ListedBlock[] = [];
  readonly #options: ListOptions;
  readonly #run = new TextRun();
  readonly #frames: Frame[] = [];
  #top: Frame;
  #lastHeadingLevel = 1;
  #afterBullet = false;

  constructor(root: Element, options: ListOptions) {
    this.#options = options;
    this.#top = rootFrame(root, options.pageAddress);
  }

  /** Goes through what a walk over the page met, past what is left out. */
  follow(steps: readonly PageStep[]): void {
    const open: number[] = [];
    for (let at = 0; at < steps.length; ) {
      for (; open[open.length - 1] === at; open.pop()) this.#leave();
      const step = steps[at];
      if (step === undefined) break;
      at += 1;
      if (step.element === undefined) this.#addText(step.data, step.words);
      else if (this.#enter(step)) open.push(step.next);
      else at = step.next;
    }
    for (; open.length > 0; open.pop()) this.#leave();
  }

  #enter({ element: node, tag: ownTag, hasAttributes }: ElementMeasure): boolean {
    const tag = hasAttributes ? actingTagOf(node, ownTag) : ownTag;
    const isBlock =
      blockTags.has(tag) || isOwnBlock(node, tag) || (hasAttributes && node.getAttribute('role') === 'heading');
    if (this.#options.leftOut.has(node)) {
      // Whatever its tag: text before and after a part left out must not join, or the page would not hold it in one piece.
      this.#flush(true);
      return false;
    }
    if (tag === 'br') this.#run.breakLine();
    if (isBlock) this.#flush(true);
    this.#frames.push(this.#top);
    this.#top = this.#frameOf(node, tag, { isBlock, hasAttributes });
    return true;
  }

  #leave(): void {
    const frame = this.#top;
    if (frame.isBlock) this.#flush(false);
    if (frame.tag === 'td' || frame.tag === 'th') endCell(frame);
    if (frame.tag === 'tr' && frame.cells !== undefined && frame.table !== undefined) {
      for (const block of readRow(frame.cells, frame.table)) this.#emit(block, frame.element);
    }
    this.#top = this.#frames.pop() ?? frame;
  }

  #frameOf(
    element: Element,
    tag: string,
    { isBlock, hasAttributes }: { isBlock: boolean; hasAttributes: boolean },
  ): Frame {
    const parent = this.#top;
    const isLink = tag === 'a';
    const frame: Frame = {
      ...parent,
      element,
      tag,
      isBlock,
      block: isBlock ? element : parent.block,
      headingLevel: this.#headingLevelOf(element, tag, hasAttributes) || parent.headingLevel,
      bold: parent.bold || isBold(element, tag, hasAttributes),
      button: parent.button === 'none' && (hasAttributes || tag === 'button') ? buttonOf(element, tag) : parent.button,
      linked: parent.linked || isLink,
      href: isLink ? readLinkAddress(element.getAttribute('href'), parent.base) : parent.href,
      listDepth: parent.listDepth + (listTags.has(tag) ? 1 : 0),
      preformatted:
        parent.preformatted || tag === 'pre' || tag === 'textarea' || (hasAttributes && keepsLines(element)),
    };
    if (frameTags.has(parent.tag)) frame.base = baseOf(element) ?? parent.base;
    if (tag === 'li') frame.item = { isSection: false };
    if (tag === 'table') {
      frame.table = isDataTable(element) ? { titles: [] } : undefined;
      frame.cells = undefined;
      frame.cell = undefined;
    }
    if (tag === 'tr') frame.cells = frame.table === undefined ? undefined : [];
    if (tag === 'td' || tag === 'th') frame.cell = frame.cells === undefined ? undefined : [];
    return frame;
  }

  #headingLevelOf(element: Element, tag: string, hasAttributes: boolean): number {
    if (/^h[1-6]$/.test(tag)) return Number(tag.charAt(1));
    if (tag === 'dt') return runInLevel;
    if (tag === 'summary') return Math.min(this.#lastHeadingLevel + 1, runInLevel);
    if (!hasAttributes || element.getAttribute('role') !== 'heading') return 0;
    const level = Math.floor(Number(element.getAttribute('aria-level') ?? '2'));
    return level >= 1 && level <= 6 ? level : 2;
  }

  #addText(text: string, words: WordKinds): void {
    const style = this.#top;
    if (!style.preformatted && !showsBlankLines(text)) {
      this.#run.add(text, style, words);
      return;
    }
    for (const [index, part] of text.split(blankLine).entries()) {
      if (index > 0) this.#run.breakParagraph();
      // A line that begins with a bullet is an item; others go on with the sentence above.
      for (const [at, item] of part.split(/\n(?=[ \t]{0,40}[*•·–-][ \t])/).entries()) {
        if (at > 0) this.#run.breakLine();
        this.#run.add(item, style);
      }
    }
  }

  /** Ends the run of text. `beforeBlock`: another block opens inside the same element, rather than its end being reached. */
  #flush(beforeBlock: boolean): void {
    const paragraphs = this.#run.take();
    if (paragraphs.length === 0) return;
    const { cell } = this.#top;
    if (cell !== undefined) cell.push(...paragraphs.flat());
    else for (const lines of paragraphs) this.#emitParagraph(lines, beforeBlock);
  }

  #emitParagraph(lines: readonly Line[], beforeBlock: boolean): void {
    const { block, headingLevel, item } = this.#top;
    const whole = joinLines(lines);
    if (bareBullet.test(whole.text)) {
      this.#afterBullet = true;
      return;
    }
    const isItem = this.#afterBullet;
    this.#afterBullet = false;
    if (headingLevel > 0 && whole.text.length <= longestHeading) {
      this.#emitHeading(draftHeading(dropPermalink(whole), headingLevel));
      return;
    }
    if (whole.button !== 'none') {
      if (whole.button === 'toggle') this.#emitHeading(draftHeading(whole));
      return;
    }
    if (item !== undefined && !item.isSection && this.#isItemHead(whole, beforeBlock)) {
      this.#emitHeading(draftHeading(whole));
      return;
    }
    if (item === undefined && !isItem && !beforeBlock && this.#isNamedHead(whole)) {
      this.#emitHeading(draftHeading(whole));
      return;
    }
    const inItem = item !== undefined && !item.isSection;
    const level = inItem || isItem ? Math.max(1, this.#top.listDepth) : 0;
    for (const each of readLines(lines, level)) this.#emit(each, block);
  }

  /** "<li><b>Cookies</b><p>...</li>", or a list of one bold item, by which word processors number a heading. */
  #isItemHead(line: Line, beforeBlock: boolean): boolean {
    if (line.boldLength !== line.text.length || !isHeadText(line.text)) return false;
    if (beforeBlock) return true;
    let box: Element | null = this.#top.block;
    for (let left = deepestHead; box !== null && left > 0; left -= 1) {
      if (box.localName === 'li') return box.parentElement?.childElementCount === 1;
      if (box.nextElementSibling !== null) return true;
      box = box.parentElement;
    }
    return false;
  }

  /** "<div class="card-header">Security</div>": named as a title, short, and no sentence. */
  #isNamedHead({ text, linkLength }: Line): boolean {
    if (linkLength > 0 || /[.:;,]$/.test(text) || !/^[\p{Lu}\p{N}]/u.test(text) || !isHeadText(text)) return false;
    const { block } = this.#top;
    const { parentElement: around } = block;
    return isNamedTitle(block) || (around?.childElementCount === 1 && isNamedTitle(around));
  }

  #emitHeading(heading: DraftBlock): void {
    if (heading.level < runInLevel) this.#lastHeadingLevel = heading.level;
    const { item } = this.#top;
    if (item !== undefined) item.isSection = true;
    this.#emit(heading, this.#top.block);
  }

  #emit({ kind, level, text, links, columns, linkLength, words: known }: DraftBlock, element: Element): void {
    const linkShare = Math.min(1, linkLength / text.length);
    const words = known ?? readWordKinds(text);
    const block: Block = { kind, level, text, links, columns };
    this.listed.push({ block, element, linkShare, policyWords: countPolicyWords(text, words), words });
  }
}

function rootFrame(element: Element, base: string): Frame {
  return {
    element,
    tag: '',
    isBlock: true,
    block: element,
    headingLevel: 0,
    bold: false,
    button: 'none',
    linked: false,
    href: undefined,
    base,
    listDepth: 0,
    preformatted: false,
    item: undefined,
    table: undefined,
    cells: undefined,
    cell: undefined,
  };
}

/** The tag that an element acts as: a list's or a table's, where its role says so. */
function actingTagOf(element: Element, tag: string): string {
  if (tag !== 'div' && tag !== 'span') return tag;
  const acting = tableTagOf(element, tag);
  if (acting !== tag || !element.hasAttributes()) return acting;
  const role = element.getAttribute('role');
  if (role === 'listitem') return 'li';
  return role === 'list' ? 'ul' : tag;
}

function isNamedTitle(element: Element): boolean {
  return element.hasAttributes() && titleName.test((element.getAttribute('class') ?? '').slice(0, 200));
}

/** An inline `white-space: pre-line` and the like, by which scripts show plain text as it is. */
function keepsLines(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && style.length < 2000 && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

/** Style sheets say the same of text whose many blank lines would otherwise run together. */
function showsBlankLines(text: string): boolean {
  return text.length >= leastParted && text.split(blankLine).length > leastBlankLines;
}

/** The base of the document in a frame; undefined for one without an address, as `srcdoc` has in some implementations. */
function baseOf(body: Element): string | undefined {
  return /^(?:https?|file):/.test(body.baseURI) ? body.baseURI : undefined;
}

/** An element of the page's own making is a block unless it stands in a line of text, which style sheets would tell and its neighbours tell too. */
function isOwnBlock(element: Element, tag: string): boolean {
  return tag.includes('-') && !isFilledText(element.previousSibling) && !isFilledText(element.nextSibling);
}

function isFilledText(node: Node | null): boolean {
  return node !== null && isText(node) && /\S/.test(node.data);
}

function endCell({ cells, cell, element, tag }: Frame): void {
  if (cells === undefined || cell === undefined) return;
  const line = joinLines(cell);
  const span = Number(element.getAttribute('colspan') ?? '1');
  const inHead = element.parentElement?.parentElement?.localName === 'thead';
  cells.push({ line, isHeader: tag === 'th' || inHead, span: span >= 1 && span <= 100 ? Math.floor(span) : 1 });
}

function isBold(element: Element, tag: string, hasAttributes: boolean): boolean {
  if (tag === 'b' || tag === 'strong') return true;
  if (!hasAttributes) return false;
  const style = element.getAttribute('style');
  return style !== null && style.length < 2000 && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}

function buttonOf(element: Element, tag: string): ButtonKind {
  if (tag !== 'button' && element.getAttribute('role') !== 'button') return 'none';
  const toggles =
    element.hasAttribute('aria-expanded') ||
    element.hasAttribute('aria-controls') ||
    toggleName.test(element.getAttribute('class') ?? '');
  return toggles ? 'toggle' : 'plain';
}
