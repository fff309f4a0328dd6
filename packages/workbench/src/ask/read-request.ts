/** What is asked of a text. Apart from the answers, so that a page that reads no text loads nothing that reads. */
import { FormSchema } from '@servanda/reading';
import { z } from 'zod';
import { UnderSchema } from './under.ts';

const FormatSchema = z.enum(['plain', 'markdown', 'html']).optional();
export const SourceSchema = z.union([
  z.strictObject({ path: z.string() }),
  z.strictObject({ name: z.string().min(1), words: z.string(), format: FormatSchema }),
  /** The bytes of a file, which need not be UTF-8. */
  z.strictObject({
    name: z.string().min(1),
    base64: z.base64(),
    format: FormatSchema,
    encoding: z.string().optional(),
  }),
]);

/** A text and its sidecar, as every request on a text has them. */
export const readFields = {
  text: SourceSchema,
  /** When it was written: 2022-09-14, 2022-09 or 2022. Left out: what text or sidecar say of it. */
  date: z.string().optional(),
  /** What is confirmed, as a sidecar's file holds it; left out: the file beside a served text; null: nothing. */
  sidecar: z.string().nullable().optional(),
};
export type Source = z.infer<typeof SourceSchema>;

export const ReadRequest = z.strictObject({
  ask: z.literal('read'),
  ...readFields,
  under: UnderSchema.pick({ knownAt: true, standard: true }).optional(),
});

const ToConfirm = z.strictObject({
  do: z.literal('confirm'),
  range: z.strictObject({ from: z.int().min(0), to: z.int().min(1) }),
  /** Id of an agreement; left out where it speaks of none. */
  agreement: z.string().optional(),
  form: z.enum(FormSchema.options.map(({ shape }) => shape.form.value)),
  /** Arguments of the form by their names. */
  given: z.record(z.string(), z.unknown()),
  paraphrase: z.string(),
  by: z.string(),
  /** The day on which it is confirmed, `2025-08-20`. */
  on: z.string(),
});

export const ConfirmRequest = z.strictObject({
  ask: z.literal('confirm'),
  ...readFields,
  /** `keep`: a statement still says what it said, though words of it are others now. */
  change: z.discriminatedUnion('do', [
    ToConfirm,
    z.strictObject({ do: z.literal('keep'), id: z.string() }),
    z.strictObject({ do: z.literal('remove'), id: z.string() }),
  ]),
});
export const FormsRequest = z.strictObject({
  ask: z.literal('forms'),
  /** Id of an agreement, which need not be the name of its folder. */
  of: z.string(),
});
