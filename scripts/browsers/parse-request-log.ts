import type { LoggedRequest } from './browser-session.ts';

interface NetLogEvent {
  type: number;
  params?: { url?: unknown; initiator?: unknown; is_preconnect?: unknown; request_type?: unknown };
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: NetLogEvent[];
}

/**
 * Takes the text of a Chromium net log (`--log-net-log`) and gives every request that the network service was asked for, whether or not
 * it got an answer, and every connection opened ahead of a request. Throws on a text that is no complete net log.
 */
export function parseNetLog(text: string): LoggedRequest[] {
  const log = JSON.parse(text) as NetLog;
  const types = log.constants.logEventTypes;
  for (const needed of ['URL_REQUEST_START_JOB', 'HTTP_STREAM_JOB_CONTROLLER']) {
    if (types[needed] === undefined)
      throw new Error(`This browser's net log knows no ${needed}: the check would see nothing`);
  }
  return log.events.flatMap(({ type, params }) => {
    const isRequest = type === types.URL_REQUEST_START_JOB;
    const isPreconnect = type === types.HTTP_STREAM_JOB_CONTROLLER && params?.is_preconnect === true;
    if (typeof params?.url !== 'string' || !(isRequest || isPreconnect)) return [];
    const { initiator, request_type: requestType } = params;
    return [
      {
        url: params.url,
        initiator: typeof initiator === 'string' && initiator.includes('://') ? initiator : '',
        isNavigation: requestType === 'main frame',
      },
    ];
  });
}

/**
 * Takes the text of a Firefox log with `MOZ_LOG=nsHttp:3` and gives the address of every HTTP channel of the parent process, whether or
 * not it got an answer; WebSockets begin as such a channel too. A channel that only a child process has was refused before it left it, by
 * the content security policy for instance. The log does not tell who asked.
 */
export function parseFirefoxLog(text: string): LoggedRequest[] {
  return [...text.matchAll(/^\[Parent \d+: [^\]]*\]: \w\/nsHttp uri=(\S+)/gm)].map(([, url = '']) => ({
    url,
    initiator: '',
    isNavigation: false,
  }));
}
