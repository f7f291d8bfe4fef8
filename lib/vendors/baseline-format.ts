/**
 * How a baseline is written into its two files, for the one who writes and the one who reads. Both files are
 * `{"format":1,"checksum":"...","content":CONTENT}` and a line feed; the checksum is taken over CONTENT as it is written. docs/vendors.md tells the rest.
 */
import type { PracticeId } from '../taxonomy/practices.ts';
import type { DataTypeId, FrameworkId, OptOutCover, OptOutKind, Stance } from '../types.ts';

/** Grows by one whenever an older extension could not read the files any more. */
export const baselineFormat = 1;

/** Small whole numbers are written as one character of these. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A score of 1; scores are rounded to as many steps, which is more than they are worth. */
export const fullScore = digits.length - 1;

/** A practice is written as three digits: its place in the file's own list of practices times four plus its stance (two digits), and its score. */
export const practiceLength = 3;

export const stances: readonly Stance[] = ['does', 'may', 'choice', 'does-not'];
export const optOutKinds: readonly OptOutKind[] = ['link', 'email', 'setting', 'browser', 'phone', 'post'];
export const optOutCovers: readonly OptOutCover[] = [
  'marketing',
  'advertising',
  'cookies',
  'sale-or-sharing',
  'account',
  'ai-training',
  'other',
];

/** Places in these lists are part of the format: new ones go to the end. */
export const dataTypes: readonly DataTypeId[] = [
  'financial',
  'health',
  'contact',
  'location',
  'demographic',
  'personal-identifier',
  'user-online-activities',
  'user-profile',
  'social-media-data',
  'ip-address-and-device-ids',
  'cookies-and-tracking-elements',
  'computer-information',
  'survey-data',
  'biometric',
  'content',
];
export const frameworks: readonly FrameworkId[] = [
  'GDPR',
  'UK-GDPR',
  'CCPA',
  'CPRA',
  'other-US-state',
  'COPPA',
  'LGPD',
  'PIPEDA',
  'DPF',
  'privacy-shield',
  'SCC',
  'CalOPPA',
  'Shine-the-Light',
  'other',
];

/** The content of the file of known vendors. Lists in `VendorRow` and `VersionRow` are in the order in which the fields are named here. */
export interface KnownVendorsContent {
  /** Ids of the practices that rows refer to by place. */
  practices: string[];
  /** Names of companies and periods that rows refer to by place. */
  thirdParties: string[];
  retention: string[];
  /** Keys of `sources` that rows refer to by place. */
  sources: { key: string; name: string; licence: string; address: string | null }[];
  vendors: VendorRow[];
}

/** The lists that rows of a file refer to by place. */
export interface BaselineLists {
  practices: readonly PracticeId[];
  thirdParties: readonly string[];
  retention: readonly string[];
  sources: readonly string[];
}

/** Id, name, sector, further domains, versions. */
export type VendorRow = [id: string, name: string, sector: string, domains: string[], versions: VersionRow[]];

/** Data types, frameworks: a digit each. Opt-outs: a digit for the kind, then one for each cover. Third parties, retention: places. */
export type VersionRow = [
  seen: string,
  lastUpdated: string | null,
  address: string | null,
  source: number,
  words: number,
  readingEase: number | null,
  practices: string,
  dataTypes: string,
  thirdParties: number[],
  retention: number[],
  optOuts: string[],
  frameworks: string,
  minimumAge: number | null,
  sketch: string,
];

/** The content of the file of base rates: a row of counts for each sector of websites and for `all`, in the order of `practices`. */
export interface WebsiteRatesContent {
  practices: string[];
  rates: Record<string, { policies: number; stated: number[] }>;
}

/**
 * A checksum that tells an accident, such as a cut file: FNV-1a over the units of the text, forwards, and over every second one with another start.
 *
 * @returns up to 14 characters of 0-9 and a-z
 */
export function sumText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other << 5) ^ unit ^ (other >>> 27), 0x85ebca6b);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

/** What stands before the content. */
export function writeFileHead(content: string): string {
  return `{"format":${baselineFormat},"checksum":"${sumText(content)}","content":`;
}

/** What stands behind it. */
export const fileTail = '}\n';
