import { useMemo } from 'preact/hooks';
import { listHeadings } from '../lib/segment/list-headings.ts';
import { listContacts } from '../lib/summarise/list-contacts.ts';
import { listOutsideLinks } from '../lib/summarise/list-outside-links.ts';
import type { Block, PolicyAnalysis } from '../lib/types.ts';
import type { RowActions } from './ActionRow.tsx';
import { ContactList } from './ContactList.tsx';
import type { ClauseViewer } from './clause-viewer.ts';
import { Notice } from './Notice.tsx';
import { nameLanguage } from './name-language.ts';
import { OptOutList } from './OptOutList.tsx';
import { OutlineList } from './OutlineList.tsx';
import { OutsideLinkList } from './OutsideLinkList.tsx';

interface OtherLanguageSummaryProps {
  analysis: PolicyAnalysis;
  /** What the text was made of, as far as that is kept: the levels of its headings. */
  blocks: readonly Block[];
  actions: RowActions;
  viewer: ClauseViewer | null;
}

/** What can be said of a policy that the classifier cannot read: nothing of what it does, but where in it what stands, and whom to ask. */
export function OtherLanguageSummary({ analysis, blocks, actions, viewer }: OtherLanguageSummaryProps) {
  const { language, optOuts } = analysis;
  const headings = useMemo(() => listHeadings(analysis, blocks), [analysis, blocks]);
  const contacts = useMemo(() => listContacts(analysis), [analysis]);
  const links = useMemo(() => listOutsideLinks(analysis), [analysis]);
  return (
    <>
      <OtherLanguageNotice language={language} />
      {headings.length > 0 && <OutlineList headings={headings} language={language} viewer={viewer} />}
      {contacts.length > 0 && <ContactList analysis={analysis} contacts={contacts} actions={actions} viewer={viewer} />}
      {optOuts.length > 0 && <OptOutList analysis={analysis} actions={actions} viewer={viewer} />}
      {links.length > 0 && <OutsideLinkList links={links} language={language} openAddress={actions.openAddress} />}
    </>
  );
}

function OtherLanguageNotice({ language }: { language: string }) {
  return (
    <Notice title={`This policy is in another language (${nameLanguage(language)})`}>
      <p>
        Clauselight&rsquo;s classifier reads English only, so nothing is said here of what this policy does, good or
        bad. Below is what can be read in any language; it may not be all of it.
      </p>
    </Notice>
  );
}
