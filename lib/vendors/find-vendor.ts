import { parse } from 'tldts';
import { isUserHosted } from './user-hosted.ts';
import type { KnownVendor, VendorBaseline } from './vendor-baseline.ts';

/**
 * Finds whose site an address belongs to, by the public suffix list: sub-domains and regional domains lead to their vendor, `spotify.com.example.net` leads to
 * nobody, and neither do places where a vendor's users publish (`someone.github.io`, `github.com/someone`).
 *
 * @param address an http(s) address or a bare host, as a user may type it
 * @returns null where the site is none of a known vendor, and for what is no address
 */
export function findVendor(address: string, baseline: Pick<VendorBaseline, 'vendors'>): KnownVendor | null {
  const trimmed = address.trim();
  const { hostname, domain, isIp } = parse(trimmed, { allowPrivateDomains: true });
  if (hostname === null || hostname === '' || isIp === true) return null;
  if (!/^(?:https?:\/\/)?[^/?#:@\s]+(?::\d{1,5})?(?:[/?#]|$)/i.test(trimmed)) return null;
  if (isUserHosted(hostname, domain ?? hostname, readPath(trimmed))) return null;
  const owners = ownersOf(baseline);
  // pythonanywhere.com is a public suffix, since its users have the sub-domains, and its own site all the same.
  const site = owners.get(hostname.replace(/^www\./, ''));
  if (site !== undefined || domain === null) return site ?? null;
  // The longest first: aws.amazon.com has a policy of its own, the rest of amazon.com another.
  for (let host = hostname; host.length >= domain.length; host = host.slice(host.indexOf('.') + 1)) {
    const owner = owners.get(host);
    if (owner !== undefined) return owner;
  }
  return null;
}

const ownersByVendors = new WeakMap<readonly KnownVendor[], ReadonlyMap<string, KnownVendor>>();

/** Vendors by domain; a list of vendors is asked about many addresses. */
function ownersOf({ vendors }: Pick<VendorBaseline, 'vendors'>): ReadonlyMap<string, KnownVendor> {
  const known = ownersByVendors.get(vendors);
  if (known !== undefined) return known;
  const owners = new Map(vendors.flatMap((vendor) => vendor.domains.map((domain) => [domain, vendor] as const)));
  ownersByVendors.set(vendors, owners);
  return owners;
}

function readPath(address: string): string {
  return /^(?:[a-z]+:\/\/)?[^/?#]*(\/[^?#]*)?/i.exec(address)?.[1] ?? '';
}
