import { writeOutEmail } from '../lib/summarise/read-addresses.ts';
import { dataTypeNames, frameworkNames } from '../lib/taxonomy/fact-names.ts';
import type { TopicId } from '../lib/taxonomy/practices.ts';
import type { PolicyFacts } from '../lib/types.ts';

/** Names and figures that the policy gives under a topic, in one line; nothing where it gives none. */
export function TopicFacts({ topic, facts }: { topic: TopicId; facts: PolicyFacts }) {
  const lines = listFacts(topic, facts);
  if (lines.length === 0) return null;
  return (
    <dl class="facts">
      {lines.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{values.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FactLine {
  label: string;
  values: string[];
}

function listFacts(topic: TopicId, facts: PolicyFacts): FactLine[] {
  return listAllFacts(topic, facts)
    .map(({ label, values }) => ({ label, values: [...new Set(values)] }))
    .filter(({ values }) => values.length > 0);
}

function listAllFacts(topic: TopicId, facts: PolicyFacts): FactLine[] {
  switch (topic) {
    case 'sharing':
      return [{ label: 'Names', values: facts.thirdParties.map(({ name }) => name) }];
    case 'collection':
      return [{ label: 'Kinds of data', values: facts.dataTypes.map(({ id }) => dataTypeNames[id]) }];
    case 'retention':
      return [
        {
          label: 'Periods',
          values: facts.retention.map(({ period, what }) => [sayPeriod(period), what].filter(Boolean).join(': ')),
        },
      ];
    case 'rights':
      return [{ label: 'Laws named', values: facts.frameworks.map(({ id }) => frameworkNames[id]) }];
    case 'children':
      return [{ label: 'Minimum age', values: facts.minimumAge === null ? [] : [String(facts.minimumAge)] }];
    case 'contact':
      return [
        {
          label: 'Contacts',
          values: facts.contacts.map(({ kind, value }) => (kind === 'email' ? writeOutEmail(value) : value)),
        },
      ];
    case 'cookies':
    case 'choices':
    case 'use':
    case 'security':
    case 'transfers':
    case 'changes':
      return [];
  }
}

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** "30 days" for `P30D`; a period of another shape is given back as it is. */
function sayPeriod(period: string): string {
  if (period === 'as-needed') return 'as long as needed';
  if (period === 'indefinite') return 'no limit';
  if (period === 'P0D') return 'deleted at once';
  const match = /^P(\d{1,5})([YMWD])$/.exec(period);
  if (match === null) return sayShortPeriod(period);
  const unit = units[match[2] ?? ''] ?? '';
  return `${match[1]} ${unit}${match[1] === '1' ? '' : 's'}`;
}

/** "90 minutes" for `PT90M`. */
function sayShortPeriod(period: string): string {
  const [, count = '', letter = ''] = /^PT(\d{1,5})([HMS])$/.exec(period) ?? [];
  const unit = { H: 'hour', M: 'minute', S: 'second' }[letter];
  return unit === undefined ? period : `${count} ${unit}${count === '1' ? '' : 's'}`;
}
