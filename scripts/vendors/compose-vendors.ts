import { sectors } from '../../lib/vendors/sectors.ts';
import type { KnownVendor, VendorBaseline, VendorVersion } from '../../lib/vendors/vendor-baseline.ts';
import type { AnalysedText } from './analyse-text.ts';
import { listedVendors } from './choose-texts.ts';
import { type Correction, correctProfile, judgeByReading } from './correct-profile.ts';
import type { Doubt } from './list-doubts.ts';
import noCompanies from './no-companies.json' with { type: 'json' };
import type { Verdicts } from './read-verdicts.ts';
import sources from './sources.json' with { type: 'json' };

export interface ComposedVendors {
  vendors: KnownVendor[];
  sources: VendorBaseline['sources'];
  /** Of the latest texts and the seeds; those that a person has settled are left out. */
  doubts: Doubt[];
  /** Texts that are not taken, each with the reason. */
  refused: { file: string; reason: string }[];
  /** Files whose whole policy was read by a careful reader. */
  read: string[];
  /** Corrections that name no text of the baseline. */
  idle: Correction[];
}

/** Puts vendors together from their analysed texts (latest first) and what people said of them, in the order of their ids. */
export function composeVendors(analysed: readonly AnalysedText[], verdicts: Verdicts): ComposedVendors {
  const composed: ComposedVendors = { vendors: [], sources: {}, doubts: [], refused: [], read: [], idle: [] };
  const used = new Set<Correction>();
  for (const { id, name, sector, domains } of [...listedVendors].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const fit = analysed.filter(({ text }) => text.vendor === id).filter((one) => isFit(one, composed));
    const [latest, ...earlier] = fit.map((one) => {
      const verdict = listCorrections(one, verdicts, composed);
      for (const correction of verdict) used.add(correction);
      return composeVersion(one, verdict, [name, id, ...(domains ?? [])]);
    });
    if (latest === undefined) continue;
    const known = sectors.find((one) => one.id === sector);
    if (known === undefined)
      throw new Error(`scripts/vendors/vendors.json puts ${id} into "${sector}", which is no sector`);
    composed.vendors.push({
      id,
      name,
      sector: known.id,
      domains: [id, ...(domains ?? [])],
      versions: [latest, ...earlier],
    });
    for (const [index, { text, doubts }] of fit.entries())
      if (index === 0 || text.file.startsWith('seeds/')) composed.doubts.push(...doubts);
  }
  const settled = new Set([...used].map(nameOf));
  const read = new Set(composed.read);
  composed.doubts = composed.doubts.filter((doubt) => !settled.has(nameOf(doubt)) && !read.has(doubt.file));
  composed.idle = verdicts.corrections.filter((correction) => !used.has(correction));
  composed.sources = describeSources(composed.vendors);
  return composed;
}

/** A text that detection calls no policy, or that is not in English, says nothing that could be compared. */
function isFit({ text, isPolicy, language }: AnalysedText, composed: ComposedVendors): boolean {
  const reason = !isPolicy ? 'no policy' : /^(?:en|und)\b/.test(language) ? null : `in the language ${language}`;
  if (reason !== null) composed.refused.push({ file: text.file, reason });
  return reason === null;
}

/** The corrections of a text: those of a reading of the whole first, so that a look at a single doubt has the last word. */
function listCorrections({ text, profile }: AnalysedText, verdicts: Verdicts, composed: ComposedVendors): Correction[] {
  const reading = verdicts.readings.get(text.file);
  if (reading !== undefined) composed.read.push(text.file);
  return [
    ...(reading === undefined ? [] : judgeByReading(profile, reading, text.vendor, text.seen)),
    ...verdicts.corrections.filter(({ vendor, seen }) => vendor === text.vendor && seen === text.seen),
  ];
}

function composeVersion(
  { text, profile, sketch }: AnalysedText,
  corrections: readonly Correction[],
  own: readonly string[],
): VendorVersion {
  const { seen, address, source } = text;
  const thirdParties = dropOwnNames(profile.thirdParties, own).filter((name) => !noCompanies.includes(name));
  return { ...correctProfile(profile, corrections), thirdParties, seen, address, source, sketch };
}

/**
 * A vendor is no third party to itself, under none of its names.
 *
 * @param own its name and its domains; `squareup.com` stands for SquareUp too
 */
export function dropOwnNames(names: readonly string[], own: readonly string[]): string[] {
  const simplify = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = new Set(own.flatMap((name) => [simplify(name), simplify(name.replace(/\.[a-z.]{2,12}$/, ''))]));
  return names.filter((name) => !known.has(simplify(name)));
}

function nameOf({ vendor, seen, practice }: Pick<Correction, 'vendor' | 'seen' | 'practice'>): string {
  return `${vendor} ${seen} ${practice}`;
}

/** The sources that some version comes from, in the order of sources.json. */
function describeSources(vendors: readonly KnownVendor[]): VendorBaseline['sources'] {
  const used = new Set(vendors.flatMap(({ versions }) => versions.map(({ source }) => source)));
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([key]) => used.has(key))
      .map(([key, { name, licence, address }]) => [key, { name, licence, address }]),
  );
}
