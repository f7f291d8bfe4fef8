import { readFile } from 'node:fs/promises';
import type { PageHandle } from '../../scripts/browsers/browser-session.ts';

/** How many pixels of a picture have this colour, give or take a little for the smoothing of letters. `page` is any page that may draw. */
export async function countPixels(
  page: PageHandle,
  file: string,
  colour: readonly [red: number, green: number, blue: number],
): Promise<number> {
  const picture = await readFile(file, 'base64');
  return page.evaluate(
    async (data, wanted) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (canvas === null) return 0;
      canvas.drawImage(bitmap, 0, 0);
      const pixels = canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (wanted.every((value, part) => Math.abs((pixels[at + part] ?? 0) - value) <= 4)) count += 1;
      }
      return count;
    },
    picture,
    colour,
  );
}
