import { type Completions, complete, definition, type Hover, hover, type Renamed, rename } from '@servanda/language';
import { z } from 'zod';
import type { Tools } from './tools.ts';

const offset = z.int().min(0);
const text = z.string();
const asked = { ask: z.literal('language'), agreement: z.string(), text, offset };

/** What an editor asks of a text that is being written; it may be newer than what is checked. */
export const LanguageRequest = z.discriminatedUnion('what', [
  z.strictObject({ ...asked, what: z.literal('complete') }),
  z.strictObject({ ...asked, what: z.literal('hover') }),
  z.strictObject({ ...asked, what: z.literal('definition') }),
  z.strictObject({ ...asked, what: z.literal('rename'), to: z.string() }),
]);

export interface LanguageAnswer {
  readonly complete?: Completions | undefined;
  readonly hover?: Hover | undefined;
  readonly definition?: { readonly from: number; readonly to: number } | undefined;
  readonly rename?: Renamed | undefined;
}

/** With what the document imports at hand, so that its names are known. */
export async function language(tools: Tools, request: z.infer<typeof LanguageRequest>): Promise<LanguageAnswer> {
  const { options } = await tools.open(request.agreement);
  switch (request.what) {
    case 'complete':
      return { complete: complete(request.text, request.offset, options) };
    case 'hover':
      return { hover: hover(request.text, request.offset, options) };
    case 'definition':
      return { definition: definition(request.text, request.offset, options) };
    case 'rename':
      return { rename: rename(request.text, request.offset, request.to, options) };
  }
}
