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
            <b>clear</b>: the words are plain. <b>likely</b>: it is probably right. <b>unsure, read it</b>: it may well
            be wrong. &ldquo;Not found&rdquo; means that nothing was recognised, not that nothing is there.
          </p>
          <Figures figures={figures} />
        </div>
      </details>
    </footer>
  );
}

function Figures({ figures }: { figures: ClassifierFigures | null }) {
  if (figures === null) return <p>No measured figures came with this version.</p>;
  const { categoryMacroF1, firstGuessRight, readPolicies } = figures;
  return (
    <>
      <p>Measured:</p>
      <ul>
        <li>
          {`On ${readPolicies.count} policies that a careful reader had read before, and on which it was adjusted: `}
          {`${ofHundred(readPolicies.precision)} of its statements were right, and it found ${ofHundred(readPolicies.recall)} `}
          of those that the reader had found. Expect less of other policies.
        </li>
        <li>
          {`On single quotes from services that it had never seen: its first guess was right ${ofHundred(firstGuessRight)} times.`}
        </li>
        <li>
          {`On paragraphs of websites that it had never seen, sorted into ten categories: ${categoryMacroF1.toFixed(2)}, where 1 is perfect `}
          and both wrong and missing categories cost (macro F1).
        </li>
      </ul>
    </>
  );
}

function ofHundred(share: number): string {
  return `${Math.round(share * 100)} of 100`;
}
