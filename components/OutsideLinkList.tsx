import { useState } from 'preact/hooks';
import { siteOf } from '../lib/store/address.ts';
import type { OutsideLink } from '../lib/summarise/list-outside-links.ts';
import { Icon } from './Icon.tsx';

interface OutsideLinkListProps {
  links: readonly OutsideLink[];
  /** BCP 47 tag of the labels. */
  language: string;
  openAddress(address: string): void;
}

const linksAtFirst = 5;

/** Where the policy leads to: the sites of those whom it names, the rules of others, settings under names that are not known. */
export function OutsideLinkList({ links, language, openAddress }: OutsideLinkListProps) {
  const [expanded, setExpanded] = useState(false);
  const shown = expanded || links.length <= linksAtFirst + 1 ? links : links.slice(0, linksAtFirst);
  return (
    <section class="section" aria-labelledby="outside-links-title">
      <h2 id="outside-links-title" class="section-title">
        Links to other sites
      </h2>
      <ul class="outside-links">
        {shown.map(({ label, href }) => (
          <li key={href}>
            <button type="button" class="policy-link" title={href} onClick={() => openAddress(href)}>
              <span class="policy-link-text">
                <span class="policy-link-label" dir="auto" lang={language === 'und' ? undefined : language}>
                  {label}
                </span>
                <span class="policy-link-address">{siteOf(href)}</span>
              </span>
              <Icon name="open" />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < links.length && (
        <button type="button" class="plain" onClick={() => setExpanded(true)}>
          {`Show all ${links.length} links`}
        </button>
      )}
    </section>
  );
}
