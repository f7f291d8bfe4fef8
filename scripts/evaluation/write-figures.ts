import type { Figures, PolicyFigures, Row } from './figures.ts';

const startMarker = '<!-- figures: written by npm run evaluate -- --write -->';
const endMarker = '<!-- end of figures -->';

/** The figures as Markdown, for the terminal and the model card. */
export function formatFigures({ categories, quotes, stance, policies, development }: Figures): string {
  return [
    `### Practices of whole policies`,
    '',
    ...formatPolicies([policies, ...development]),
    '',
    `### Categories of paragraphs (${categories.data})`,
    '',
    `Macro F1 **${show(categories.macro)}**, micro F1 **${show(categories.micro)}**, expected calibration error ${show(categories.calibrationError)}.`,
    '',
    ...formatRows(categories.rows, 'Category'),
    '',
    `### Practices of quotes (${quotes.data})`,
    '',
    `Of ${quotes.quotes} quotes whose case maps to a practice: first guess right **${show(quotes.first)}**, among the first three ` +
      `**${show(quotes.amongThree)}**, macro F1 of the first guess **${show(quotes.macro)}**. Expected calibration error of the first guess ` +
      `${show(quotes.calibrationError)}; a quote is filed under one case, so a guess may be true and count as wrong.`,
    '',
    `### Denials (${stance.data})`,
    '',
    ...formatRows(stance.rows, 'Denied'),
    '',
    `### Dates, facts and opt-outs of whole policies`,
    '',
    ...[policies, ...development].flatMap(({ set, facts, dataTypes }) => [
      `Set \`${set}\`; macro F1 over data types **${show(dataTypes)}**:`,
      '',
      ...formatRows(facts, 'Field'),
      '',
    ]),
    `### Practices of the set \`${policies.set}\``,
    '',
    ...formatRows(
      policies.rows.filter(({ positives, precision, recall }) => positives + precision + recall > 0),
      'Practice',
    ),
  ].join('\n');
}

function formatPolicies(sets: readonly PolicyFigures[]): string[] {
  return [
    '| Set | policies | precision | recall | F1 | first clause is one that the reader named | expected calibration error |',
    '|---|---|---|---|---|---|---|',
    ...sets.map(
      ({ set, data, policies, precision, recall, f1, firstCited, calibrationError }) =>
        `| ${set} (${data}) | ${policies} | ${show(precision)} | ${show(recall)} | ${show(f1)} | ${show(firstCited)} | ${show(calibrationError)} |`,
    ),
  ];
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
