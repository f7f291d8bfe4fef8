/** What readers call the kinds of facts; all fit into the middle of a sentence. */
import type { DataTypeId, FrameworkId, OptOutCover, OptOutKind } from '../types.ts';

export const dataTypeNames: Record<DataTypeId, string> = {
  financial: 'payment and money',
  health: 'health',
  contact: 'contact details',
  location: 'location',
  demographic: 'age, sex and the like',
  'personal-identifier': 'official identifiers',
  'user-online-activities': 'what you do online',
  'user-profile': 'your profile',
  'social-media-data': 'social media',
  'ip-address-and-device-ids': 'IP address and device ids',
  'cookies-and-tracking-elements': 'cookies and trackers',
  'computer-information': 'your device and software',
  'survey-data': 'survey answers',
  biometric: 'biometrics',
  content: 'what you write or upload',
};

export const frameworkNames: Record<FrameworkId, string> = {
  GDPR: 'GDPR (EU)',
  'UK-GDPR': 'UK GDPR',
  CCPA: 'CCPA (California)',
  CPRA: 'CPRA (California)',
  'other-US-state': 'other US state laws',
  COPPA: 'COPPA (children, US)',
  LGPD: 'LGPD (Brazil)',
  PIPEDA: 'PIPEDA (Canada)',
  DPF: 'Data Privacy Framework',
  'privacy-shield': 'Privacy Shield (no longer valid)',
  SCC: 'standard contractual clauses',
  CalOPPA: 'CalOPPA (California)',
  'Shine-the-Light': 'Shine the Light (California)',
  other: 'other laws',
};

export const optOutCoverNames: Record<OptOutCover, string> = {
  marketing: 'marketing',
  advertising: 'advertising',
  cookies: 'cookies',
  'sale-or-sharing': 'sale or sharing',
  account: 'account',
  'ai-training': 'AI training',
  other: 'other uses',
};

/** By what an opt-out is done: "marketing: link". */
export const optOutKindNames: Record<OptOutKind, string> = {
  link: 'link',
  email: 'e-mail',
  setting: 'setting',
  browser: 'browser',
  phone: 'telephone',
  post: 'post',
};
