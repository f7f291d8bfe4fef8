/** A file can hold frames within frames within frames; no policy needs as many. */
const mostFrames = 50;

/**
 * Gives the frames of a page that was only parsed their documents, as far as the file holds them (`srcdoc`, into which saved pages put their
 * frames). In a page that is shown the browser has done so, and this must not be called. Takes how to parse; frames inside frames are that one's to open.
 */
export function openFrames(document: Document, parse: (html: string) => Document): void {
  const frames = [...document.querySelectorAll('iframe[srcdoc]')].slice(0, mostFrames);
  for (const frame of frames) {
    const { contentDocument } = frame as Partial<HTMLIFrameElement>;
    if (contentDocument !== null && contentDocument !== undefined) continue;
    const value = parse(frame.getAttribute('srcdoc') ?? '');
    Object.defineProperty(frame, 'contentDocument', { value, configurable: true });
  }
}
