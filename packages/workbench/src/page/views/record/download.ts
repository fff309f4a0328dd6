/** Gives the reader a text as a file of their own. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when the click returns; a moment more does no harm to slow machines.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
