/** Finds statements that something can be refused, without a word on how. */
import { guard } from '../expressions/guarded-expression.ts';
import type { OptOutCover, TaggedClause } from '../types.ts';
import { labelOwnSettings, labelStatement } from './label-opt-out.ts';
import type { FoundOptOut } from './opt-out-context.ts';
import { readCovers } from './read-covers.ts';
import { readRefusal } from './read-refusal.ts';

/** "You can always opt out of ...", "unless you have opted out of ..." */
const stated = guard(
  /\b(?:you|users?|members?|customers?|subscribers?|residents?) (?:may|can|could|are (?:free|able) to|have (?:the|a) (?:right|option|choice|ability|opportunity) (?:to|not to|of)|will be able to|have opted|are given|will be given)\b|\bunless you\b|\b(?:the|an) (?:option|opportunity|ability|right|choice) (?:to|not to|of)\b/i,
);
const unless = guard(
  /\bunless you (?:have |choose to |tell us |ask us )?(?:opt(?:ed)?|request\w*|object\w*|decline\w*)\b(?<what>[^.;]{0,120})/i,
);

/** Covers for which a bare statement tells a reader something; the right to object in general is a right, which is shown as such. */
const telling: readonly OptOutCover[] = ['marketing', 'advertising', 'sale-or-sharing', 'ai-training'];

const refusing = guard(/\b(?:opt|unsubscrib|object|declin|stop|not (?:to )?(?:receive|share|sell))/i);

/** What tells how is no bare statement, nor is the list of all that a law grants. */
const otherwise = guard(
  /\b(?:through|via|by \w+ing|using|links?|settings|preferences|click|contact|here)\b|^\W{0,3}(?:the |your )?right\b|\bif you (?:wish|want|would)\b|\bright to (?:know|restrict\w*|object|access|request|delete|correct|be informed)\b|\b(?:CCPA|GDPR|CPRA)\b/i,
);
const longest = 320;
/** In a longer clause, what the settings change is one thing of many. */
const longestCondition = 400;

/** "Depending on your settings, we show ...": what the service does, the reader can change there. Those of other services and of devices are told apart. */
const onSettings = guard(
  /\b(?:subject to|depending (?:up)?on|consistent with) your (?:(?!device|browser)\w+ ){0,2}(?:settings?|preferences)\b(?! (?:on|with|in|at|of|for) (?:such|the|those|that|these|third|other|your device))|\bif your (?:(?!device|browser)\w+ ){0,2}(?:settings?|preferences) (?:permit|allow)\b/i,
);

/** One entry a clause that makes what the service does depend on the reader's settings, without a word on where they are. */
export function findConditions(clauses: readonly TaggedClause[]): FoundOptOut[] {
  return clauses.flatMap((clause): FoundOptOut[] => {
    const { text, id } = clause;
    if (!onSettings.test(text) || !/\b(?:we|our)\b/i.test(text) || text.length > longestCondition) return [];
    // Whom the settings let see something are mostly other users.
    const cover = readCovers(text).find((one) => one === 'marketing' || one === 'advertising');
    const covers: OptOutCover[] = [cover ?? 'other'];
    return [{ kind: 'setting', covers, label: labelOwnSettings(covers), target: null, clause: id, span: undefined }];
  });
}

/** One entry a clause that lets the reader refuse something. Whether the policy names a means elsewhere is for the caller to see. */
export function findBareStatements(clauses: readonly TaggedClause[]): FoundOptOut[] {
  return clauses.flatMap((clause): FoundOptOut[] => {
    const { text } = clause;
    if (!refusing.test(text) || text.length > longest || otherwise.test(text) || !stated.test(text)) return [];
    const refusal = readRefusal(text);
    const object = unless.exec(text)?.groups?.what ?? (refusal?.isStrong === true ? refusal.object : undefined);
    if (object === undefined) return [];
    const covers = readCovers(object, /\b(?:such|this|that|these|those|it|them)\b/i.test(object) ? text : '').filter(
      (cover) => telling.includes(cover),
    );
    if (covers.length === 0) return [];
    return [{ kind: 'link', covers, label: labelStatement(covers), target: null, clause: clause.id, span: undefined }];
  });
}
