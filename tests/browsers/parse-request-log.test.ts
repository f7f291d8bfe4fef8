import { describe, expect, it } from 'vitest';
import { parseFirefoxLog, parseNetLog } from '../../scripts/browsers/parse-request-log.ts';

const constants = { logEventTypes: { URL_REQUEST_START_JOB: 3, HTTP_STREAM_JOB_CONTROLLER: 7, REQUEST_ALIVE: 9 } };

describe('parseNetLog', () => {
  it('gives requests with the origin that asked for them', () => {
    const events = [
      { type: 3, params: { url: 'https://a.example/x', initiator: 'chrome-extension://abc' } },
      { type: 3, params: { url: 'https://b.example/', initiator: 'not an origin' } },
    ];
    expect(parseNetLog(JSON.stringify({ constants, events }))).toEqual([
      { url: 'https://a.example/x', initiator: 'chrome-extension://abc', isNavigation: false },
      { url: 'https://b.example/', initiator: '', isNavigation: false },
    ]);
  });

  it('tells navigations from other requests', () => {
    const params = { url: 'https://a.example/', initiator: 'not an origin' };
    const events = [
      { type: 3, params: { ...params, request_type: 'main frame' } },
      { type: 3, params: { ...params, request_type: 'other' } },
    ];
    const requests = parseNetLog(JSON.stringify({ constants, events }));
    expect(requests.map(({ isNavigation }) => isNavigation)).toEqual([true, false]);
  });

  it('gives connections that were opened ahead of a request', () => {
    const events = [
      { type: 7, params: { url: 'https://a.example/', is_preconnect: true } },
      { type: 7, params: { url: 'https://b.example/', is_preconnect: false } },
    ];
    expect(parseNetLog(JSON.stringify({ constants, events }))).toEqual([
      { url: 'https://a.example/', initiator: '', isNavigation: false },
    ]);
  });

  it('leaves out the ends of requests and other events', () => {
    const events = [
      { type: 3, params: { net_error: -105 } },
      { type: 3 },
      { type: 9, params: { url: 'https://a.example/' } },
    ];
    expect(parseNetLog(JSON.stringify({ constants, events }))).toEqual([]);
  });

  it('refuses a log in which it would see nothing', () => {
    const other = { constants: { logEventTypes: { REQUEST_ALIVE: 9 } }, events: [] };
    expect(() => parseNetLog(JSON.stringify(other))).toThrow('URL_REQUEST_START_JOB');
    expect(() => parseNetLog('{"constants":')).toThrow(SyntaxError);
  });
});

describe('parseFirefoxLog', () => {
  it('gives the address of each channel of the parent process', () => {
    const log = [
      '[Parent 12: Main Thread]: E/nsHttp HttpBaseChannel::Init [this=7f29]',
      '[Parent 12: Main Thread]: E/nsHttp host=a.example port=-1',
      '[Parent 12: Main Thread]: E/nsHttp uri=https://a.example/x?y=1',
      '[Parent 12: Main Thread]: E/nsHttp   Referer: https://b.example/',
      '[Child 34: Main Thread]: E/nsHttp uri=https://refused-before-it-left.example/',
    ].join('\n');
    expect(parseFirefoxLog(log)).toEqual([{ url: 'https://a.example/x?y=1', initiator: '', isNavigation: false }]);
  });
});
