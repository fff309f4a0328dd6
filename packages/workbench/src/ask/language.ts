import { type Completions, complete, definition, type Hover, hover, type Renamed, rename } from '@servanda/language';
import type { LanguageRequest } from './language-request.ts';
import type { Tools } from './tools.ts';

export interface LanguageAnswer {
  readonly complete?: Completions | undefined;
  readonly hover?: Hover | undefined;
  readonly definition?: { readonly from: number; readonly to: number } | undefined;
  readonly rename?: Renamed | undefined;
}

/** With what the document imports at hand, so that its names are known. */
export async function language(tools: Tools, request: LanguageRequest): Promise<LanguageAnswer> {
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
