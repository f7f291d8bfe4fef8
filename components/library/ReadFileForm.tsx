import { useRef, useState } from 'preact/hooks';
import type { FileReading } from './file-reading-hook.ts';

interface ReadFileFormProps {
  isBusy: boolean;
  reading: FileReading;
}

/** The ways in: a chosen file, a dropped one, a pasted text. */
export function ReadFileForm({ isBusy, reading }: ReadFileFormProps) {
  const { address, setAddress } = reading;
  return (
    <>
      <section class="section" aria-labelledby="read-file-title">
        <h2 id="read-file-title" class="section-title">
          A file
        </h2>
        <p>
          Choose a web page, Markdown, plain text or PDF file, or drop it anywhere on this page. It is read on your
          computer, and kept only if you save it.
        </p>
        <div class="notice-actions">
          <FileButton isBusy={isBusy} onFiles={(files) => reading.readFiles(files, address)} />
        </div>
      </section>
      <PasteForm isBusy={isBusy} onPasted={(pasted) => reading.readPasted({ ...pasted, address })} />
      <section class="section" aria-labelledby="read-address-title">
        <h2 id="read-address-title" class="section-title">
          Where it came from
        </h2>
        <label class="field">
          <span>Web address (optional)</span>
          <input
            type="text"
            inputMode="url"
            class="search"
            spellcheck={false}
            autocomplete="off"
            placeholder="https://example.com/privacy"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <p class="field-note">
          With it, links lead on, and the text is saved beside what you have of that page. It is not opened.
        </p>
      </section>
    </>
  );
}

function FileButton({ isBusy, onFiles }: { isBusy: boolean; onFiles(files: readonly File[]): void }) {
  const choose = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // So that the same file, mended, can be chosen again; its name goes with the choice, and the file stays.
    input.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <label class="button">
      Choose a file
      <input
        type="file"
        class="said-only"
        accept=".html,.htm,.xhtml,.mhtml,.mht,.md,.markdown,.txt,.pdf,text/html,text/markdown,text/plain,application/pdf"
        multiple
        disabled={isBusy}
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  );
}

interface PasteFormProps {
  isBusy: boolean;
  onPasted(pasted: { text: string; html: string | null; title: string }): void;
}

function PasteForm({ isBusy, onPasted }: PasteFormProps) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  // What was copied from a page comes along with its headings, lists and links; it counts for as long as the text is as it was pasted.
  const copied = useRef<{ text: string; html: string } | null>(null);
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    copied.current = html === '' ? null : { text: event.clipboardData?.getData('text/plain') ?? '', html };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const html = copied.current !== null && squeeze(copied.current.text) === squeeze(text) ? copied.current.html : null;
    onPasted({ text, html, title });
  };
  return (
    <form class="section" aria-labelledby="read-text-title" onSubmit={submit}>
      <h2 id="read-text-title" class="section-title">
        A text
      </h2>
      <label class="field">
        <span>Text of the policy</span>
        <textarea rows={8} value={text} onPaste={onPaste} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>Title (optional)</span>
        <input
          type="text"
          class="search"
          autocomplete="off"
          value={title}
          maxLength={300}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <div class="notice-actions">
        <button type="submit" disabled={isBusy || text.trim() === ''}>
          Read this text
        </button>
      </div>
    </form>
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
