import { readFileSync } from 'node:fs';

/** The bytes of the model that the extension ships. */
export function readShippedModel(): ArrayBuffer {
  const file = readFileSync(new URL('../../public/model/model.bin', import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
}
