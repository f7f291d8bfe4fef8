import { describe, expect, it } from 'vitest';
import { dropMenus } from '../../lib/files/drop-menus.ts';
import type { Block } from '../../lib/types.ts';

/** "# Title" is a heading, "- item" one of a list, anything else a paragraph. */
function compose(...texts: string[]): Block[] {
  return texts.map((text) => {
    const [, mark = '', rest = ''] = /^([#-] )?(.*)$/s.exec(text) ?? [];
    const kind = mark === '# ' ? 'heading' : mark === '- ' ? 'list-item' : 'paragraph';
    return { kind, level: kind === 'paragraph' ? 0 : 1, text: rest, links: [], columns: [] };
  });
}

const menu = ['Home', 'Products', 'Lanterns', 'Camp stoves', 'Pricing', 'Log in'];
const policy = [
  '# Privacy Policy',
  'Last updated 3 March 2024',
  'This policy tells what we do with your personal information when you order a lantern from our website.',
  '# Contact us',
  'Write to privacy@lantern.example.',
];
const footer = ['About us', 'Careers', 'Lanterns', 'Gift cards', 'Press', 'Terms of use'];

describe('dropMenus', () => {
  it.each<[string, string[], string[]]>([
    ['leaves out what stands above the title and below the text', [...menu, ...policy, ...footer], policy],
    ['knows the last lines of a page', [...policy, '© 2024 Lantern Ltd. All rights reserved.', 'Terms'], policy],
    ['finds the text where the title is missing', [...menu, ...policy.slice(2)], policy.slice(2)],
  ])('%s', (_what, texts, kept) => {
    expect(dropMenus(compose(...texts))).toEqual(compose(...kept));
  });

  it.each<[string, string[]]>([
    ['the cover of a document', ['Lantern Ltd', '12 Quay Street', 'Wick KW1 5EP', ...policy]],
    [
      'a list of companies below the text',
      [...policy, 'Amberline', 'Boxwood', 'Copperfield', 'Dunlin', 'Elmwood', 'Fernley', 'Gorse'],
    ],
    [
      'items of a list',
      [...policy, ...footer.map((entry) => `- ${entry}`).slice(0, 3), 'Lines of an address, 12 Quay Street'],
    ],
    ['a text that is no policy', [...menu, ...footer]],
  ])('keeps %s', (_what, texts) => {
    expect(dropMenus(compose(...texts))).toEqual(compose(...texts));
  });
});
