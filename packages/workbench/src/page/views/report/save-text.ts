import type { Request } from '../../../ask/index.ts';

export type FileRequest = Extract<Request, { ask: 'reportFile' }>;

/** Gives a text to the reader's browser as a file (UTF-8). */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file after this task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
