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
