import type { Figures, Row } from './figures.ts';

const startMarker = '<!-- figures: written by npm run evaluate -- --write -->';
const endMarker = '<!-- end of figures -->';

/** The figures as Markdown, for the terminal and the model card. */
export function formatFigures({ categories, quotes, policies }: Figures): string {
  return [
    `### Categories of paragraphs (${categories.data})`,
    '',
    `Macro F1 **${show(categories.macro)}**, micro F1 **${show(categories.micro)}**.`,
    '',
    ...formatRows(categories.rows, 'Category'),
    '',
    `### Practices of quotes (${quotes.data})`,
    '',
    `Of ${quotes.quotes} quotes whose case maps to a practice: first guess right **${show(quotes.first)}**, among the first three ` +
      `**${show(quotes.amongThree)}**, macro F1 of the first guess **${show(quotes.macro)}**.`,
    '',
    `### Practices of whole policies (${policies.data})`,
    '',
    `${policies.policies} policies: precision **${show(policies.precision)}**, recall **${show(policies.recall)}**, F1 **${show(policies.f1)}**.`,
    '',
    ...formatRows(policies.rows, 'Practice'),
  ].join('\n');
}

function formatRows(rows: readonly Row[], title: string): string[] {
  return [
    `| ${title} | positives | precision | recall | F1 |`,
    '|---|---|---|---|---|',
    ...rows.map(
      ({ id, positives, precision, recall, f1 }) =>
        `| ${id} | ${positives} | ${show(precision)} | ${show(recall)} | ${show(f1)} |`,
    ),
  ];
}

function show(share: number): string {
  return share.toFixed(3);
}

/**
 * Puts the figures between the card's markers.
 *
 * @throws Error where the card has no markers
 */
export function insertFigures(card: string, figures: string): string {
  const start = card.indexOf(startMarker);
  const end = card.indexOf(endMarker);
  if (start < 0 || end < start) throw new Error(`MODEL_CARD.md needs the lines "${startMarker}" and "${endMarker}"`);
  return `${card.slice(0, start + startMarker.length)}\n\n${figures}\n\n${card.slice(end)}`;
}
