/** "example.com 2026-03-03.md": a name that every file system takes. `time` is in milliseconds since 1970; its day is that of Greenwich. */
export function nameFile(subject: string, time: number, ending: string): string {
  const safe = subject.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, longestSubject);
  return `${safe} ${new Date(time).toISOString().slice(0, 10)}.${ending}`;
}

/** Names of files may have some 250 bytes; a file's path may be the subject. */
const longestSubject = 80;
