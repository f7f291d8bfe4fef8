import { detectLanguage } from '../extract/detect-language.ts';
import { detectPolicy } from '../extract/detect-policy.ts';
import { readTitle } from '../extract/read-title.ts';
import type { Block, PageReading } from '../types.ts';

interface BlocksOfFile {
  blocks: Block[];
  /** What the file calls itself; '' where it does not. */
  title: string;
  /** What the file says its language is; '' where it does not. */
  language: string;
  coverage: number;
  leftOut: string[];
}

/** Makes of the blocks of a text or PDF what a page's reading is. `name` is the file's name or the address it came from. */
export function buildReading(name: string, file: BlocksOfFile): PageReading {
  const { blocks, coverage, leftOut } = file;
  const fileTitle = usableTitle(file.title);
  return {
    document: {
      url: name,
      title: readTitle(blocks, fileTitle, name),
      language: detectLanguage(blocks.map(({ text }) => text).join('\n'), file.language),
      blocks,
      policy: detectPolicy({ pageTitle: fileTitle, url: name, blocks }),
      coverage,
      leftOut,
    },
    policyLinks: [],
  };
}

/** Word processors write the name of the file or of their template into the title. */
function usableTitle(title: string): string {
  return /^(?:untitled|microsoft word\b.*|document\d*|.*\.(?:docx?|pdf|indd|odt|rtf|txt|html?))$/i.test(title.trim())
    ? ''
    : title;
}
