/** One text of a vendor's policy that the baseline is built from. */
export interface VendorText {
  /** Id of the vendor. */
  vendor: string;
  /** YYYY-MM-DD. */
  seen: string;
  /** From the data folder on. */
  file: string;
  /** Key of sources.json. */
  source: string;
  /** Where the policy is published. */
  address: string | null;
}

/** A vendor as vendors.json lists it. */
export interface ListedVendor {
  id: string;
  name: string;
  sector: string;
  /** Further domains. */
  domains?: string[];
  /** Where its policy is published, where the manifest does not know it or knows a page beside it. */
  address?: string;
  /** Folders of the data that hold its texts, where not only the one named like it does. */
  folders?: string[];
}
