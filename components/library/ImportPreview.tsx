import type { ImportPlan, PlannedPolicy } from '../../lib/store/plan-import.ts';
import { formatDay } from '../format-date.ts';
import { countPolicies, countTexts } from './say-counts.ts';

interface ImportPreviewProps {
  plan: ImportPlan;
  locale: string;
  onImport(): void;
  onCancel(): void;
}

/** More would be slow to draw, and nobody reads them. */
const mostListed = 200;

/** What importing a file would do, before anything is done. */
export function ImportPreview({ plan, locale, onImport, onCancel }: ImportPreviewProps) {
  const changing = plan.policies.filter(({ kind }) => kind !== 'same');
  return (
    <div class="import-preview">
      <p>
        <b>{sayPlan(plan)}</b>
      </p>
      {plan.duplicates > 0 && (
        <p>{`You have ${countTexts(plan.duplicates)} of the file already; they stay as they are.`}</p>
      )}
      {plan.conflicts.length > 0 && (
        <p>{`Notes or tags differ on ${countPolicies(plan.conflicts.length)}: see below how they are joined.`}</p>
      )}
      {changing.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that the keyboard could scroll it with
        <section class="plain-list import-list" aria-label="What would be imported" tabIndex={0}>
          <ul>
            {changing.slice(0, mostListed).map((policy) => (
              <li key={policy.address}>
                <b>{policy.site}</b>
                <span dir="auto">{` ${policy.title}, saved on ${formatDay(policy.savedAt, locale)}: `}</span>
                {sayPolicy(policy)}
              </li>
            ))}
            {changing.length > mostListed && <li>{`and ${changing.length - mostListed} more`}</li>}
          </ul>
        </section>
      )}
      <div class="notice-actions">
        {changing.length > 0 && (
          <button type="button" class="primary" onClick={onImport}>
            Import
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {changing.length > 0 ? 'Cancel' : 'Done'}
        </button>
      </div>
    </div>
  );
}

function sayPlan({ policies, newPolicies, newVersions }: ImportPlan): string {
  if (policies.length === 0) return 'The file holds no policies.';
  const merged = policies.filter(({ kind }) => kind === 'merged').length;
  if (newPolicies === 0 && merged === 0) return 'Everything in the file is in your library already.';
  const parts = [
    ...(newPolicies > 0 ? [`adds ${newPolicies === 1 ? '1 new policy' : `${newPolicies} new policies`}`] : []),
    ...(merged > 0 ? [`adds to ${countPolicies(merged)} that you have`] : []),
  ];
  return `The file ${parts.join(' and ')}: ${countTexts(newVersions)} in all.`;
}

function sayPolicy({ kind, newVersions, notes, tags }: PlannedPolicy): string {
  const parts = [
    kind === 'new' ? 'new' : newVersions > 0 ? `${newVersions} more ${newVersions === 1 ? 'version' : 'versions'}` : '',
    ...sayRule('notes', notes),
    ...sayRule('tags', tags),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sayRule(what: string, rule: PlannedPolicy['notes']): string[] {
  switch (rule) {
    case 'same':
      return [];
    case 'fuller':
      return [`${what} of the file taken over`];
    case 'joined':
      return [`${what} of both kept, yours first`];
    case 'mine':
      return [`your ${what} kept, since both together would be too long`];
  }
}
