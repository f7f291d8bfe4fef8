import { describe, expect, it } from 'vitest';
import { orderOptOuts } from '../../components/order-opt-outs.ts';
import { anOptOut } from '../builders.ts';

describe('orderOptOuts', () => {
  it('puts what can be pressed before instructions', () => {
    const instruction = anOptOut({ kind: 'setting', target: null, covers: ['sale-or-sharing'], label: 'settings' });
    const link = anOptOut({
      kind: 'link',
      target: 'https://optout.example/mail',
      covers: ['marketing'],
      label: 'mail',
    });
    expect(orderOptOuts([instruction, link])).toEqual([link, instruction]);
  });

  it('puts the sale of data first and other uses last, and keeps the rest in reading order', () => {
    const labels = orderOptOuts([
      anOptOut({ covers: ['other'], label: 'other' }),
      anOptOut({ covers: ['marketing'], label: 'first mail' }),
      anOptOut({ covers: ['marketing'], label: 'second mail' }),
      anOptOut({ covers: ['cookies', 'sale-or-sharing'], label: 'sale' }),
    ]).map(({ label }) => label);
    expect(labels).toEqual(['sale', 'first mail', 'second mail', 'other']);
  });

  it('keeps the first of links to one site that read the same', () => {
    const english = anOptOut({ label: 'AdChoices opt-out', target: 'https://choices.example/' });
    const french = anOptOut({ label: 'AdChoices opt-out', target: 'https://choices.example/fr' });
    const elsewhere = anOptOut({ label: 'AdChoices opt-out', target: 'https://other.example/' });
    expect(orderOptOuts([english, french, elsewhere])).toEqual([english, elsewhere]);
  });

  it('keeps two addresses to write to', () => {
    const two = ['one@example.com', 'two@example.com'].map((target) =>
      anOptOut({ kind: 'email', label: 'Write', target }),
    );
    expect(orderOptOuts(two)).toEqual(two);
  });
});
