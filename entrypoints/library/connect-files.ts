import type { FileDependencies } from '../../components/library/file-dependencies.ts';
import { openFrames } from '../../lib/extract/open-frames.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { type FileOutcome, type FileTools, largestFile } from '../../lib/files/policy-file.ts';
import { readPolicyFile, readPolicyText } from '../../lib/files/read-policy-file.ts';
import { nameFileAddress, nameTextAddress } from '../../lib/store/address.ts';
import type { ClauselightDatabase } from '../../lib/store/database.ts';
import { analyseWithModel, findSaved, saveAnalysis } from '../popup/analyse-and-save.ts';
import { loadModel } from '../popup/load-model.ts';
import { loadOnce } from '../popup/load-once.ts';
import { loadPdfLibrary } from './load-pdf-library.ts';
import { settleOwnName } from './settle-own-name.ts';

const readHtml: FileTools['readHtml'] = (html, href) => readPage(parsePage(html), href);

/** A document made by DOMParser runs no scripts and loads nothing. Neither it nor what its frames hold ever becomes part of this page. */
function parsePage(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  openFrames(document, parsePage);
  return document;
}

/** Joins the library's view of files to the readers, the model and the store. */
export function connectFiles(database: ClauselightDatabase): FileDependencies {
  const model = loadOnce(loadModel);
  return {
    readFile: async (file, address, options) => {
      // Before it is read into memory.
      if (file.size > largestFile) return { outcome: 'too-large', limit: largestFile };
      const bytes = await readBytes(file);
      if (bytes === undefined) return { outcome: 'file-unreadable' };
      const named = { name: file.name, bytes, address: address || nameFileAddress(file.name) };
      return readPolicyFile(named, { readHtml, loadPdfLibrary }, options);
    },
    readPasted: async ({ text, html, title, address }) => {
      const name = title.trim() || 'Pasted text';
      const read = await readPolicyText(html ?? text, html === null ? 'text' : 'html', { name, address }, { readHtml });
      return read.outcome === 'read' ? nameText(read, title.trim(), address) : read;
    },
    analyse: async (document) => {
      const result = await analyseWithModel(document, model);
      return result.outcome === 'analysed'
        ? { ...result, analysis: await settleOwnName(database, result.analysis) }
        : result;
    },
    findSaved: (analysis) => findSaved(database, analysis),
    save: (analysis) => saveAnalysis(database, analysis),
  };
}

/** Undefined where the file was moved or changed since it was chosen, or is a folder. */
async function readBytes(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function nameText(read: Extract<FileOutcome, { outcome: 'read' }>, given: string, address: string): FileOutcome {
  const { document } = read.reading;
  const title = given || document.title;
  return {
    ...read,
    reading: { ...read.reading, document: { ...document, title, url: address || nameTextAddress(title) } },
  };
}
