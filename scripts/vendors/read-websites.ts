import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Website } from './count-websites.ts';

/** As many texts a message as keep a thread busy for about half a second. */
const batchSize = 40;

/**
 * Reads the websites' texts in batches, in the order of the file, unpacked by `xz`.
 *
 * @param file policies.jsonl.xz
 * @throws Error where the file or the program xz is missing, or the file is damaged
 */
export async function* readWebsites(file: string): AsyncGenerator<Website[]> {
  if (!existsSync(file))
    throw new Error(`There are no websites' policies at ${file}; name the data folder with --data.`);
  const unpacking = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<string | null>((resolve) => {
    unpacking.on('error', ({ message }) => resolve(`The program xz, which unpacks ${file}, cannot be run: ${message}`));
    unpacking.on('close', (code) => resolve(code === 0 ? null : `xz could not unpack ${file}`));
  });
  let batch: Website[] = [];
  for await (const line of splitLines(unpacking.stdout)) {
    batch.push(readWebsite(line));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  const failure = await ended;
  if (failure !== null) throw new Error(failure);
  if (batch.length > 0) yield batch;
}

/** Splits at line feeds alone: Node's readline also splits at the line separators of Unicode, which stand inside these texts. */
async function* splitLines(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A hundred addresses of the corpus begin with zero characters; the rest of such a line is sound. */
function readWebsite(line: string): Website {
  const { url, category, text } = JSON.parse(line) as Website;
  return { url: url.replaceAll('\0', ''), category, text };
}
