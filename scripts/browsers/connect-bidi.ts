import type { Json } from './browser-session.ts';
import { withinTime } from './wait-until.ts';

interface BidiAnswer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** A WebDriver BiDi session over one WebSocket, https://w3c.github.io/webdriver-bidi. */
export interface BidiConnection {
  /** Sends a command and gives its result, in the shape that the command's chapter says. Throws on an error answer and after the limit. */
  send<Result>(method: string, parameters: { readonly [key: string]: Json }): Promise<Result>;
  /**
   * Evaluates JavaScript that gives a string, or a promise of one, and gives that string. `context` is a browsing context id.
   * Throws where the script does.
   */
  evaluate(context: string, expression: string): Promise<string>;
  disconnect(): void;
}

const answerLimit = 30_000;

/** Takes the address that the browser prints at its start (`ws://127.0.0.1:PORT`), gives a connection with an open session. */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as BidiAnswer;
    const call = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (answer.id === undefined || call === undefined) return;
    waiting.delete(answer.id);
    if (answer.type === 'success') call.resolve(answer.result);
    else call.reject(new Error(`${answer.error}: ${answer.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser closed the connection'));
    waiting.clear();
  });
  const opened = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
  });
  await withinTime('the connection to the browser', answerLimit, opened);

  const send = <Result>(method: string, parameters: { readonly [key: string]: Json }): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<Result>((resolve, reject) => {
      waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
    });
    socket.send(JSON.stringify({ id, method, params: parameters }));
    return withinTime(`the answer to ${method}`, answerLimit, answered);
  };
  const evaluate = async (context: string, expression: string): Promise<string> => {
    const outcome = await send<ScriptOutcome>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result.value ?? '';
  };
  await send('session.new', { capabilities: {} });
  return { send, evaluate, disconnect: () => socket.close() };
}

type ScriptOutcome =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
