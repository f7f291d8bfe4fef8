import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../lib/store/write-markdown.ts';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { anAnalysis, anOptOut } from '../builders.ts';
import { march } from './open-test-database.ts';

const policy = { address: 'https://example.com/privacy', site: 'example.com', notes: '', tags: [] };

function write(overrides: Partial<PolicyAnalysis> = {}, own: Partial<typeof policy> & { tags?: never } = {}) {
  return writeMarkdown({ ...policy, ...own }, { savedAt: march }, anAnalysis(overrides));
}

describe('a policy as Markdown', () => {
  it('has its statements by topic, each with its clause, and its facts', () => {
    const { facts } = anAnalysis();
    expect(
      writeMarkdown(
        { ...policy, notes: 'Ask about logs', tags: ['work', 'read'] },
        { savedAt: march },
        anAnalysis({
          optOuts: [anOptOut(), anOptOut({ kind: 'email', label: 'a@b.example', target: 'a@b.example' })],
          facts: {
            ...facts,
            dataTypes: [{ id: 'user-profile', clauses: ['c1'] }],
            retention: [{ period: 'P2Y', what: 'logs', clause: 'c1' }],
            minimumAge: 16,
          },
        }),
      ),
    ).toBe(`# example.com: Privacy Policy

- Address: <https://example.com/privacy>
- Date of the policy: 2024-03-01
- Saved: 2026-03-03
- Words: 16
- Read: 100 %
- Tags: work, read

## Notes

Ask about logs

## Cookies and tracking

- **Uses its own cookies** (neutral)
  > We use cookies to remember your settings.

## Sharing and selling

- **Says that it does not sell personal data** (good)
  > We do not sell your personal data.

## Opt out

- Unsubscribe link: <https://example.com/unsubscribe> (marketing)
- a@b.example (marketing)

## Facts

- Kinds of data: user profile
- Kept: logs: P2Y
- Minimum age: 16

---

Read by Clauselight on the reader\u2019s own computer. A statement may be wrong: read its clause.
`);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '# Heading',
    '- item',
    '1. item',
    '![x](https://x.example/y.png)',
    '`code` **bold** _under_ ~~gone~~ &lt;b&gt;',
    'one\n\n# two',
    '| a | b |',
  ])('shows %j of a page as it stands there', async (text) => {
    const html = await marked.parse(write({ title: text }, { notes: text }));
    const shown = html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => {
      return { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }[name] ?? '';
    });
    expect(shown).toContain(`example.com: ${text.replaceAll(/\s+/g, ' ')}`);
    // An address that stands in the text may become a link, since it says where it leads.
    expect(html).not.toMatch(/<(?:img|script|code|em|del|b|table)\b|<a (?!href="https:)/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  it('keeps the lines of notes, and makes nothing else of them', () => {
    const written = write({}, { notes: 'First\nSecond\\\r\n---\n\n\n  # Third *x*\n1. Fourth\n' });
    const html = String(
      marked.parse(
        written.slice(written.indexOf('## Notes'), written.indexOf('\n\n## ', 20 + written.indexOf('## Notes'))),
      ),
    );
    expect(html).toBe('<h2>Notes</h2>\n<p>First<br>Second\\<br>---</p>\n<p># Third *x*<br>1. Fourth</p>\n');
  });

  it('makes no link of an address that is none', () => {
    expect(write({}, { address: 'javascript:alert(1)' })).toContain('- Address: javascript:alert(1)\n');
    expect(write({ optOuts: [anOptOut({ target: 'https://a.example/> <b>' })] })).toContain(
      ': https://a.example/\\> \\<b\\> (marketing)',
    );
  });

  it('has the headings of a text in another language, and no statements', () => {
    const written = write({ language: 'de' });
    expect(written).toContain('Not in English (de). The classifier reads English only');
    expect(written).toContain('## Outline\n\n- Privacy Policy\n');
    expect(written).not.toContain('does not sell');
    expect(write({ language: 'de', text: '', clauses: [] })).not.toContain('Outline');
  });
});
