import { isStub } from '../lib/extract/detect-policy.ts';
import { siteOf } from '../lib/store/address.ts';
import type { PageReading, PolicyLink } from '../lib/types.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { isWebAddress } from './openable-address.ts';

/** The strongest reasons come first, and more than these convince nobody. */
const mostReasons = 3;

interface NotPolicyNoticeProps {
  reading: PageReading;
  openAddress(address: string): void;
  openLibrary(): void;
  onReadAnyway(): void;
  /** Reads the page anew. */
  onReadAgain(): void;
}

/** Says why the page does not look like a policy, and leads to the site's own. */
export function NotPolicyNotice({
  reading,
  openAddress,
  openLibrary,
  onReadAnyway,
  onReadAgain,
}: NotPolicyNoticeProps) {
  const { policy, blocks } = reading.document;
  const mayBeLoading = isStub(blocks);
  const links = reading.policyLinks.filter(({ href }) => isWebAddress(href));
  return (
    <Notice title="This page does not look like a privacy policy">
      {policy.reasons.length > 0 && (
        <ul class="reasons">
          {policy.reasons.slice(0, mostReasons).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {mayBeLoading && <p>If the page is still loading, its text is read as soon as it is there.</p>}
      {links.length === 0 ? (
        <p>No link to a privacy policy was found here. Sites often keep it at the foot of their home page.</p>
      ) : (
        <PolicyLinks links={links} openAddress={openAddress} />
      )}
      <div class="notice-actions">
        <button type="button" class={mayBeLoading ? 'primary' : undefined} onClick={onReadAgain}>
          Read again
        </button>
        {blocks.length > 0 && (
          <button type="button" onClick={onReadAnyway}>
            Read it anyway
          </button>
        )}
        <button type="button" onClick={openLibrary}>
          Open the library
        </button>
      </div>
    </Notice>
  );
}

function PolicyLinks({ links, openAddress }: { links: readonly PolicyLink[]; openAddress(address: string): void }) {
  return (
    <>
      <h3 class="section-title">Policies this page links to</h3>
      <ul class="policy-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <button type="button" class="policy-link" onClick={() => openAddress(href)}>
              <span class="policy-link-text">
                <span class="policy-link-label" dir="auto">
                  {label}
                </span>
                <span class="policy-link-address">{sayAddress(href)}</span>
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Site and path, without what only machines read. */
function sayAddress(href: string): string {
  const { pathname } = new URL(href);
  return `${siteOf(href)}${pathname === '/' ? '' : pathname}`;
}
