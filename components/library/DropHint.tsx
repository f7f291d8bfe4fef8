import { useEffect, useRef, useState } from 'preact/hooks';

/** What was dropped: files, the text of a page or document with its markup (null where it has none), or the address of a link. */
export type Dropped =
  | { kind: 'files'; files: readonly File[] }
  | { kind: 'text'; text: string; html: string | null }
  | { kind: 'link'; address: string };

/** Takes what is dropped anywhere on the page, but into its fields, and but what was dragged from this page itself. */
export function useDrop(onDropped: (dropped: Dropped) => void): void {
  const latest = useRef(onDropped);
  latest.current = onDropped;
  useEffect(() => {
    let isOwn = false;
    const onStart = () => {
      isOwn = true;
    };
    const onEnd = () => {
      isOwn = false;
    };
    const onOver = (event: DragEvent) => {
      if (!isOwn && !isForField(event) && readKind(event) !== undefined) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const dropped = isOwn || isForField(event) ? undefined : readDropped(event);
      isOwn = false;
      if (dropped === undefined) return;
      // Without this the browser would open it in place of the library.
      event.preventDefault();
      latest.current(dropped);
    };
    document.addEventListener('dragstart', onStart);
    document.addEventListener('dragend', onEnd);
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragstart', onStart);
      document.removeEventListener('dragend', onEnd);
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
}

/** Fields take text and links themselves. */
function isForField(event: DragEvent): boolean {
  return !holdsFiles(event) && event.target instanceof Element && event.target.closest('input, textarea') !== null;
}

function readKind(event: DragEvent): Dropped['kind'] | undefined {
  const types = event.dataTransfer?.types ?? [];
  if (types.includes('Files')) return 'files';
  // A dragged link comes with its words as text; a dragged text that holds links does not come with an address.
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : undefined;
}

function readDropped(event: DragEvent): Dropped | undefined {
  const data = event.dataTransfer;
  if (data === null) return undefined;
  switch (readKind(event)) {
    case 'files':
      return data.files.length > 0 ? { kind: 'files', files: [...data.files] } : undefined;
    case 'link':
      return { kind: 'link', address: data.getData('text/uri-list').split(/\r?\n/)[0] ?? '' };
    case 'text':
      return { kind: 'text', text: data.getData('text/plain'), html: data.getData('text/html') || null };
    case undefined:
      return undefined;
  }
}

/** Says, while a file is dragged over the page, that it can be dropped anywhere. */
export function DropHint() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Entering and leaving are told of every element on the way.
    let depth = 0;
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const onOver = (event: DragEvent) => {
      // Without this the browser would open the file in place of the library.
      if (holdsFiles(event)) event.preventDefault();
    };
    const onLeave = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onDrop = () => {
      depth = 0;
      setOver(false);
    };
    document.addEventListener('dragenter', onEnter);
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragenter', onEnter);
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver ? <p class="drop-hint">Drop the file anywhere to read it</p> : null;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
