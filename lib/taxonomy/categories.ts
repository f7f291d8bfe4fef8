/**
 * The ten categories of OPP-115 (Wilson et al., "The Creation and Analysis of a Website Privacy Policy Corpus", ACL 2016)
 * as the PLUE benchmark groups them. Ids are the published names in kebab-case and never change their meaning.
 */
export const categories = [
  { id: 'first-party-collection-use', name: 'First Party Collection/Use' },
  { id: 'third-party-sharing-collection', name: 'Third Party Sharing/Collection' },
  { id: 'user-choice-control', name: 'User Choice/Control' },
  { id: 'user-access-edit-and-deletion', name: 'User Access, Edit and Deletion' },
  { id: 'data-retention', name: 'Data Retention' },
  { id: 'data-security', name: 'Data Security' },
  { id: 'policy-change', name: 'Policy Change' },
  { id: 'do-not-track', name: 'Do Not Track' },
  { id: 'international-and-specific-audiences', name: 'International and Specific Audiences' },
  { id: 'other', name: 'Other' },
] as const;

export type CategoryId = (typeof categories)[number]['id'];

export const categoryIds: readonly CategoryId[] = categories.map((category) => category.id);
