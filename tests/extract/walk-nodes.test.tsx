import { afterEach, describe, expect, it } from 'vitest';
import { listBlocks } from '../../lib/extract/list-blocks.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { isElement, isText, isUnreadable } from '../../lib/extract/readable-text.ts';
import { flatParentOf, walkNodes } from '../../lib/extract/walk-nodes.ts';
import { parsePage } from '../../scripts/read-policy-file.ts';

const clause = 'We collect your personal information and share it with third parties who advertise for us.';

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts markup into the page; a `<template data-root>` becomes the shadow root of its parent. */
function build(html: string): HTMLElement {
  document.body.innerHTML = html;
  attachRoots(document.body);
  return document.body;
}

function attachRoots(parent: ParentNode): void {
  for (const template of parent.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
    const root = template.parentElement!.attachShadow({ mode: template.dataset.root as ShadowRootMode });
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

/** Fills a frame as its own page would, and gives its document. */
function fillFrame(frame: Element, html: string): Document {
  const inner = (frame as HTMLIFrameElement).contentDocument!;
  inner.body.innerHTML = html;
  return inner;
}

/** The walk as a string: `<tag` for entering, `>` for leaving, and the text. */
function trace(root: Node): string {
  let path = '';
  walkNodes(root, {
    enter: (node) => {
      if (isText(node)) path += node.data.trim();
      if (!isElement(node)) return false;
      path += `<${node.localName} `;
      return !isUnreadable(node);
    },
    leave: () => {
      path += '>';
    },
  });
  return path;
}

describe('walkNodes', () => {
  it.each<[name: string, html: string, path: string]>([
    ['plain markup', '<p>a<b>b</b>c</p>d', '<body <p a<b b>c>d>'],
    ['an open shadow root', '<x-a><template data-root="open"><p>in</p></template></x-a>e', '<body <x-a <p in>>e>'],
    [
      'a slot with what it was given',
      '<x-a><template data-root="open"><p>in <slot></slot> side</p></template><b>given</b> too</x-a>',
      '<body <x-a <p in<slot <b given>too>side>>>',
    ],
    [
      'slots by name, in the order of the shadow root',
      '<x-a><template data-root="open"><slot name="late"></slot><slot></slot></template><i>one</i><b slot="late">two</b></x-a>',
      '<body <x-a <slot <b two>><slot <i one>>>>',
    ],
    [
      'the content of a slot that was given nothing',
      '<x-a><template data-root="open"><slot name="none">fallback</slot></template></x-a>',
      '<body <x-a <slot fallback>>>',
    ],
    [
      'nothing that no slot takes',
      '<x-a><template data-root="open"><p>in</p></template><p>lost</p></x-a>',
      '<body <x-a <p in>>>',
    ],
    [
      'slots within slots',
      '<x-a><template data-root="open"><x-b><template data-root="open"><p><slot></slot></p></template><slot></slot></x-b></template>given</x-a>',
      '<body <x-a <x-b <p <slot <slot given>>>>>>',
    ],
    [
      'a shadow root in the middle of others',
      'a<x-a><template data-root="open"><x-b><template data-root="open">b</template></x-b>c</template></x-a>d',
      '<body a<x-a <x-b b>c>d>',
    ],
    ['no closed shadow root', '<x-a><template data-root="closed">in</template>light</x-a>', '<body <x-a light>>'],
    ['an empty shadow root', '<x-a><template data-root="open"></template>light</x-a>z', '<body <x-a >z>'],
  ])('visits %s', (_name, html, path) => {
    expect(trace(build(html))).toBe(path);
  });

  it.each<[name: string, html: string, path: string]>([
    [
      'a shadow root that is only declared',
      '<x-a><template shadowrootmode="open"><p>in <slot></slot></p></template>given</x-a>z',
      '<body <x-a <p in<slot given>>>z>',
    ],
    [
      'the content of its empty slots',
      '<x-a><template shadowrootmode="open"><slot name="n">fallback</slot></template>lost</x-a>',
      '<body <x-a <slot fallback>>>',
    ],
    ['an ordinary template without its content', '<p><template>in</template>a</p>', '<body <p <template a>>'],
  ])('visits, in a page that was only parsed, %s', (_name, html, path) => {
    for (const page of [
      new DOMParser().parseFromString(html, 'text/html'),
      parsePage(`<html><body>${html}</body></html>`),
    ])
      expect(trace(page.body)).toBe(path);
  });

  it('gives what a slot is given once, to the first slot of its name', () => {
    const html = '<x-a><template shadowrootmode="open"><slot></slot>/<slot>none</slot></template>given</x-a>';
    expect(trace(parsePage(`<html><body>${html}</body></html>`).body)).toBe('<body <x-a <slot given>/<slot none>>>');
  });

  it('visits frames of the same origin, and their shadow roots and frames', () => {
    build('a<iframe></iframe>d');
    const inner = fillFrame(document.querySelector('iframe')!, '<p>b</p><iframe></iframe>');
    fillFrame(inner.querySelector('iframe')!, 'c');
    expect(trace(document.body)).toBe('<body a<iframe <body <p b><iframe <body c>>>>d>');
  });

  it.each([
    ['is hidden', 'hidden'],
    ['is hidden by style', 'style="display:none"'],
    ['is hidden from readers of all kinds', 'aria-hidden="true"'],
    ['measures a dot', 'width="1" height="1"'],
    ['is named as advertising', 'id="google_ads_iframe_1"'],
    ['is named as a consent window', 'title="Cookie consent"'],
  ])('passes by a frame that %s', (_name, attributes) => {
    build(`a<iframe ${attributes}></iframe>b`);
    fillFrame(document.querySelector('iframe')!, 'in');
    expect(trace(document.body)).toBe('<body a<iframe >b>');
  });

  it.each([
    ['of another origin', null],
    ['that the implementation does not know', undefined],
  ])('passes by a frame %s', (_name, contentDocument) => {
    build('a<iframe></iframe>b');
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: contentDocument });
    expect(trace(document.body)).toBe('<body a<iframe >b>');
  });

  it('ends on a frame that holds itself', () => {
    build('a<iframe></iframe>b');
    Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: document });
    expect(trace(document.body).match(/<iframe/g)?.length).toBeLessThan(100);
  });

  it('does not overflow on deep nesting', () => {
    build(`${'<x-a><template data-root="open">'.repeat(300)}in`);
    expect(trace(document.body)).toContain('in');
  });
});

