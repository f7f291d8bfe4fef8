import type { FileReading } from './file-reading-hook.ts';

/** The files that were chosen together with the one at hand. One is read at a time, so that nothing is put away unsaved without its reader's doing. */
export function WaitingFiles({ reading: { waiting, readWaiting } }: { reading: FileReading }) {
  if (waiting.length === 0) return null;
  return (
    <section class="waiting-files" aria-labelledby="waiting-files-title">
      <p id="waiting-files-title">
        {waiting.length === 1
          ? 'One more file was chosen, and is not read yet'
          : `${waiting.length} more files were chosen, and are not read yet`}
      </p>
      <ul>
        {waiting.map((file) => (
          <li key={file}>
            <button type="button" onClick={() => readWaiting(file)}>
              <span>
                Read <bdi>{file.name}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
