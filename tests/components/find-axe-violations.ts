import axe from 'axe-core';

/**
 * What axe-core has against the page as it stands, one line a violation. Without contrast, which jsdom cannot compute (tests/components/theme.test.ts does),
 * and without the rules about a whole page, since components are rendered in a bare one.
 */
export async function findAxeViolations(container: Element): Promise<string[]> {
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
