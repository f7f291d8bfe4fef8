import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
const libraryCss = readFileSync(new URL('../../components/library/library.css', import.meta.url), 'utf8');
const comparisonCss = readFileSync(new URL('../../components/comparison/comparison.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

/** The custom colours that a part of the style sheet sets, by name. */
function readColours(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
}

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

describe.each([
  ['light', readColours(light)],
  ['dark', readColours(dark)],
])('the %s colours', (_name, colours) => {
  const of = (name: string) => colours.get(name)!;

  it.each(['paper', 'paper-raised'])('set statements on %s at 7 : 1 or more', (paper) => {
    expect(contrast(of('ink'), of(paper))).toBeGreaterThanOrEqual(7);
  });

  it.each(
    ['ink-soft', 'accent', 'good', 'neutral', 'caution', 'bad'].flatMap((ink) => [
      [ink, 'paper'],
      [ink, 'paper-raised'],
    ]),
  )('set %s on %s at 4.5 : 1 or more', (ink, paper) => {
    expect(contrast(of(ink!), of(paper!))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['mark', 'mark-strong', 'added', 'removed', 'accent-soft'])('set text on %s at 7 : 1 or more', (mark) => {
    expect(contrast(of('ink'), of(mark))).toBeGreaterThanOrEqual(7);
  });

  it.each(['good', 'neutral', 'caution', 'bad'])('draw the mark %s on a chosen cell at 3 : 1 or more', (mark) => {
    expect(contrast(of(mark), of('accent-soft'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['rule-strong', 'accent'])('draw what a picture shows in %s at 3 : 1 or more', (ink) => {
    expect(contrast(of(ink), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['added', 'removed', 'accent-soft'])('set soft text on %s at 4.5 : 1 or more', (mark) => {
    expect(contrast(of('ink-soft'), of(mark))).toBeGreaterThanOrEqual(4.5);
  });

  it('name the same colours as the other set', () => {
    expect([...colours.keys()].sort()).toEqual([...readColours(light).keys()].sort());
  });
});

it('uses the four sizes only', () => {
  const sizes = [...css.matchAll(/--(?:small|text|large|title): (\d+px);/g)].map(([, size]) => size!);
  expect(sizes).toEqual(['12px', '13px', '15px', '18px']);
  const used = [...(css + libraryCss + comparisonCss).matchAll(/\bfont(?:-size)?:\s*(\S+)/g)].map(([, size]) =>
    size!.replace(';', ''),
  );
  expect(used.filter((size) => /px$/.test(size) && !sizes.includes(size))).toEqual([]);
});
