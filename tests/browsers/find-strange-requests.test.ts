import { describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../scripts/browsers/browser-session.ts';
import { findStrangeRequests } from '../e2e/find-strange-requests.ts';

const origin = 'http://127.0.0.1:4000';

function request(url: string, more: Partial<LoggedRequest> = {}): LoggedRequest {
  return { url, initiator: '', isNavigation: false, ...more };
}

describe('findStrangeRequests', () => {
  it.each([
    ['to the page server', request(`${origin}/policy.html`, { initiator: origin })],
    ['inside the browser', request('chrome-extension://abc/popup.html')],
    ['with the data in the address', request('data:image/png;base64,AAAA')],
    ['of the browser itself to its maker', request('https://update.googleapis.com/service/update2/json')],
  ])('passes over a request %s', (_, logged) => {
    expect(findStrangeRequests([logged], origin)).toEqual([]);
  });

  it.each([
    [
      'of the extension to the maker of the browser',
      request('https://www.google.com/', { initiator: 'chrome-extension://abc' }),
    ],
    ['of a page', request('https://ads.example/', { initiator: origin })],
    ['of nobody to anywhere', request('https://ads.example/')],
    ['to a host with a name like its maker', request('https://notgoogle.com/')],
    ['by which a tab goes to its maker', request('https://www.google.com/', { isNavigation: true })],
    ['to another port of this machine', request('http://127.0.0.1:40001/')],
    ['by WebSocket', request('wss://ads.example/')],
  ])('tells of a request %s', (_, logged) => {
    expect(findStrangeRequests([logged, logged], origin)).toEqual([logged.url]);
  });
});
