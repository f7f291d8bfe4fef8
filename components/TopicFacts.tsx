import { writeOutEmail } from '../lib/summarise/read-addresses.ts';
import type { TopicId } from '../lib/taxonomy/practices.ts';
import type { DataTypeId, FrameworkId, PolicyFacts } from '../lib/types.ts';

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

const dataTypeNames: Record<DataTypeId, string> = {
  financial: 'payment and money',
  health: 'health',
  contact: 'contact details',
  location: 'location',
  demographic: 'age, sex and the like',
  'personal-identifier': 'official identifiers',
  'user-online-activities': 'what you do online',
  'user-profile': 'your profile',
  'social-media-data': 'social media',
  'ip-address-and-device-ids': 'IP address and device ids',
  'cookies-and-tracking-elements': 'cookies and trackers',
  'computer-information': 'your device and software',
  'survey-data': 'survey answers',
  biometric: 'biometrics',
  content: 'what you write or upload',
};

const frameworkNames: Record<FrameworkId, string> = {
  GDPR: 'GDPR (EU)',
  'UK-GDPR': 'UK GDPR',
  CCPA: 'CCPA (California)',
  CPRA: 'CPRA (California)',
  'other-US-state': 'other US state laws',
  COPPA: 'COPPA (children, US)',
  LGPD: 'LGPD (Brazil)',
  PIPEDA: 'PIPEDA (Canada)',
  DPF: 'Data Privacy Framework',
  'privacy-shield': 'Privacy Shield (no longer valid)',
  SCC: 'standard contractual clauses',
  CalOPPA: 'CalOPPA (California)',
  'Shine-the-Light': 'Shine the Light (California)',
  other: 'other laws',
};

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
  const match = /^P(\d{1,5})([YMWD])$/.exec(period);
  if (match === null) return /^PT(\d{1,5})H$/.exec(period)?.[1]?.concat(' hours') ?? period;
  const unit = units[match[2] ?? ''] ?? '';
  return `${match[1]} ${unit}${match[1] === '1' ? '' : 's'}`;
}
