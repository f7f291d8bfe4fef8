import { describe, expect, it } from 'vitest';
import { writeOutEmail } from '../../lib/summarise/read-addresses.ts';

describe('writeOutEmail', () => {
  it.each([
    ['privacy[at]example[dot]com', 'privacy@example.com'],
    ['privacy [at] mail [dot] example [dot] com', 'privacy@mail.example.com'],
    ['privacy(at)example.com', 'privacy@example.com'],
    ['privacy (AT) example (DOT) com', 'privacy@example.com'],
    ['privacy ((at)) example ((dot)) com', 'privacy@example.com'],
    ['privacy@example.com', 'privacy@example.com'],
    ['at.dot@example.com', 'at.dot@example.com'],
  ])('%s is %s', (written, address) => {
    expect(writeOutEmail(written)).toBe(address);
  });
});