describe('flatParentOf', () => {
  it('goes from a slot, a shadow root and a frame to what is around them', () => {
    build(
      '<main><x-a><template data-root="open"><p><slot></slot></p></template><b>given</b></x-a><iframe></iframe></main>',
    );
    const inner = fillFrame(document.querySelector('iframe')!, '<p>in</p>');
    const climb = (from: Node) => {
      const tags: string[] = [];
      for (let node = flatParentOf(from); node !== null; node = flatParentOf(node)) tags.push(node.localName);
      return tags.join(' ');
    };
    expect(climb(document.querySelector('b')!)).toBe('slot p x-a main body html');
    expect(climb(inner.querySelector('p')!)).toBe('body iframe main body html');
  });
});

describe('what lies in shadow roots and frames', () => {
  it('is listed in order, as blocks', () => {
    build(
      `<p>Before.</p><x-a><template data-root="open"><h2>Shadow</h2><p>In <slot></slot>.</p></template><b>a slot</b></x-a><iframe></iframe><p>After.</p>`,
    );
    fillFrame(document.querySelector('iframe')!, '<h2>Frame</h2><p>In a frame.</p>');
    const listed = listBlocks(document.body, { pageAddress: 'https://a.example/p', leftOut: new Set() });
    expect(listed.map(({ block }) => block.text)).toEqual([
      'Before.',
      'Shadow',
      'In a slot.',
      'Frame',
      'In a frame.',
      'After.',
    ]);
  });

  it('parts elements of the page\u2019s own making, but not in a line of text', () => {
    build('<x-a>One.</x-a><x-a>Two.</x-a><p>See <x-link>our notice</x-link> and the rest.</p>');
    const listed = listBlocks(document.body, { pageAddress: 'https://a.example/p', leftOut: new Set() });
    expect(listed.map(({ block }) => block.text)).toEqual(['One.', 'Two.', 'See our notice and the rest.']);
  });

  it('gives links against the base of their own document', () => {
    build('<p><a href="out">Out</a></p><iframe></iframe>');
    const inner = fillFrame(document.querySelector('iframe')!, '<p><a href="in">In</a></p>');
    inner.head.innerHTML = '<base href="https://b.example/legal/">';
    const listed = listBlocks(document.body, { pageAddress: 'https://a.example/p', leftOut: new Set() });
    expect(listed.flatMap(({ block }) => block.links.map(({ href }) => href))).toEqual([
      'https://a.example/out',
      'https://b.example/legal/in',
    ]);
  });

  it('is read as policy', () => {
    build(
      `<nav><a href="/">Home</a></nav><x-policy><template data-root="open"><h1>Privacy Policy</h1><p>${clause}</p><slot></slot></template><p>${clause} And more.</p></x-policy><iframe></iframe>`,
    );
    fillFrame(document.querySelector('iframe')!, `<h2>Sale</h2>${`<p>${clause} In a frame.</p>`.repeat(9)}`);
    const { blocks } = readPage(document, 'https://a.example/privacy').document;
    expect(blocks.map(({ text }) => text).slice(0, 5)).toEqual([
      'Privacy Policy',
      clause,
      `${clause} And more.`,
      'Sale',
      `${clause} In a frame.`,
    ]);
  });
});
