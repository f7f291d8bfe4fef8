/** What reading a file or a pasted text needs of the world. Each expected failure is a named value. */
import type { FileOptions, FileOutcome } from '../../lib/files/policy-file.ts';
import type { PolicyDocument } from '../../lib/types.ts';
import type { AnalyseOutcome, PopupDependencies } from '../popup-dependencies.ts';

export interface PastedText {
  text: string;
  /** The same as a page had it, with its headings, lists and links; null where it came without. Untrusted like any page. */
  html: string | null;
  /** '' where the reader gave none. */
  title: string;
  /** An http(s) address, or ''. */
  address: string;
}

/** The browser could not give the file's bytes: it was moved, or is a folder. */
export interface FileUnreadable {
  outcome: 'file-unreadable';
}

export interface FileDependencies extends Pick<PopupDependencies, 'findSaved' | 'save'> {
  /** `address` is an http(s) address, or '' where it is not known. */
  readFile(file: File, address: string, options: FileOptions): Promise<FileOutcome | FileUnreadable>;
  readPasted(pasted: PastedText): Promise<FileOutcome>;
  analyse(document: PolicyDocument): Promise<AnalyseOutcome>;
}
