/** Milliseconds after which a download has surely begun; the address is of no use then. */
const addressLasts = 60_000;

/** Hands a file to the reader as a download with that name. */
export function offerFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLasts);
}
