import type { GuardedExpression } from '../../expressions/guarded-expression.ts';
import type { PracticeId } from '../../taxonomy/practices.ts';
import type { Stance } from '../../types.ts';
import type { CueInput } from './cue-input.ts';
import { readAnswerOfRow } from './stance/answer-of-row.ts';
import { isLegalException, offersChoice, readException } from './stance/find-conditions.ts';
import { frameWording } from './stance/frame-wording.ts';
import { judgeTrigger, type TriggerReading } from './stance/judge-trigger.ts';
import { cutUnits, dropBrackets, dropInsertions } from './stance/normalise-wording.ts';
import { type PracticeTriggers, practiceTriggers } from './stance/practice-triggers.ts';
import { readConsent } from './stance/read-consent.ts';
import { readPermission } from './stance/read-permission.ts';

/** What a wording says of a practice's verbs, all its sentences taken together. */
interface Assertion {
  denied: boolean;
  possible: boolean;
  /** The reader's consent, or a refusal that is open to the reader, decides. */
  choice: boolean;
  /** The denial has an exception. */
  excepted: boolean;
  /** The exception names what the practice is about, so that the practice holds. */
  exceptsObject: boolean;
  /** The first verb was denied and a later one was not. */
  mixed: boolean;
}

interface UnitReading {
  unit: string;
  triggers: TriggerReading[];
}

/** What a match of some verbs says of the practice: the same, the opposite, or the opposite and only where it is denied. */
type Sense = 'same' | 'opposite' | 'refusal';

/** How far before a refused verb a "may not" is looked for, in characters. */
const refusalReach = 40;

/** Judges every match of some verbs in a sentence without brackets and insertions. */
function judgeVerbs(plain: string, verbs: GuardedExpression | undefined, sense: Sense): TriggerReading[] {
  if (verbs === undefined) return [];
  return verbs.matchAll(plain).flatMap((match) => {
    const reading = judgeTrigger(plain, match.index, match.index + match[0].length);
    if (sense === 'same') return [reading];
    if (sense === 'opposite') return [{ ...reading, denied: !reading.denied, possible: false }];
    const before = plain.slice(Math.max(0, match.index - refusalReach), match.index);
    return reading.denied ? [{ ...reading, denied: false, possible: /\b(?:may|might) not\b/.test(before) }] : [];
  });
}

/** Verbs of sharing that other companies are denied tell nothing of what the policy's own company shares. */
function disregardOthers(reading: TriggerReading): TriggerReading {
  return reading.byOthers ? { ...reading, denied: false, weak: true } : reading;
}

/** Reads each sentence by the practice's own verbs; where none has any, by the others. */
function readUnits(units: readonly string[], triggers: PracticeTriggers): UnitReading[] {
  const sentences = units.map((unit) => ({ unit, plain: dropInsertions(dropBrackets(unit)) }));
  const read = (judge: (plain: string) => TriggerReading[]): UnitReading[] =>
    sentences
      .map(({ unit, plain }) => ({ unit, triggers: judge(plain) }))
      .filter((reading) => reading.triggers.length > 0);
  const own = read((plain) => [
    ...judgeVerbs(plain, triggers.verbs, 'same').map((reading) =>
      triggers.othersMayNot === true ? disregardOthers(reading) : reading,
    ),
    ...judgeVerbs(plain, triggers.opposites, 'opposite'),
    ...judgeVerbs(plain, triggers.refusals, 'refusal'),
  ]);
  if (own.some((reading) => reading.triggers.some(({ weak }) => !weak))) return own;
  const others = read((plain) => [
    ...judgeVerbs(plain, triggers.otherVerbs, 'same'),
    ...judgeVerbs(plain, triggers.otherRefusals, 'refusal'),
  ]);
  return others.length > 0 ? others : own;
}

/** Keeps the readings that pass a test, unless none does. */
function prefer(readings: readonly UnitReading[], test: (trigger: TriggerReading) => boolean): readonly UnitReading[] {
  const kept = readings
    .map((reading) => ({ ...reading, triggers: reading.triggers.filter(test) }))
    .filter((reading) => reading.triggers.length > 0);
  return kept.length > 0 ? kept : readings;
}

/** Keeps what counts: sentences about the practice's object before others, strong verbs before weak ones, verbs before nouns. */
function weighUnits(readings: readonly UnitReading[], object: GuardedExpression | undefined): readonly UnitReading[] {
  const about = readings.filter(({ unit }) => object?.test(unit) ?? true);
  const strong = prefer(about.length > 0 ? about : readings, ({ weak }) => !weak);
  return prefer(strong, ({ noun }) => !noun);
}

