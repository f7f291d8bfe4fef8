/** What changed in the facts of a policy: periods, age, companies named, contacts, laws. Opt-outs are in `compare-opt-outs.ts`. */
import type { ContactFact, FrameworkId, PolicyAnalysis, RetentionFact } from '../types.ts';
import { compareOptOuts } from './compare-opt-outs.ts';
import type { ComparedVersions } from './compare-practices.ts';
import { describePeriod } from './describe-period.ts';
import { findCounterparts, otherSide, saysTheSame, type VersionSide } from './index-rows.ts';
import type { FactChange } from './policy-changes.ts';

/** Takes two versions, laid side by side; gives the changed facts, by kind, within a kind in reading order. What a text still names is never told as gone. */
export function compareFacts(versions: ComparedVersions): FactChange[] {
  return [
    ...compareRetention(versions),
    ...compareAge(versions),
    ...compareThirdParties(versions),
    ...compareOptOuts(versions),
    ...compareContacts(versions),
    ...compareFrameworks(versions),
  ];
}

/** Whether a clause says the same in the other version, so that a fact read off it in one of them only is no change. */
export function isUnaltered({ index }: ComparedVersions, side: VersionSide, clause: string): boolean {
  const row = index[side].get(clause)?.row;
  return row !== undefined && saysTheSame(row);
}

/** "As needed" is told among the practices; here are periods that can be compared. */
function listPeriods({ facts }: PolicyAnalysis): RetentionFact[] {
  return facts.retention.filter(({ period }) => period !== 'as-needed');
}

function compareRetention(versions: ComparedVersions): FactChange[] {
  const { before, after, index } = versions;
  const [old, young] = [listPeriods(before), listPeriods(after)];
  const isKnown = (fact: RetentionFact, others: readonly RetentionFact[], side: VersionSide) => {
    const counterparts = findCounterparts(index, side, fact.clause).map(({ id }) => id);
    return (
      isUnaltered(versions, side, fact.clause) ||
      others.some(
        ({ period, what, clause }) => period === fact.period && (what === fact.what || counterparts.includes(clause)),
      )
    );
  };
  const gone = old.filter((fact) => !isKnown(fact, young, 'before'));
  let come = young.filter((fact) => !isKnown(fact, old, 'after'));
  const changes: FactChange[] = [];
  for (const fact of gone) {
    const counterparts = findCounterparts(index, 'before', fact.clause).map(({ id }) => id);
    const partner =
      come.find(({ clause }) => counterparts.includes(clause)) ??
      come.find(({ what }) => what !== '' && what.toLowerCase() === fact.what.toLowerCase());
    come = come.filter((one) => one !== partner);
    const [oldText, newText] = [describeFact(fact), partner === undefined ? null : describeFact(partner)];
    changes.push({
      kind: 'retention',
      change: newText === null ? 'removed' : 'changed',
      before: oldText,
      after: newText,
      beforeClauses: [fact.clause],
      afterClauses: partner === undefined ? counterparts : [partner.clause],
      sentence:
        partner === undefined
          ? `No longer states a period: ${oldText}`
          : `States ${describePeriod(partner.period)} instead of ${describePeriod(fact.period)}${whatOf(partner)}`,
    });
  }
  for (const fact of come) {
    changes.push({
      kind: 'retention',
      change: 'added',
      before: null,
      after: describeFact(fact),
      beforeClauses: findCounterparts(index, 'after', fact.clause).map(({ id }) => id),
      afterClauses: [fact.clause],
      sentence: `Now states a period: ${describeFact(fact)}`,
    });
  }
  return dropSameSentences(changes);
}

function describeFact(fact: RetentionFact): string {
  return `${describePeriod(fact.period)}${whatOf(fact)}`;
}

function whatOf({ what }: RetentionFact): string {
  return what === '' ? '' : ` (${what})`;
}

