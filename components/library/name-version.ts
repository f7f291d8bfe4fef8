import type { VersionRow } from '../../lib/store/database.ts';
import { formatDay, formatPolicyDate } from '../format-date.ts';

/** "of 19 Dec 2023, saved on 3 Mar 2026": what tells one saved text from another. */
export function nameVersion(
  { lastUpdated, savedAt }: Pick<VersionRow, 'lastUpdated' | 'savedAt'>,
  locale: string,
): string {
  const date = lastUpdated === null ? 'without a date' : `of ${formatPolicyDate(lastUpdated, locale)}`;
  return `${date}, saved on ${formatDay(savedAt, locale)}`;
}
