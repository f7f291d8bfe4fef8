import { browser } from 'wxt/browser';

/** Enough for the browser to tell; more only costs time. In UTF-16 units. */
const sampleLength = 4_000;
/** Of a text in two languages the greater part must be in the one that is believed. */
const leastShare = 60;

/**
 * What the browser says the text's language is, as a tag; '' where it is not sure or does not answer, since a guess more or less is no reason to fail.
 * Both browsers find out on the computer itself: nothing is sent.
 */
export async function askLanguage(text: string): Promise<string> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, sampleLength));
    const [best] = languages;
    return isReliable && best !== undefined && best.percentage >= leastShare ? best.language : '';
  } catch (error) {
    return error instanceof Error ? '' : Promise.reject(error);
  }
}
