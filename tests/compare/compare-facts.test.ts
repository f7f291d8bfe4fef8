import { describe, expect, it } from 'vitest';
import { describePeriod } from '../../lib/compare/describe-period.ts';
import { compareLines, filler } from './build-versions.ts';

function listFacts(before: readonly string[], after: readonly string[]): string[] {
  return compareLines([...filler, ...before], [...filler, ...after]).facts.map(({ sentence }) => sentence);
}

describe('the facts of two versions', () => {
  it.each<[string, string[], string[], string]>([
    [
      'a period that changed',
      ['We keep server logs for 30 days.'],
      ['We keep server logs for 90 days.'],
      'States 90 days instead of 30 days (server logs)',
    ],
    ['a period that came', [], ['We keep server logs for 90 days.'], 'Now states a period: 90 days (server logs)'],
    [
      'a period that went',
      ['We keep server logs for 90 days.'],
      [],
      'No longer states a period: 90 days (server logs)',
    ],
    [
      'another minimum age',
      ['You must be at least 13 years old to use the service.'],
      ['You must be at least 16 years old to use the service.'],
      'States a minimum age of 16 instead of 13 years',
    ],
    ['a company that came', [], ['Payments are processed by Stripe.'], 'Now names Stripe'],
    ['a company that went', ['Payments are processed by Stripe.'], [], 'No longer names Stripe'],
    [
      'an address that changed',
      ['Questions about privacy? Write to privacy@acme.example.'],
      ['Questions about privacy? Write to data@acme.example.'],
      'Gives the address data@acme.example instead of privacy@acme.example',
    ],
    [
      'a framework that went',
      ['We comply with the EU-U.S. Privacy Shield Framework.'],
      [],
      'No longer names the Privacy Shield (EU to US)',
    ],
    [
      'an opt-out that came',
      [],
      ['To opt out of marketing e-mails, write to off@acme.example.'],
      'Now names a way to opt out of marketing messages by e-mail',
    ],
    [
      'an opt-out that went',
      ['To opt out of marketing e-mails, write to off@acme.example.'],
      [],
      'No longer names a way to opt out of marketing messages by e-mail',
    ],
  ])('tell of %s', (_, before, after, sentence) => {
    expect(listFacts(before, after)).toContain(sentence);
  });

  it('name no company as gone whose name still stands in the text', () => {
    expect(
      listFacts(['Payments are processed by Stripe.'], ['You may read the terms of Stripe on its own pages.']),
    ).toEqual([]);
  });

  it('do not take an address that is hidden from robots for one that is gone', () => {
    expect(
      listFacts(['Write to privacy@acme.example with questions.'], ['Write to [email protected] with questions.']),
    ).toEqual([]);
  });
});

describe('describePeriod', () => {
  it.each([
    ['P30D', '30 days'],
    ['P1Y', '1 year'],
    ['P18M', '18 months'],
    ['PT24H', '24 hours'],
    ['as-needed', 'as long as needed'],
    ['indefinite', 'without a limit'],
    ['P1Y6M', 'P1Y6M'],
  ])('says %s as "%s"', (period, words) => {
    expect(describePeriod(period)).toBe(words);
  });
});
