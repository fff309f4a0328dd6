import type { Agreement } from '@servanda/core';
import type { Diagnostic } from '@servanda/language';
import { z } from 'zod';
import type { FileEntry } from './files.ts';
import type { Tools } from './tools.ts';

export const AgreementRequest = z.strictObject({ ask: z.literal('agreement'), agreement: z.string() });

export interface AgreementAnswer {
  readonly file: FileEntry;
  /** The document as it stands, Markdown. */
  readonly document: string;
  /** Undefined where it has errors and never had none. */
  readonly agreement?: Agreement | undefined;
  readonly isStale: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Files of its record. */
  readonly record: readonly FileEntry[];
}

/** The document with its JSON form. */
export async function agreement(tools: Tools, request: z.infer<typeof AgreementRequest>): Promise<AgreementAnswer> {
  const { folder, document, agreement: form, isStale, diagnostics } = await tools.open(request.agreement);
  return { file: folder.document, document, agreement: form, isStale, diagnostics, record: folder.record };
}
