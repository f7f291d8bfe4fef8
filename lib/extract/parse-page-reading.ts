import * as v from 'valibot';
import type { PageReading } from '../types.ts';

/** Over-long or over-many is refused rather than cut: a cut reading would claim to have read the whole text. */
const mostBlocks = 200_000;
const mostCharacters = 12_000_000;
const mostLinksPerBlock = 20_000;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(2000));
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(8000));

const linkSchema = v.object({ start: offset, end: offset, href: address });

const blockSchema = v.pipe(
  v.object({
    kind: v.picklist(['heading', 'paragraph', 'list-item', 'table-row']),
    level: v.pipe(offset, v.maxValue(10_000)),
    text: v.pipe(v.string(), v.minLength(1)),
    links: v.pipe(v.array(linkSchema), v.maxLength(mostLinksPerBlock)),
    columns: v.pipe(v.array(v.string()), v.maxLength(10_000)),
  }),
  v.check(({ text, links }) => areInOrder(links, text.length), 'Links must lie in their text, in order'),
);

const readingSchema = v.object({
  document: v.pipe(
    v.object({
      url: address,
      title: v.pipe(shortText, v.minLength(1)),
      language: v.pipe(v.string(), v.minLength(2), v.maxLength(40)),
      blocks: v.pipe(v.array(blockSchema), v.maxLength(mostBlocks)),
      policy: v.object({ isPolicy: v.boolean(), score: share, reasons: v.pipe(v.array(shortText), v.maxLength(40)) }),
      coverage: share,
      leftOut: v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(20)),
    }),
    v.check(({ blocks }) => measureText(blocks) <= mostCharacters, 'The text is too long'),
  ),
  policyLinks: v.pipe(
    v.array(
      v.object({
        label: v.pipe(shortText, v.minLength(1)),
        href: v.pipe(address, v.regex(/^https?:/)),
        score: v.pipe(v.number(), v.finite()),
      }),
    ),
    v.maxLength(8),
  ),
});

/**
 * Checks what the page script returned; pages are not trusted with its shape. Takes any value; gives a reading without unknown keys,
 * or undefined where the shape is wrong, the text longer than 12 million characters or in more than 200,000 blocks.
 */
export function parsePageReading(value: unknown): PageReading | undefined {
  const result = v.safeParse(readingSchema, value, { abortEarly: true });
  return result.success ? result.output : undefined;
}

function areInOrder(links: readonly { start: number; end: number }[], length: number): boolean {
  let from = 0;
  for (const { start, end } of links) {
    if (start < from || end <= start || end > length) return false;
    from = end;
  }
  return true;
}

function measureText(blocks: readonly { text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