/** Tells whether a sentence leaves the reader a choice; "without your consent" does so only as part of a denial. */
function leavesChoice({ unit, triggers }: UnitReading): boolean {
  if (triggers.some(({ denied }) => denied)) return offersChoice(unit);
  return offersChoice(
    unit.replace(/\bwithout(?: [\w'-]+| ,){0,6} (?:consent|permission|authori[sz]ation|approval)\b/g, ''),
  );
}

/** Puts the sentences' readings together; undefined where none of them holds a verb of the practice. */
function readAssertion(units: readonly string[], triggers: PracticeTriggers): Assertion | undefined {
  const readings = weighUnits(readUnits(units, triggers), triggers.object);
  const verbs = readings.flatMap((reading) => reading.triggers);
  if (verbs.length === 0) return undefined;
  const asserted = verbs.filter(({ denied }) => !denied);
  const deniedUnits = readings.filter((reading) => reading.triggers.some(({ denied }) => denied));
  const exceptions = deniedUnits.map(({ unit }) => readException(unit)).filter((part) => part !== '');
  return {
    denied: asserted.length === 0,
    mixed: asserted.length > 0 && verbs[0]?.denied === true,
    possible: asserted.length > 0 && asserted.every(({ possible }) => possible),
    choice: triggers.leavesNoChoice !== true && readings.some(leavesChoice),
    excepted: exceptions.length > 0,
    exceptsObject: exceptions.some((part) =>
      triggers.object === undefined ? !isLegalException(part) : triggers.object.test(part),
    ),
  };
}

/** The stance towards "they do so". */
function readStatement({ denied, choice, possible, excepted, exceptsObject }: Assertion): Stance {
  if (denied) {
    if (choice) return 'choice';
    return excepted && exceptsObject ? 'may' : 'does-not';
  }
  if (choice) return 'choice';
  return possible ? 'may' : 'does';
}

/** The stance towards "they do not do so": a denial with conditions is a `may`. */
function readDenial({ denied, mixed, choice, excepted }: Assertion): Stance {
  if (!denied) return mixed ? 'may' : 'does-not';
  if (choice) return 'choice';
  return excepted ? 'may' : 'does';
}

/** Tells whether a wording without any of the practice's verbs denies its only verb: "Our site does not." */
function deniesItsVerb(unit: string): boolean {
  return /^(?:no|never|none|neither|not)\b(?! (?:only|limited))|^(?:(?:we|it|they)|(?:our|the|this)(?: [\w'-]+){1,2}|[\w'.-]+) (?:do|does|will|shall|would|is|are|has|have) not\b(?! (?:only|limited|hesitate))/.test(
    unit,
  );
}

/** What the tables of Californian notices name a category for; "inferences" are the category of profiles. */
const answeredByRows = /^(?:collection\.(?!pseudonym)|use\.profiling)/;

/**
 * Reads how a clause stands to a practice's statement, which the clause is known to be about.
 *
 * "We do not sell your data" is `does` for sharing.no-sale, whose statement is that denial, and `does-not` for
 * sharing.sells. "We will not share it without your consent" leaves a `choice` about sharing. "You may ask us to delete it"
 * is `does` for rights.delete: leave, not doubt.
 *
 * @param input the clause with its lead-in and heading, so that "We do not: (a) sell ..." and "Do we sell data? No." are
 *   read as wholes. Time is linear in its length.
 */
export function readStance(practice: PracticeId, input: CueInput): Stance {
  const triggers = practiceTriggers[practice];
  if (triggers.reads === 'always') return 'does';
  if (answeredByRows.test(practice)) {
    const answer = readAnswerOfRow(input);
    if (answer !== undefined) return answer === 'yes' ? 'does' : 'does-not';
  }
  const wording = frameWording(input, triggers);
  if (triggers.reads === 'permission') return readPermission(wording);
  if (triggers.flatDenial?.test(wording) === true && readException(wording) === '' && !offersChoice(wording))
    return 'does-not';
  const units = cutUnits(wording);
  const assertion = readAssertion(units, triggers);
  if (triggers.reads === 'consent') return readConsent(wording, assertion);
  if (triggers.reads === 'denial') return assertion === undefined ? 'does' : readDenial(assertion);
  if (assertion !== undefined) return readStatement(assertion);
  return deniesItsVerb(units[0] ?? '')
    ? 'does-not'
    : triggers.leavesNoChoice !== true && offersChoice(wording)
      ? 'choice'
      : 'does';
}