/** Policies repeat themselves: what reads alike is told once, with all its clauses. */
function dropSameSentences(changes: readonly FactChange[]): FactChange[] {
  const bySentence = new Map<string, FactChange>();
  for (const change of changes) {
    const known = bySentence.get(change.sentence);
    if (known === undefined) bySentence.set(change.sentence, { ...change });
    else {
      known.beforeClauses = [...new Set([...known.beforeClauses, ...change.beforeClauses])];
      known.afterClauses = [...new Set([...known.afterClauses, ...change.afterClauses])];
    }
  }
  return [...bySentence.values()];
}

function compareAge({ before, after }: ComparedVersions): FactChange[] {
  const [old, young] = [before.facts.minimumAge, after.facts.minimumAge];
  if (old === young) return [];
  const clausesOf = ({ highlights }: PolicyAnalysis) =>
    highlights.find(({ practice }) => practice === 'children.minimum-age')?.clauses ?? [];
  return [
    {
      kind: 'minimum-age',
      change: old === null ? 'added' : young === null ? 'removed' : 'changed',
      before: old === null ? null : `${old} years`,
      after: young === null ? null : `${young} years`,
      beforeClauses: clausesOf(before),
      afterClauses: clausesOf(after),
      sentence:
        old === null
          ? `Now states a minimum age of ${young} years`
          : young === null
            ? `No longer states a minimum age of ${old} years`
            : `States a minimum age of ${young} instead of ${old} years`,
    },
  ];
}

function compareThirdParties(versions: ComparedVersions): FactChange[] {
  const listSide = (side: VersionSide): FactChange[] => {
    const other = versions[otherSide(side)];
    const known = new Set(other.facts.thirdParties.map(({ name }) => name.toLowerCase()));
    return versions[side].facts.thirdParties
      .filter(({ name, clauses }) => {
        // A name that the other text holds anywhere was not read as a third party there, which is no change of the policy.
        return (
          !known.has(name.toLowerCase()) &&
          !hasName(other.text, name) &&
          !clauses.every((id) => isUnaltered(versions, side, id))
        );
      })
      .map(({ name, clauses }) =>
        buildChange(versions, 'third-party', side, name, clauses, (verb) => `${verb} ${name}`, 'names'),
      );
  };
  return [...listSide('before'), ...listSide('after')];
}

