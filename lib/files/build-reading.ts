import { detectLanguage } from '../extract/detect-language.ts';
import { detectPolicy } from '../extract/detect-policy.ts';
import { namesPolicy } from '../extract/policy-names.ts';
import { readTitle } from '../extract/read-title.ts';
import type { Block, PageReading } from '../types.ts';
import { dropMenus } from './drop-menus.ts';

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
  const { coverage, leftOut } = file;
  const blocks = nameTitle(dropMenus(file.blocks));
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

/** A title is no longer than this. */
const longestTitle = 80;

/** Texts have titles in plain type: the first line, or the one below a company's name, that names a policy and says no more. */
function nameTitle(blocks: readonly Block[]): Block[] {
  const place = blocks.slice(0, 2).findIndex(isTitleLine);
  const isNamed = blocks.slice(0, 12).some(({ kind, text }) => kind === 'heading' && namesPolicy(text));
  return blocks.map((block, index) => (index === place && !isNamed ? { ...block, kind: 'heading', level: 1 } : block));
}

function isTitleLine({ kind, text, links }: Block): boolean {
  if (kind !== 'paragraph' || text.length > longestTitle || links.length > 0) return false;
  return (
    namesPolicy(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.,;:!?]$|[.!?]\s|\b(?:our|your|this|read|see|we|you)\b/i.test(text)
  );
}

/** Word processors write the name of the file or of their template into the title. */
function usableTitle(title: string): string {
  return /^(?:untitled|microsoft word\b.*|document\d*|.*\.(?:docx?|pdf|indd|odt|rtf|txt|html?))$/i.test(title.trim())
    ? ''
    : title;
}
