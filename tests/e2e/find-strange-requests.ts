import type { LoggedRequest } from '../../scripts/browsers/browser-session.ts';

/**
 * Chromium asks its maker for the time, for updates of its parts and whether somebody is signed in, whatever it is told at its start. Those
 * requests are the browser's own: the log gives them no initiator, while it names the origin of every page, popup and content script that
 * asks for something. Navigations have none either, so that they are never passed over, whoever began them. Nothing here is ever answered,
 * since the browser resolves no name.
 */
const browserMakers = ['google.com', 'googleapis.com', 'gvt1.com', 'gstatic.com'];

function isBrowsersOwn({ url, initiator, isNavigation }: LoggedRequest): boolean {
  const { hostname } = new URL(url);
  return initiator === '' && !isNavigation && browserMakers.some((maker) => hostname.endsWith(`.${maker}`));
}

/**
 * Takes a browser's log and gives, without repeats, the addresses of all requests that were neither for `origin` nor stayed inside the
 * browser. In Firefox's log nothing at all is passed over: with the profile's preferences it makes no request of its own.
 */
export function findStrangeRequests(log: readonly LoggedRequest[], origin: string): string[] {
  const strange = log.filter(
    (request) =>
      /^(?:https?|wss?|ftp):/.test(request.url) && !request.url.startsWith(`${origin}/`) && !isBrowsersOwn(request),
  );
  return [...new Set(strange.map(({ url }) => url))];
}
