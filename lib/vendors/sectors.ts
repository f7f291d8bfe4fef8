/** Sectors of known vendors, and the sector of ordinary websites (as the DMOZ directory sorts them) that is likest to each. */

/** The sectors of ordinary websites, with their titles. */
export const websiteSectors = [
  { id: 'arts', title: 'Arts' },
  { id: 'business', title: 'Business' },
  { id: 'computers', title: 'Computers' },
  { id: 'games', title: 'Games' },
  { id: 'health', title: 'Health' },
  { id: 'home', title: 'Home' },
  { id: 'kids', title: 'Kids and teens' },
  { id: 'news', title: 'News' },
  { id: 'recreation', title: 'Recreation' },
  { id: 'reference', title: 'Reference' },
  { id: 'science', title: 'Science' },
  { id: 'shopping', title: 'Shopping' },
  { id: 'society', title: 'Society' },
  { id: 'sports', title: 'Sports' },
] as const;

export type WebsiteSectorId = (typeof websiteSectors)[number]['id'];

export interface Sector {
  id: string;
  /** Fits behind "among": "among messaging and e-mail services". */
  title: string;
  /** The ordinary websites that are likest to it. */
  websites: WebsiteSectorId;
}

/** In the order in which views list them. */
export const sectors = [
  { id: 'ai', title: 'AI services', websites: 'computers' },
  { id: 'advertising', title: 'Advertising and analytics', websites: 'business' },
  { id: 'browsing', title: 'Search and browsers', websites: 'computers' },
  { id: 'business', title: 'Business software', websites: 'business' },
  { id: 'dating', title: 'Dating', websites: 'society' },
  { id: 'developer', title: 'Developer tools and hosting', websites: 'computers' },
  { id: 'devices', title: 'Devices and vehicles', websites: 'shopping' },
  { id: 'education', title: 'Education and reference', websites: 'reference' },
  { id: 'finance', title: 'Finance and insurance', websites: 'business' },
  { id: 'games', title: 'Games', websites: 'games' },
  { id: 'health', title: 'Health and fitness', websites: 'health' },
  { id: 'image-media', title: 'Image and media services', websites: 'computers' },
  { id: 'media', title: 'News, video and music', websites: 'news' },
  { id: 'messaging', title: 'Messaging and e-mail', websites: 'computers' },
  { id: 'security', title: 'Security and VPN', websites: 'computers' },
  { id: 'shopping', title: 'Shopping and delivery', websites: 'shopping' },
  { id: 'social', title: 'Social networks, forums and jobs', websites: 'society' },
  { id: 'storage', title: 'Storage and photos', websites: 'computers' },
  { id: 'telecom', title: 'Internet and phone providers', websites: 'computers' },
  { id: 'travel', title: 'Travel and transport', websites: 'recreation' },
] as const satisfies readonly Sector[];

export type SectorId = (typeof sectors)[number]['id'];
