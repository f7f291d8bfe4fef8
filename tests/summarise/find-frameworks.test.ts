import { describe, expect, it } from 'vitest';
import { findFrameworks } from '../../lib/summarise/find-frameworks.ts';
import { aTaggedClause } from '../builders.ts';

function frameworksIn(text: string): string[] {
  return findFrameworks([aTaggedClause({ text })]).map(({ id }) => id);
}

describe('findFrameworks', () => {
  it.each([
    ['We follow the GDPR.', ['GDPR']],
    ['The UK GDPR applies.', ['UK-GDPR']],
    ['The General Data Protection Regulation and the UK GDPR apply.', ['GDPR', 'UK-GDPR']],
    ['The California Consumer Privacy Act (CCPA), as amended by the CPRA, applies.', ['CCPA', 'CPRA']],
    ['California residents can ask which data we sold, and stop the sale.', ['CCPA']],
    [
      'Some states, such as California and Oregon, provide certain rights to their residents.',
      ['CCPA', 'other-US-state'],
    ],
    ['We ship to California, and Oregon provides us with wood.', []],
    ['We comply with the Children’s Online Privacy Protection Act.', ['COPPA']],
    ['Brazil has its LGPD and Canada its PIPEDA.', ['LGPD', 'PIPEDA']],
    ['We take part in the EU-U.S. Data Privacy Framework.', ['DPF']],
    ['We took part in the Privacy Shield.', ['privacy-shield']],
    ['Transfers rest on the Standard Contractual Clauses.', ['SCC']],
    ['Under the "Shine the Light" law you may ask once a year.', ['Shine-the-Light']],
    ['Residents of Colorado and Virginia have further rights.', ['other-US-state']],
    ['Health data falls under HIPAA.', ['other']],
    ['We like privacy.', []],
    ['We ship to Colorado.', []],
  ])('finds in "%s" %j', (text, ids) => {
    expect(frameworksIn(text)).toEqual(ids);
  });
});
