/** Finds the age below which a service is not meant for people. */
import { guard } from '../expressions/guarded-expression.ts';
import type { TaggedClause } from '../types.ts';
import { numberSource, readNumber } from './read-numbers.ts';

/** Below ten no law and no service draws a line; above twenty-one neither. */
const lowestPlausible = 10;
const highestPlausible = 21;

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:under|below|younger than|less than|not (?:yet )?(?:reached|attained)|before|over|older than|at least|minimum|have (?:reached|attained)|attained|reached)(?: the)?(?: minimum)?(?: age)?(?: limit)?(?: of| is)?(?: at least)? (${numberSource})\\b(?! ?(?:%|days?|months?|hours?|minutes?|percent|business|weeks?|countries|languages|million|employees|users|sites|characters))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:age|aged)(?: is| of| limit of)?(?: at least)? (${numberSource})\\b(?! ?(?:days?|months?|hours?))`,
    'gi',
  ),
  new RegExp(
    `\\b(${numberSource})(?: years?)?(?:[ -]of[ -]age|[ -]old)?,?(?: of age)? (?:or|and) (?:older|over|above|younger|under|up)\\b`,
    'gi',
  ),
  new RegExp(`\\b(${numberSource})[ -]years?(?:[ -]of[ -]age|[ -]old|[’'] of age)`, 'gi'),
  /\bunder[- ](\d\d)s\b/gi,
];

/** A number with one of these in the sentence is about an age at all. */
const aboutAge = guard(
  /\b(?:age|aged|ages|child(?:ren)?|minors?|kids?|years? old|years of age|teen\w*|young\w*|parents?|parental|guardians?|adults?|users? under|individuals? under|persons? under|people under|anyone under|someone under|under-?\d\d|older|eligible)\b/i,
);

/**
 * Ages that are no limit for users: data about members of a household, opt-in to sale under 16 and erasure under 18 by California's
 * laws, advertising rules, special services for the young, and ages as a range of statistics.
 */
const otherAges = guard(
  /\b(?:sell|sale|sold|selling|eraser|remov(?:e|al)|remove content|posted by|age (?:range|group|bracket)|advertis\w+|targeted|marketing|between|ages? of your|dependents?|targeting)\b/i,
);

/** What a limit is stated about. */
const statesLimit = guard(
  /\b(?:not (?:\w+ ){0,3}(?:reached|attained|intended|directed|designed|permitted|allowed|knowingly|targeted|aimed|offered|available|eligible|collect|solicit|use|address|for)|never (?:knowingly )?(?:collect|intended)|no (?:one|person|part|personal|information)|knowingly|must be|only (?:for|to|be used)|at least|minimum age|may not|(?:do|should|can|could|is|are|was|were)(?:n[’']t| ?not)|cannot|prohibit\w*|restrict\w*|without (?:the )?(?:verifiable |prior )?(?:consent|permission|parental)|intended (?:only )?for|exclusively|solely|require|unless|or older|or over|and over|and older|over the age|consent)\b/i,
);

/**
 * Gives the lowest age that the clauses state as a limit for general users, in years, or null. Where a policy has one limit for using
 * the service (18) and another for collecting knowingly (13), the lower one is the answer, as it is for readers.
 */
export function findMinimumAge(clauses: readonly TaggedClause[]): number | null {
  let lowest: number | null = null;
  for (const clause of clauses) {
    const text = clause.leadIn === '' ? clause.text : `${clause.leadIn} ${clause.text}`;
    if (!aboutAge.test(text) || !statesLimit.test(text)) continue;
    if (otherAges.test(text) && !/\bknowingly (?:collect|solicit|allow|permit|process|gather|request)/i.test(text))
      continue;
    for (const age of readAges(clause.text)) {
      if (lowest === null || age < lowest) lowest = age;
    }
  }
  return lowest;
}

function readAges(text: string): number[] {
  const ages: number[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const age = readNumber(match[1] ?? '');
      if (age !== undefined && age >= lowestPlausible && age <= highestPlausible) ages.push(age);
    }
  }
  return ages;
}
