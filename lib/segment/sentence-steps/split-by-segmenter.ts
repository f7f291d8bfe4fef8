import type { TextSpan } from '../text-span.ts';
import { splitPlainText } from './split-plain-text.ts';

/** Made when the first text asks for it: a page in plain letters never does, and its rules take a while to load. */
let segmenter: Intl.Segmenter | undefined;

/**
 * The first step: the borders that Unicode's rules (UAX 29) find, which is lossless and knows every script's full stops.
 *
 * "We log visits. You can opt out." -> "We log visits. " | "You can opt out."
 */
export function splitBySegmenter(text: string): TextSpan[] {
  const plain = splitPlainText(text);
  if (plain !== undefined) return plain;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: TextSpan[] = [];
  for (const { index, segment } of segmenter.segment(text)) spans.push({ start: index, end: index + segment.length });
  return spans;
}
