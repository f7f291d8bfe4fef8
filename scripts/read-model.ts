import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Model, parseModel } from '../lib/classify/model.ts';

/** The model that ships with the extension. */
export const bundledModel = join(import.meta.dirname, '..', 'public', 'model', 'model.bin');

/** Reads a model file. Throws the file system's error where there is none, and a `ModelError` where it is no model of this version. */
export async function readModel(path = bundledModel): Promise<Model> {
  const file = await readFile(path);
  return parseModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
}
