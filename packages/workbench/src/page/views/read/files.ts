/** Files in and out of the page. */

/** What a reader dropped or chose, sorted: texts, and sidecars of texts. */
export interface Dropped {
  readonly text?: File | undefined;
  readonly sidecar?: File | undefined;
}

export function sorted(files: readonly File[]): Dropped {
  const isSidecar = ({ name }: File) => /\.json$/i.test(name);
  return { text: files.find((file) => !isSidecar(file)), sidecar: files.find(isSidecar) };
}

/** Bytes that are turned at once: a call takes only so many arguments. */
const AT_ONCE = 32_768;

/** The bytes of a file in base64, as a request carries them. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let characters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(characters);
}

/** Gives the reader a file to keep. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
