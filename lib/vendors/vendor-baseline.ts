/**
 * The nouns of the comparison with known vendors. Facts only: no sentence of a policy is part of a baseline.
 * The baseline is built by `npm run build-vendors` with the code that reads a page, and bundled with the extension.
 */
import type { PracticeId } from '../taxonomy/practices.ts';
import type { DataTypeId, FrameworkId, OptOutCover, OptOutKind, Stance } from '../types.ts';
import type { SectorId, WebsiteSectorId } from './sectors.ts';

/** A practice as a policy states it. */
export interface StatedPractice {
  id: PracticeId;
  stance: Stance;
  /** Probability, 0 to 1, as in `Highlight`. */
  score: number;
}

/** What can be compared of a policy, whoever holds its text: a known vendor, a saved policy, the page at hand. See `profilePolicy`. */
export interface PolicyProfile {
  /** YYYY-MM-DD, YYYY-MM, or null: the policy's own date. */
  lastUpdated: string | null;
  /** Words of the text. */
  words: number;
  /** Flesch reading ease, rounded; 0 (very hard) to 100 (very easy), null for too short a text. */
  readingEase: number | null;
  /** One entry a practice found, in the order of the taxonomy. */
  practices: readonly StatedPractice[];
  dataTypes: readonly DataTypeId[];
  /** Names of companies, in reading order. */
  thirdParties: readonly string[];
  /** ISO 8601 durations, `as-needed`, `indefinite`; each once. */
  retention: readonly string[];
  /** Each kind and cover once. */
  optOuts: readonly { kind: OptOutKind; covers: readonly OptOutCover[] }[];
  frameworks: readonly FrameworkId[];
  /** Years, or null where none is stated. */
  minimumAge: number | null;
}

/** One text of a known vendor's policy. */
export interface VendorVersion extends PolicyProfile {
  /** YYYY-MM-DD: the day on which this text was seen. */
  seen: string;
  /** Where the policy is published, or null where that is not known. */
  address: string | null;
  /** Where the text was taken from: key of `VendorBaseline.sources`. */
  source: string;
  /** Names the text whatever its markup; see `sketchText`. */
  sketch: string;
}

export interface KnownVendor {
  /** Its main registrable domain, e.g. `spotify.com`. Unique. */
  id: string;
  name: string;
  /** Registrable domains that are its own, the main one first; `amazon.de` beside `amazon.com`. */
  domains: readonly string[];
  sector: SectorId;
  /** Latest first; never empty. */
  versions: readonly [VendorVersion, ...VendorVersion[]];
}

/** How many policies of ordinary websites state a practice (any stance but `does-not`). */
export interface WebsiteRates {
  /** Policies that were read. */
  policies: number;
  /** By practice; a practice that is not named was found in none. */
  stated: Readonly<Partial<Record<PracticeId, number>>>;
}

export interface VendorBaseline {
  vendors: readonly KnownVendor[];
  /** Of about 2020; by sector and over all. */
  websites: { all: WebsiteRates; sectors: Readonly<Record<WebsiteSectorId, WebsiteRates>> };
  /** Key, what it is called, its licence, and where it is found. */
  sources: Readonly<Record<string, { name: string; licence: string; address: string | null }>>;
}
