import { LONGEST_IMPORT } from '../../../ask/longest-import.ts';

export interface FileContent {
  readonly name: string;
  readonly bytes: number;
  readonly content: string;
  /** Whether `content` has one character for each byte: the file is no UTF-8. */
  readonly isBytes: boolean;
}

/** A file that was dropped or chosen; undefined: it is too long, and was not read. */
export async function readFile(file: File): Promise<FileContent | undefined> {
  if (file.size > LONGEST_IMPORT) return undefined;
  return contentOf(file.name, new Uint8Array(await file.arrayBuffer()));
}

export function contentOf(name: string, bytes: Uint8Array): FileContent {
  try {
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { name, bytes: bytes.length, content, isBytes: false };
  } catch {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return { name, bytes: bytes.length, content: parts.join(''), isBytes: true };
  }
}
