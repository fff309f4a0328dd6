/** What an editor asks. Apart from the answers, so that a page that writes nothing loads no services for it. */
import { z } from 'zod';

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
export type LanguageRequest = z.infer<typeof LanguageRequest>;
