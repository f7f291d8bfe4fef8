import type { ClassifierFigures } from './popup-dependencies.ts';

/** Where the reading took place, and how far to trust it. */
export function ReadingFooter({ figures }: { figures: ClassifierFigures | null }) {
  return (
    <footer class="footer">
      <details>
        <summary>
          <span class="footer-promise">Read on your computer. Nothing was sent.</span>
          <span class="how-sure">How sure?</span>
        </summary>
        <div class="how-sure-text">
          <p>
            A small classifier on your computer sorts each sentence. It knows the kinds of statement that are listed
            here, in English, and no others. It does not understand the policy as a lawyer would: read the clause before
            you rely on a statement.
          </p>
          <p>
            <b>clear</b>: it is nearly always right. <b>likely</b>: it is mostly right. <b>unsure, read it</b>: it may
            well be wrong. &ldquo;Not found&rdquo; means that nothing was recognised, not that nothing is there.
          </p>
          <Figures figures={figures} />
        </div>
      </details>
    </footer>
  );
}

function Figures({ figures }: { figures: ClassifierFigures | null }) {
  const sentences = figures === null ? [] : sayFigures(figures);
  if (sentences.length === 0) return <p>No measured figures came with this version.</p>;
  return (
    <>
      <p>Measured on policies that it had not learned from:</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function sayFigures(figures: ClassifierFigures): string[] {
  const { practicePrecision, practiceRecall, categoryMacroF1, firstGuessRight } = figures;
  const inTen = (share: number) => `${Math.round(share * 100)} of 100`;
  return [
    practicePrecision === null ? '' : `${inTen(practicePrecision)} statements that it made were right;`,
    practiceRecall === null ? '' : `it found ${inTen(practiceRecall)} statements that people had found;`,
    firstGuessRight === null ? '' : `its first guess for a single quote was right ${inTen(firstGuessRight)} times;`,
    categoryMacroF1 === null
      ? ''
      : `sorting paragraphs into ten categories, it reached a macro F1 of ${categoryMacroF1.toFixed(2)} (1 is perfect).`,
  ].filter((sentence) => sentence !== '');
}
