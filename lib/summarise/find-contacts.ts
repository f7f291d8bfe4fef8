/** Finds whom to write to, call or ask. */
import { guard } from '../expressions/guarded-expression.ts';
import type { ContactFact, TaggedClause } from '../types.ts';
import { findPostalAddresses } from './find-postal-addresses.ts';
import { listKnownCompanies } from './find-third-parties.ts';
import { readEmails, readPhones } from './read-addresses.ts';

const officer = guard(
  /\b(?:data protection officers?|privacy officers?|DPO|data privacy officers?|chief privacy officer)\b/,
);
const officerAnyCase = guard(/\b(?:data protection officer|data privacy officer|\bdpo\b)/i);
/** The officer by the names that other languages have for it: German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian. */
const localOfficer =
  /datenschutzbeauftrag|délégu[ée]e? à la protection des données|delegad[oa] de protecci[óo]n de datos|responsabile della protezione dei dati|functionaris (?:voor )?gegevensbescherming|encarregad[oa] (?:d[ea]|pela) prote[çc][ãa]o de dados|inspektor\w* ochrony danych|dataskyddsombud|databeskyttelsesrådgiver|personvernombud/iu;
const localPrivacy =
  /datenschutz|personenbezogen|données (?:personnelles|à caractère personnel)|confidentialité|\brgpd\b|\bdsgvo\b|datos personales|privacidad|dati personali|persoonsgegevens|dados pessoais|privacidade|dan(?:e|ych|ymi) osobow|personuppgift|personoplysning|personopplysning/iu;
/** Bodies to complain to, by their names and by their addresses. */
const localSupervisor =
  /aufsichtsbehörde|landesbeauftragte|autorités? de contrôle|autoridad(?:es)? de control|agencia española|autorità di controllo|garante per la protezione|toezichthoud|autoriteit persoonsgegevens|autoridade de controlo|organ\w* nadzorcz|prezes\w* urzędu|tillsynsmyndighet|integritetsskyddsmyndighet|datatilsynet|tilsynsmyndighed|@(?:[\w.-]+\.)?(?:datenschutz[.-][a-z-]+|bfdi\.bund|l?da\.bayern|ldi\.nrw|cnil|aepd|gpdp|garanteprivacy|autoriteitpersoonsgegevens|cnpd|uodo\.gov|imy|datatilsynet)\.[a-z]{2,3}\b/iu;
const representative = guard(/\b(?:representatives?)\b/i);
const representativeOfLaw = guard(
  /\b(?:article 27|EU|EEA|UK|European|United Kingdom|Union|Swiss|GDPR|data protection|local|appointed|designated)\b/,
);
const aboutPrivacy = guard(
  /\b(?:privacy|personal (?:data|information)|data protection|data subject|your (?:rights?|data|information|choices)|GDPR|CCPA|this (?:policy|notice|statement)|opt[- ]out|unsubscribe|erasure|delet\w+|access requests?|grievance)\b/i,
);
const privacyAddress =
  /^(?:privacy|data[-_.]?p\w*|dataprotection|gdpr|ccpa|dsar|datenschutz|dsr|personaldata|privacidad|confidentialite|legal|compliance|optout|unsubscribe)/i;
