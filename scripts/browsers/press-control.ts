import type { PageHandle } from './browser-session.ts';
import { waitUntil } from './wait-until.ts';

type ControlRole = 'button' | 'link' | 'tab' | 'listitem' | 'heading';

/** A control as a person finds it: by what it is and what it says. */
export interface ControlQuery {
  role: ControlRole;
  /** Part of the accessible name, upper and lower case alike; '' for any. */
  name: string;
  /** Which of several, from 0; default 0. */
  index?: number;
}

/**
 * Runs in the page: finds visible controls by role and name, and presses one of them.
 * Names are approximated by aria-labelledby, aria-label, then text: enough for our own pages, whose names the component tests check with axe.
 */
function lookUpControls(role: string, name: string, press: number): { name: string; pressable: boolean }[] {
  const selectors: Record<string, string> = {
    button: 'button, summary, [role="button"], input[type="submit"]',
    link: 'a[href], [role="link"]',
    tab: '[role="tab"]',
    listitem: 'li, [role="listitem"]',
    heading: 'h1, h2, h3, h4, h5, h6, [role="heading"]',
  };
  const tidy = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
    const labelled = tidy(labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    return labelled || tidy(element.getAttribute('aria-label')) || tidy(element.textContent);
  };
  const isVisible = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
  const found = [...document.querySelectorAll(selectors[role] ?? 'body')]
    .filter(isVisible)
    .map((element) => ({ element, name: nameOf(element) }))
    .filter((control) => control.name.toLowerCase().includes(name.toLowerCase()));
  const isPressable = (element: Element) => {
    if (element.matches(':disabled, [aria-disabled="true"]')) return false;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return above !== null && (element.contains(above) || above.contains(element));
  };
  const chosen = found[press];
  if (chosen !== undefined) {
    const pressable = isPressable(chosen.element);
    if (pressable && chosen.element instanceof HTMLElement) chosen.element.click();
    return [{ name: chosen.name, pressable }];
  }
  return found.map((control) => ({ name: control.name, pressable: true }));
}

/** Names of the visible controls that answer the query, in the order of the page. */
export async function listControls(page: PageHandle, query: ControlQuery): Promise<string[]> {
  const controls = await page.evaluate(lookUpControls, query.role, query.name, -1);
  return controls.map((control) => control.name);
}

/**
 * Presses a control as soon as it is there and free (10 seconds at most), and gives its name.
 * Throws with the names of the controls that were there instead.
 */
export async function pressControl(page: PageHandle, query: ControlQuery): Promise<string> {
  const wanted = `${query.role} named "${query.name}" that can be pressed`;
  try {
    return await waitUntil(`a ${wanted}`, 10_000, async () => {
      const present = await page.evaluate(lookUpControls, query.role, query.name, -1);
      if (present.length <= (query.index ?? 0)) return undefined;
      const [pressed] = await page.evaluate(lookUpControls, query.role, query.name, query.index ?? 0);
      return pressed?.pressable === true ? pressed.name : undefined;
    });
  } catch (error) {
    const present = await listControls(page, { role: query.role, name: '' });
    throw new Error(`There was no ${wanted}. There were: ${present.join(' | ') || 'none'}`, { cause: error });
  }
}
