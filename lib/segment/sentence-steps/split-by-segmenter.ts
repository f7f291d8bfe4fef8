import type { TextSpan } from '../text-span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The first step: the borders that Unicode's rules (UAX 29) find, which is lossless and knows every script's full stops.
 *
 * "We log visits. You can opt out." -> "We log visits. " | "You can opt out."
 */
export function splitBySegmenter(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { index, segment } of segmenter.segment(text)) spans.push({ start: index, end: index + segment.length });
  return spans;
}
