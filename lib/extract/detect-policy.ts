import type { Block, PolicyDetection } from '../types.ts';
import {
  holdsTermsToo,
  isHub,
  measureLinks,
  namesCookiesOnly,
  type PolicyEvidence,
  type PolicySignals,
  readPolicySignals,
} from './policy-signals.ts';

interface Rule {
  signal: keyof PolicySignals;
  weight: number;
  /** Said when the signal is strong. Signals without it weigh, but tell a reader nothing that another does not. */
  present?: string;
  /** Said instead where the name is only about privacy (half the signal). */
  half?: string;
  /** Said when it is absent, where that speaks against a policy. */
  absent?: string;
}

/**
 * Weights of a logistic regression over 736 labelled pages of 553 sites, each whole, without its address, and without address and title, as
 * `scripts/fit-detection.ts` prints them, rounded; it tells how well they hold for sites that they were not fitted on. The two for guides about
 * policies are set by hand, for all the labelled guides are of two sites.
 */
const rules: readonly Rule[] = [
  {
    signal: 'headingNamesPolicy',
    weight: 3.5,
    present: 'The first headings name a privacy policy',
    half: 'The first headings name privacy',
    absent: 'The first headings do not name a privacy policy',
  },
  {
    signal: 'voice',
    weight: 2,
    present: 'The text tells what "we" do with "your" data',
    absent: 'The text hardly tells what anybody does with your data',
  },
  {
    signal: 'titleNamesPolicy',
    weight: 1.9,
    present: 'The page\u2019s title names a privacy policy',
    half: 'The page\u2019s title names privacy',
    absent: 'The page\u2019s title does not name a privacy policy',
  },
  { signal: 'sections', weight: 1.4, present: 'Its headings are about what policies are about' },
  { signal: 'selfReference', weight: 0.7, present: 'The text calls itself a privacy policy or notice' },
  {
    signal: 'aspects',
    weight: 0.8,
    present: 'The text covers what policies cover: collection, sharing, security, rights',
    absent: 'The text leaves out most of what policies cover',
  },
  { signal: 'leastDensity', weight: 1.6 },
  { signal: 'untitled', weight: 0.3 },
  { signal: 'density', weight: 0.5 },
  {
    signal: 'amount',
    weight: 0.5,
    present: 'The text uses many words of privacy policies',
    absent: 'The text uses few words of privacy policies',
  },
  { signal: 'addressNamesPolicy', weight: 0.3, present: 'The address names privacy' },
  { signal: 'termsWords', weight: -1.7, present: 'The text reads like terms of service' },
  {
    signal: 'guideWords',
    weight: -1.5,
    present: 'The text speaks of policies in general or of your own site, as guides do',
  },
  {
    signal: 'namesTextAboutPolicies',
    weight: -1.5,
    present: 'Its title is that of a text about privacy, such as a guide or news',
  },
  { signal: 'titleNamesOther', weight: -0.9, present: 'The page\u2019s title names another kind of page' },
  { signal: 'headingNamesOther', weight: -1.1, present: 'The first headings name another kind of page' },
  { signal: 'addressNamesOther', weight: -0.6, present: 'The address names another kind of page' },
  { signal: 'contractWords', weight: -0.3, present: 'The text reads like a contract between companies' },
  { signal: 'articleWords', weight: -0.3, present: 'The text reads like an article or a guide' },
];
const bias = -4.58;

/** A text of fewer characters is a banner or a stub, whatever it says of itself. */
const leastText = 250;
const mostScoreOfStub = 0.3;

/** From here on a signal is worth naming. */
const strong = 0.4;
const weak = 0.15;
/** Weight times signal, below which a reason moved the score too little to be told. */
const leastTold = 0.3;

/** Where more of the text than this is inside links, the page leads to policies rather than being one. */
const mostLinks = 0.5;

/**
 * Tells whether a page is a privacy policy or a cookie policy, and why in plain English, strongest reason first. What speaks against the verdict is
 * not among the reasons: "this is no policy, since its title says so" convinces nobody.
 */
export function detectPolicy(evidence: PolicyEvidence): PolicyDetection {
  const { blocks } = evidence;
  // What an empty page does not say is no news.
  if (blocks.length === 0) return { isPolicy: false, score: 0, reasons: ['The page has no text'] };
  const signals = readPolicySignals(evidence);
  const sum = rules.reduce((total, { signal, weight }) => total + weight * signals[signal], bias);
  const probability = 1 / (1 + Math.exp(-sum));
  const objection = findObjection(evidence);
  const score = objection === undefined ? probability : Math.min(probability, mostScoreOfStub);
  const isPolicy = score >= 0.5;
  const reasons = listReasons(signals, evidence.pageTitle.trim() !== '', isPolicy);
  if (objection !== undefined) reasons.unshift(objection);
  if (reasons.length === 0)
    reasons.push(isPolicy ? 'Taken together, the page reads like a policy' : 'Too little speaks for a policy');
  if (isPolicy && holdsTermsToo(evidence)) reasons.push('The page holds terms of use as well');
  const kind = namesCookiesOnly(evidence) ? 'a cookie policy' : 'a privacy policy';
  return { isPolicy, score, reasons: reasons.map((reason) => reason.replace('a privacy policy', kind)) };
}

/** What rules a page out, whatever it says of itself. */
function findObjection(evidence: PolicyEvidence): string | undefined {
  const { blocks } = evidence;
  if (isStub(blocks)) return 'The page has very little text';
  return measureLinks(blocks) > mostLinks || isHub(evidence) ? 'The page is mostly links to other pages' : undefined;
}

/** True for a page with next to no text: an empty one, or one whose text a script has still to load. */
export function isStub(blocks: readonly Block[]): boolean {
  return measureText(blocks) < leastText;
}

/** Characters of a text, those of Chinese, Japanese and Korean thrice: their words are that much shorter. */
function measureText(blocks: readonly Block[]): number {
  let length = 0;
  for (const { text } of blocks) {
    length += text.length;
    if (length >= leastText) return length;
    length += 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
  }
  return length;
}

function listReasons(signals: PolicySignals, hasTitle: boolean, isPolicy: boolean): string[] {
  return rules
    .filter(({ signal }) => {
      // Saved texts have no title, and a title that names the policy may name the site's help centre as well: neither is worth telling.
      if (signal === 'titleNamesPolicy') return hasTitle;
      if (signal === 'titleNamesOther') return signals.titleNamesPolicy < strong;
      if (signal === 'headingNamesOther') return signals.headingNamesPolicy < strong;
      return true;
    })
    .flatMap(({ signal, weight, present, half, absent }) => {
      const value = signals[signal];
      const text = half !== undefined && value < 1 ? half : present;
      if (value >= strong) return text === undefined ? [] : [{ text, pull: weight * value }];
      return absent !== undefined && value <= weak ? [{ text: absent, pull: -weight * 0.5 }] : [];
    })
    .filter(({ pull }) => Math.abs(pull) >= leastTold && pull > 0 === isPolicy)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull))
    .map(({ text }) => text);
}