/** Bodies to complain to are not the service's own contacts. */
const supervisor = guard(
  /\b(?:supervisory authorit(?:y|ies)|commissioner[’']?s? office|information commissioner|ombudsman|regulator|federal trade commission|department of|attorney general|arbitration association|JAMS|CNIL|dispute resolution)\b/i,
);

const formWords = guard(
  /\b(?:contact (?:us|form|page)|(?:web|online|request|contact|inquiry|enquiry|support) ?-?form|submit (?:a|your|an)\b[^.]{0,30}\b(?:request|ticket|form|inquiry)|(?:privacy|request|support) (?:portal|cent(?:er|re))|(?:customer|user) (?:support|service|care)|help cent(?:er|re)|support (?:team|page|request)|this form|get in touch|contact (?:our )?support|officer here)\b/i,
);
const asksToWrite = guard(
  /\b(?:contact(?:ing|ed)?|reach|write|submit\w*|ask|questions?|request\w*|inquir\w+|complain\w*|get in touch|fill|complete|visit|notify|tell|report|send)\b/i,
);
const formAddress = /(?:contact|support|help|form|request|privacy|ticket|inquir|feedback|\bdpo\b)/i;

/**
 * Every means of contact, once, in reading order; the role is the most telling one of its mentions. Where policies print the address of a
 * supplier ("Google Ireland Limited, ..."), that is not theirs; `isOwn` tells the service's own names, by default all.
 */
export function findContacts(
  clauses: readonly TaggedClause[],
  isOwn: (name: string) => boolean = () => true,
): ContactFact[] {
  const contacts: ContactFact[] = [];
  clauses.forEach((clause, index) => {
    if (supervisor.test(clause.text) && !isRepresentative(clause.text)) return;
    if (isOfSupervisor(clauses, index)) return;
    const around = describeSurroundings(clauses, index);
    for (const { value } of readEmails(clause)) addContact(contacts, 'email', value, roleOf(around, value), clause.id);
    for (const { value } of readPhones(clause)) addContact(contacts, 'phone', value, roleOf(around, ''), clause.id);
    for (const href of listForms(clause)) addContact(contacts, 'form', href, roleOf(around, ''), clause.id);
  });
  for (const { place, clause } of findPostalAddresses(clauses)) {
    const index = clauses.findIndex(({ id }) => id === clause);
    if (listKnownCompanies(clauses[index]?.text ?? '').some((name) => !isOwn(name))) continue;
    addContact(contacts, 'post', place, roleOf(describeSurroundings(clauses, index), ''), clause);
  }
  const position = new Map(clauses.map(({ id }, index) => [id, index]));
  return contacts.sort((one, other) => (position.get(one.clause) ?? 0) - (position.get(other.clause) ?? 0));
}

/** An authority's address may go on for some lines, of which one names it. */
function isOfSupervisor(clauses: readonly TaggedClause[], index: number): boolean {
  const clause = clauses[index];
  if (clause === undefined) return false;
  const next = clauses[index + 1];
  const line =
    next !== undefined && next.heading === clause.heading && next.text.length <= longestLine ? next.text : '';
  return localSupervisor.test(`${clause.heading} ${clause.leadIn} ${clause.text} ${line}`);
}

/** A line of an address has no more characters. */
const longestLine = 100;

const roleWeight: Record<ContactFact['role'], number> = { general: 0, privacy: 1, representative: 2, dpo: 3 };

function addContact(
  contacts: ContactFact[],
  kind: ContactFact['kind'],
  value: string,
  role: ContactFact['role'],
  clause: string,
): void {
  const known = contacts.find((contact) => contact.kind === kind && nameOf(contact) === nameOf({ kind, value }));
  if (known === undefined) contacts.push({ kind, value, role, clause });
  else if (roleWeight[role] > roleWeight[known.role]) known.role = role;
}

/** Equal for two spellings of one address or number. */
function nameOf({ kind, value }: Pick<ContactFact, 'kind' | 'value'>): string {
  if (kind === 'phone') return value.replace(/[^\dA-Z]/gi, '').toLowerCase();
  return value
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

interface Surroundings {
  /** The clause with its lead-in. */
  own: string;
  /** Heading and the two clauses before, in which an address block says whose it is. */
  before: string;
}

function describeSurroundings(clauses: readonly TaggedClause[], index: number): Surroundings {
  const clause = clauses[index];
  if (clause === undefined) return { own: '', before: '' };
  const previous = clauses
    .slice(Math.max(0, index - 2), index)
    .filter(({ heading }) => heading === clause.heading)
    .map(({ text }) => text);
  return { own: `${clause.leadIn} ${clause.text}`, before: [clause.heading, ...previous].join(' ') };
}

function roleOf({ own, before }: Surroundings, address: string): ContactFact['role'] {
  if (/^(?:e?dpo|dataprotectionofficer)\b/i.test(address)) return 'dpo';
  if (isRepresentative(own)) return 'representative';
  if (officer.test(own) || officerAnyCase.test(own) || localOfficer.test(own)) return 'dpo';
  if (privacyAddress.test(address) || aboutPrivacy.test(own) || localPrivacy.test(own)) return 'privacy';
  if (isRepresentative(before)) return 'representative';
  if (officer.test(before) || localOfficer.test(before)) return 'dpo';
  return aboutPrivacy.test(before) ? 'privacy' : 'general';
}

function isRepresentative(text: string): boolean {
  return representative.test(text) && representativeOfLaw.test(text);
}

function listForms(clause: TaggedClause): string[] {
  const { text, links, leadIn } = clause;
  if (!asksToWrite.test(text) && !asksToWrite.test(leadIn)) return [];
  if (/^\W{0,3}for (?:more|further) (?:information|details)/i.test(text)) return [];
  return links
    .filter(({ href, start, end }) => {
      if (
        !/^https?:/i.test(href) ||
        isPolicyPage(href) ||
        /\/(?:articles?|categories|kb|faqs?|blog)\/(?!.*contact-)/i.test(href)
      )
        return false;
      const label = text.slice(start, end);
      const before = text.slice(Math.max(0, start - 60), start);
      if (
        /\/(?:contact|webform|requests?\/new|support\/request|privacy-?request|dsar)\b|^https?:\/\/support\.[^/]*\/?(?:$|[^ ]*(?:contact|requests?|ticket|form|new)\b)/i.test(
          href,
        )
      )
        return true;
      return formWords.test(label) || (formWords.test(`${before}${label}`) && formAddress.test(href));
    })
    .map(({ href }) => href);
}

/** A link to the policy itself, a part of it or another policy is no form. */
function isPolicyPage(href: string): boolean {
  return /(?:policy|policies|terms|legal\/|notice|statement)(?:[/?#.]|$)/i.test(href) || /^[^#]*#(?!:~)/.test(href);
}
