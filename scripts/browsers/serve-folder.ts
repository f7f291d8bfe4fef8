import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

export interface FolderServer {
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  origin: string;
  /** Method and path of every request so far, in order: `GET /index.html`. */
  requests: readonly string[];
  close(): Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/**
 * Serves the files of a folder, and pages given as text, on a free port of this machine only. `pages` maps a path (`/hostile.html`) to HTML, or to a PDF file where it ends so,
 * and wins over files; `headers` go with every answer. Throws where no port can be had.
 */
export async function serveFolder(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  const requests: string[] = [];
  const root = resolve(folder);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    requests.push(`${request.method} ${request.url}`);
    void answerRequest(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, root, pages, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answerRequest(
  path: string,
  root: string,
  pages: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  const page = pages[path];
  try {
    const file = resolve(root, `.${decodeURIComponent(path)}`);
    if (page === undefined && !file.startsWith(root + sep)) throw new Error('Outside the folder');
    const body = page ?? (await readFile(file));
    response.writeHead(200, {
      'content-type':
        contentTypes[page === undefined || path.endsWith('.pdf') ? extname(file) : '.html'] ??
        'application/octet-stream',
    });
    response.end(body);
  } catch {
    // Whatever the reason, for the browser it is a file that is not there.
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('Not found');
  }
}
