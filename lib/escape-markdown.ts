/** Web and mail addresses become links; anything else, such as a script, stays text. */
export function writeMarkdownAddress(address: string): string {
  return /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(address) ? `<${address}>` : escapeMarkdown(address);
}

/** What a page says must stay text: no markup, no links, no headings, no cell of a table, and no line of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-+=:]|\d{1,9}[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
