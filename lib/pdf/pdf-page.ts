/** What is read off a PDF page before anything is made of it. Lengths are in points (1/72 inch), from the page's upper left corner, as it is shown. */

/** A piece of text that was drawn at once: a word, a line or a part of one. */
export interface PdfRun {
  /** Never empty, though it may be white space. */
  text: string;
  /** Left edge. */
  x: number;
  /** Baseline, growing downwards. */
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
  bold: boolean;
  /** Name of the part of the file's own outline of the page that it belongs to; null where it belongs to none. */
  mark: string | null;
}

/** A part of the file's own outline of a page ("tags"), which programs write that think of people who listen to documents. */
export interface PdfOutline {
  /** `H1`, `P`, `LI`, `TR` and so on. */
  role: string;
  /** Further parts, or the names of marks. */
  children: (PdfOutline | string)[];
}

/** A place on the page that leads to an address when it is clicked. */
export interface PdfLink {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** An http, https, mailto or tel address. */
  href: string;
}

export interface PdfPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: PdfRun[];
  links: PdfLink[];
  /** Null where the file has none. */
  outline: PdfOutline | null;
  /** True where a picture fills a good part of the page, or letters were drawn as shapes: without text the page is then a scan, and else blank. */
  holdsPicture: boolean;
  /** Characters that were drawn in fonts which do not tell what they are. */
  unknownCharacters: number;
}
