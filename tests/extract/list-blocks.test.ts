import { describe, expect, it } from 'vitest';
import { listBlocks } from '../../lib/extract/list-blocks.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';

/** The blocks of a page as short strings: kind and level, then the text, "|" for a tab. */
function outline(body: string): string[] {
  const { body: root } = parsePage(`<html><body>${body}</body></html>`);
  return listBlocks(root, { pageAddress: 'https://a.example/p', leftOut: new Set() }).map(
    ({ block }) => `${block.kind} ${block.level}: ${block.text.replaceAll('\t', '|')}`,
  );
}

const running = 'We collect what you tell us when you open an account, and what your browser tells us on every visit.';

describe('listBlocks', () => {
  it.each<[name: string, body: string, blocks: string[]]>([
    [
      'headings and paragraphs',
      '<h2>Cookies</h2><p>We  use\n cookies.</p>',
      ['heading 2: Cookies', 'paragraph 0: We use cookies.'],
    ],
    ['headings by role', '<div role="heading" aria-level="4">Cookies</div>', ['heading 4: Cookies']],
    [
      'whole paragraphs in a heading tag as paragraphs',
      `<h3>${running.repeat(3)}</h3>`,
      [`paragraph 0: ${running.repeat(3)}`],
    ],
    [
      'paragraphs parted by two line breaks',
      '<div>First part.<br> <br>Second part.</div>',
      ['paragraph 0: First part.', 'paragraph 0: Second part.'],
    ],
    [
      'lines broken in the middle of a sentence as one',
      '<div>We collect the<br>following data</div>',
      ['paragraph 0: We collect the following data'],
    ],
    [
      'bold lines as heads',
      '<div><b>Cookies</b><br>We use them.</div>',
      ['heading 6: Cookies', 'paragraph 0: We use them.'],
    ],
    [
      'bold run-in heads',
      '<p><strong>Cookies.</strong> We use them.</p>',
      ['heading 6: Cookies.', 'paragraph 0: We use them.'],
    ],
    [
      'run-in heads whose colon is not bold',
      '<p><b>Cookies</b>: We use them.</p>',
      ['heading 6: Cookies', 'paragraph 0: : We use them.'],
    ],
    [
      'a bold sentence as part of its paragraph',
      '<p><b>We do not sell your data.</b> We never will.</p>',
      ['paragraph 0: We do not sell your data. We never will.'],
    ],
    [
      'a bold sentence of its own as a paragraph',
      '<p><b>WE DO NOT SELL YOUR DATA.</b></p>',
      ['paragraph 0: WE DO NOT SELL YOUR DATA.'],
    ],
    [
      'capitalised fragments with a full stop as heads',
      '<p>Sharing With Our Partners.</p><p>We share it.</p><p><b>Cookies and Similar Tools.</b></p><p>We use them.</p>',
      [
        'heading 6: Sharing With Our Partners.',
        'paragraph 0: We share it.',
        'heading 6: Cookies and Similar Tools.',
        'paragraph 0: We use them.',
      ],
    ],
    [
      'bold dates and addresses as text',
      '<p><b>Last updated: 3 May 2020</b></p><p><b>May 3, 2020</b></p><p><b>privacy@a.example</b></p>',
      ['paragraph 0: Last updated: 3 May 2020', 'paragraph 0: May 3, 2020', 'paragraph 0: privacy@a.example'],
    ],
    [
      'plain lines over running text as heads',
      `<div>Cookies<br>${running}</div>`,
      ['heading 6: Cookies', `paragraph 0: ${running}`],
    ],
    ['numbered lines as heads', '<p>4. Data Retention</p>', ['heading 6: 4. Data Retention']],
    [
      'an address as one paragraph',
      '<p>Galehouse<br>7 Mill Road<br>Astoria</p>',
      ['paragraph 0: Galehouse 7 Mill Road Astoria'],
    ],
    [
      'lists within lists',
      '<ul><li>Data:<ul><li>names</li><li>ages</li></ul></li><li>More</li></ul>',
      ['list-item 1: Data:', 'list-item 2: names', 'list-item 2: ages', 'list-item 1: More'],
    ],
    [
      'bold beginnings of list items as part of them',
      '<ul><li><b>The law.</b> We obey it.</li></ul>',
      ['list-item 1: The law. We obey it.'],
    ],
    [
      'list items that are sections as headings and paragraphs',
      '<ol><li><b>Cookies</b><p>We use them.</p><p>You may not like it.</p></li></ol>',
      ['heading 6: Cookies', 'paragraph 0: We use them.', 'paragraph 0: You may not like it.'],
    ],
    [
      'items typed with bullets, without the bullets',
      '<p>We collect:<br>• names;<br>• ages.</p>',
      ['paragraph 0: We collect:', 'list-item 1: names;', 'list-item 1: ages.'],
    ],
    [
      'rows of a table of data',
      '<table><tr><th>What</th><th>Why</th></tr><tr><td>Name</td><td><p>Orders</p></td></tr><tr><td>Age</td><td></td></tr></table>',
      ['table-row 0: Name|Orders', 'paragraph 0: Age'],
    ],
    [
      'tables that lay out the page as their contents',
      '<table><tr><td><h2>Cookies</h2><p>We use them.</p></td></tr></table>',
      ['heading 2: Cookies', 'paragraph 0: We use them.'],
    ],
    ['definition lists', '<dl><dt>Cookie</dt><dd>A file.</dd></dl>', ['heading 6: Cookie', 'paragraph 0: A file.']],
    [
      'folded sections',
      '<h2>Policy</h2><details><summary>Cookies</summary>We use them.</details>',
      ['heading 2: Policy', 'heading 3: Cookies', 'paragraph 0: We use them.'],
    ],
    [
      'buttons that unfold a part as its heading, other buttons not at all',
      '<button aria-expanded="false">Cookies</button><p>We use them.</p><button>Print</button>',
      ['heading 6: Cookies', 'paragraph 0: We use them.'],
    ],
    [
      'no script, style, template or hidden part of a line',
      '<p>We<script>x</script><style>y</style> do <span hidden>not </span>sell<span class="sr-only"> (opens a window)</span>.</p><template><p>No</p></template>',
      ['paragraph 0: We do sell.'],
    ],
    ['no soft hyphens and zero-width spaces', '<p>per\u00adson\u200bal data</p>', ['paragraph 0: personal data']],
    [
      'preformatted paragraphs',
      '<pre>We collect\ndata.\n\nWe keep it.</pre>',
      ['paragraph 0: We collect data.', 'paragraph 0: We keep it.'],
    ],
  ])('lists %s', (_name, body, blocks) => {
    expect(outline(body)).toEqual(blocks);
  });

  it('gives links with their offsets, across tags, without outer spaces', () => {
    const { body } = parsePage(
      '<html><body><p>See <a href="/o"> our <b>opt-out</b> page </a>, or <a href="mailto:x@a.example">write</a>.</p></body></html>',
    );
    const [listed] = listBlocks(body, { pageAddress: 'https://a.example/p', leftOut: new Set() });
    const { text, links } = listed!.block;
    expect(text).toBe('See our opt-out page , or write.');
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['our opt-out page', 'https://a.example/o'],
      ['write', 'mailto:x@a.example'],
    ]);
  });

  it('gives the columns of a row without those of its empty cells', () => {
    const { body } = parsePage(
      '<html><body><table><tr><th>A</th><th colspan="2">B</th><th>C</th></tr><tr><td>1</td><td>2</td><td></td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td><td></td></tr></table></body></html>',
    );
    const rows = listBlocks(body, { pageAddress: '', leftOut: new Set() }).map(({ block }) => block.columns);
    expect(rows).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B', ''],
    ]);
  });
});
