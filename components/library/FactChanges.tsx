import type { FactChange, FactKind } from '../../lib/compare/policy-changes.ts';

const kindNames: Record<FactKind, string> = {
  retention: 'Periods',
  'minimum-age': 'Age',
  'third-party': 'Companies',
  'opt-out': 'Ways to opt out',
  contact: 'Contacts',
  framework: 'Laws named',
};

/** Figures, names and addresses that came, went or changed, by kind. */
export function FactChanges({ changes }: { changes: readonly FactChange[] }) {
  if (changes.length === 0) return null;
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return (
    <section class="section" aria-labelledby="changes-facts">
      <h2 id="changes-facts" class="section-title">
        {`Names, figures and addresses (${changes.length})`}
      </h2>
      <dl class="fact-changes">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{kindNames[kind]}</dt>
            {changes
              .filter((change) => change.kind === kind)
              .map(({ sentence }) => (
                <dd key={sentence} dir="auto">
                  {sentence}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