function hasName(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function compareContacts(versions: ComparedVersions): FactChange[] {
  const gone = listContacts(versions, 'before');
  let come = listContacts(versions, 'after');
  const changes = gone.map((old): FactChange => {
    const counterparts = findCounterparts(versions.index, 'before', old.clause).map(({ id }) => id);
    const young = come.find(({ kind, clause }) => kind === old.kind && counterparts.includes(clause));
    if (young === undefined) return buildContact(versions, 'before', old);
    come = come.filter((one) => one !== young);
    return {
      kind: 'contact',
      change: 'changed',
      before: old.value,
      after: young.value,
      beforeClauses: [old.clause],
      afterClauses: [young.clause],
      sentence: `Gives ${contactWords[old.kind]} ${young.value} instead of ${old.value}`,
    };
  });
  return [...changes, ...come.map((young) => buildContact(versions, 'after', young))];
}

/** Some pages hide addresses from robots; what cannot be read is not gone. */
const hiddenAddress = /\[email\s?protected\]/i;

/** The contacts that the other version does not have, nor names anywhere in its text. */
function listContacts(versions: ComparedVersions, side: VersionSide): ContactFact[] {
  const other = versions[otherSide(side)];
  const known = new Set(other.facts.contacts.map(({ kind, value }) => `${kind} ${simplifyContact(value)}`));
  return versions[side].facts.contacts.filter(({ kind, value, clause }) => {
    if (known.has(`${kind} ${simplifyContact(value)}`)) return false;
    if (kind === 'form') return !isUnaltered(versions, side, clause);
    if (kind === 'email' && hiddenAddress.test(other.text)) return false;
    return !hasName(other.text, value);
  });
}

function buildContact(versions: ComparedVersions, side: VersionSide, { kind, value, clause }: ContactFact): FactChange {
  return buildChange(
    versions,
    'contact',
    side,
    value,
    [clause],
    (verb) => `${verb} ${contactWords[kind]} ${value}`,
    'gives',
  );
}

const contactWords = {
  email: 'the address',
  post: 'the postal address',
  phone: 'the number',
  form: 'the contact page',
} as const;

function simplifyContact(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s?[[(]\s?at\s?[\])]\s?/g, '@')
    .replace(/\s?[[(]\s?dot\s?[\])]\s?/g, '.')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What readers know the laws and frameworks by. */
const frameworkNames: Record<FrameworkId, string> = {
  GDPR: 'the GDPR (EU)',
  'UK-GDPR': 'the UK GDPR',
  CCPA: 'the CCPA (California)',
  CPRA: 'the CPRA (California)',
  'other-US-state': 'laws of further US states',
  COPPA: 'COPPA (children, US)',
  LGPD: 'the LGPD (Brazil)',
  PIPEDA: 'PIPEDA (Canada)',
  DPF: 'the Data Privacy Framework (EU to US)',
  'privacy-shield': 'the Privacy Shield (EU to US)',
  SCC: 'standard contractual clauses',
  CalOPPA: 'CalOPPA (California)',
  'Shine-the-Light': 'the Shine the Light law (California)',
  other: 'another law or framework',
};

/** A text that holds these words names the framework, whether or not it was read as a fact there. */
const frameworkWords: Partial<Record<FrameworkId, RegExp>> = {
  GDPR: /(?<!\bUK[ -])\bGDPR\b|General Data Protection Regulation/,
  'UK-GDPR': /\bUK[ -]GDPR\b/,
  CCPA: /\bCCPA\b|California Consumer Privacy Act/i,
  CPRA: /\bCPRA\b|California Privacy Rights Act/i,
  COPPA: /\bCOPPA\b|Children[’']s Online Privacy/i,
  LGPD: /\bLGPD\b/,
  PIPEDA: /\bPIPEDA\b/,
  DPF: /data privacy framework/i,
  'privacy-shield': /privacy shield/i,
  SCC: /(?:standard|model) contract(?:ual)? clauses/i,
  'Shine-the-Light': /shine the light/i,
};

function compareFrameworks(versions: ComparedVersions): FactChange[] {
  const listSide = (side: VersionSide): FactChange[] => {
    const other = versions[otherSide(side)];
    const known = new Set(other.facts.frameworks.map(({ id }) => id));
    return (
      versions[side].facts.frameworks
        // "Other" is whatever the list does not hold: what went need not be what came.
        .filter(
          ({ id, clause }) =>
            id !== 'other' &&
            !known.has(id) &&
            frameworkWords[id]?.test(other.text) !== true &&
            !isUnaltered(versions, side, clause),
        )
        .map(({ id, clause }) =>
          buildChange(
            versions,
            'framework',
            side,
            frameworkNames[id],
            [clause],
            (verb) => `${verb} ${frameworkNames[id]}`,
            'names',
          ),
        )
    );
  };
  return [...listSide('before'), ...listSide('after')];
}

/** A fact that one version has. `write` puts the sentence together after "Now names" or "No longer names". */
function buildChange(
  { index }: ComparedVersions,
  kind: FactChange['kind'],
  side: VersionSide,
  value: string,
  clauses: string[],
  write: (verb: string) => string,
  verb: string,
): FactChange {
  const counterparts = [...new Set(clauses.flatMap((id) => findCounterparts(index, side, id).map((one) => one.id)))];
  return side === 'before'
    ? {
        kind,
        change: 'removed',
        before: value,
        after: null,
        beforeClauses: clauses,
        afterClauses: counterparts,
        sentence: write(`No longer ${verb}`),
      }
    : {
        kind,
        change: 'added',
        before: null,
        after: value,
        beforeClauses: counterparts,
        afterClauses: clauses,
        sentence: write(`Now ${verb}`),
      };
}
