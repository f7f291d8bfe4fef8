import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles a module for a page of the extension into one file, with the tool that builds the extension itself. `folder` must be there. */
export async function bundlePageScript(entry: string, folder: string, fileName: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ['es'], fileName: () => fileName } },
  });
}

/** Bundles a module into a function without parameters that runs it, to be handed to `PageHandle.evaluate`. `folder` must be there. */
export async function bundlePageFunction(entry: string, folder: string): Promise<() => null> {
  const fileName = 'page-function.js';
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'clauselightBundle', fileName: () => fileName },
    },
  });
  const script = await readFile(join(folder, fileName), 'utf8');
  const wrapped = join(folder, 'page-function.mjs');
  await writeFile(wrapped, `export const runInPage = () => {\n${script}\nreturn null;\n};\n`);
  // Never called here: its source text is what is sent to the page.
  const { runInPage }: { runInPage: () => null } = await import(pathToFileURL(wrapped).href);
  return runInPage;
}
