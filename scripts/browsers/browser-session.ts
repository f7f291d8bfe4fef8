/**
 * What the end-to-end tests and the demo ask of a browser. Two drivers provide it: drive-chromium.ts and drive-firefox.ts.
 * Every call is bounded in time and throws an Error that says what it waited for.
 */

export type BrowserKind = 'chromium' | 'firefox';

/** JSON values: all that can cross from this process to a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A page in a tab, or the popup. */
export interface PageHandle {
  /**
   * Runs a function in the page and gives its JSON result; promises are awaited. The function is sent as source text, so it may use
   * its parameters and the page's globals, and nothing of the module around it. Throws where it throws. Not subject to the page's
   * own content security policy, while what it calls (`fetch`) is.
   */
  evaluate<Arguments extends readonly Json[], Result extends Json>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Writes a picture in PNG format. */
  takePicture(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface TabHandle extends PageHandle {
  /** Address that the tab shows now. */
  readAddress(): Promise<string>;
  /** Brings the tab to the front and clicks the extension's toolbar icon as a person would, which grants activeTab. */
  clickToolbarIcon(): Promise<PageHandle>;
}

/** One request in the browser's own log. */
export interface LoggedRequest {
  url: string;
  /** Origin of the page or extension that asked for it; '' where the browser itself did, or where the log does not tell. */
  initiator: string;
  /** True where a tab was to show the answer; always false where the log does not tell. */
  isNavigation: boolean;
}

export interface BrowserSession {
  kind: BrowserKind;
  /** `chrome-extension://ID` or `moz-extension://UUID`, without a closing slash; the same after a restart with the same profile. */
  extensionOrigin: string;
  /** Opens a tab in front and waits until the page has loaded. */
  openTab(url: string): Promise<TabHandle>;
  /** Addresses of all open tabs. */
  listTabAddresses(): Promise<string[]>;
  /** Ends the browser in the regular way, so that its storage is on disk, and by force where it does not obey; the profile stays. Safe to call twice. */
  close(): Promise<void>;
  /** Fulfilled when the browser has ended or its last window was closed. */
  ended: Promise<void>;
  /** Requests in the browser's own log since its start; call it after `close`. Only an isolated session keeps a log. */
  readRequests(): Promise<LoggedRequest[]>;
}

export interface SessionOptions {
  executable: string;
  /** Profile folder: an empty one for a fresh start, a used one to restart with what it holds. The caller makes and removes it. */
  profile: string;
  /** Folder of the built extension. */
  extension: string;
  /** False shows a window. */
  headless: boolean;
  /** True keeps the browser off everything but 127.0.0.1, and logs what it asks for. */
  isolated: boolean;
}
