/**
 * The closed set of things that a text can say of an agreement. Each is a question to the checker; what is left out is open.
 * Confirmed statements carry one of these; proposals of the program carry one with its holes named.
 */
import { z } from 'zod';
import { UNITS } from '../find/found.ts';

const Name = z.string().min(1).max(200);

/** `2022`, `2022-09`, `2022-09-13`, or from one to another of these, both included. Days of the agreement's clock. */
const DateText = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, { error: 'a date is written 2022, 2022-09 or 2022-09-13' });
export const WhenSaidSchema = z.union([
  DateText,
  z.strictObject({ from: DateText.optional(), to: DateText.optional() }),
]);

/** The text denies it ("was never signed"). */
const not = z.literal(true).optional();

export const FormSchema = z.discriminatedUnion('form', [
  /** The agreement was signed, proposed or in force, on D, by P. */
  z.strictObject({
    form: z.literal('stage'),
    stage: z.enum(['signed', 'proposed', 'in force']),
    by: z.array(Name).min(1).optional(),
    on: WhenSaidSchema.optional(),
    not,
  }),
  /** An act that the document declares was done (endorsed, presented, published), on D, by P. */
  z.strictObject({
    form: z.literal('happened'),
    act: Name,
    by: z.array(Name).min(1).optional(),
    to: Name.optional(),
    kind: Name.optional(),
    on: WhenSaidSchema.optional(),
    not,
  }),
  /** The agreement contains a provision; left out `provision`: something of which the document has no rule. */
  z.strictObject({
    form: z.literal('contains'),
    provision: Name.optional(),
    bearer: Name.optional(),
    modal: z.enum(['must', 'must not', 'may']).optional(),
    not,
  }),
  /** The agreement names a list. `others`: what the text lists and the document does not declare, in our words. */
  z.strictObject({
    form: z.literal('list'),
    group: Name,
    members: z.array(Name),
    others: z.array(z.string().min(1)).optional(),
  }),
  /** P kept, broke, or never did what provisions (clauses or norms; left out: the whole agreement) ask, in a period. */
  z.strictObject({
    form: z.literal('conduct'),
    did: z.enum(['kept', 'broke', 'never did']),
    bearer: Name,
    provisions: z.array(Name).min(1).optional(),
    in: WhenSaidSchema.optional(),
  }),
  /** The agreement puts one provision before another. */
  z.strictObject({ form: z.literal('order'), earlier: Name, later: Name }),
  /** A number of a provision. */
  z.strictObject({ form: z.literal('quantity'), provision: Name, value: z.number(), unit: z.enum(UNITS) }),
  /** A wish or demand: held beside the clause that would carry it, never answered as a fact. */
  z.strictObject({ form: z.literal('wish'), provision: Name.optional() }),
  /** Says nothing on an agreement. */
  z.strictObject({ form: z.literal('not on an agreement') }),
  /** No record can decide it. */
  z.strictObject({
    form: z.literal('not checkable'),
    why: z.enum(['motive', 'blame', 'prediction', 'quality']),
  }),
]);

export type Form = z.infer<typeof FormSchema>;
export type WhenSaid = z.infer<typeof WhenSaidSchema>;

/** Forms that ask the checker something. The others never get an answer. */
export const FACTUAL: ReadonlySet<Form['form']> = new Set([
  'stage',
  'happened',
  'contains',
  'list',
  'conduct',
  'order',
  'quantity',
]);
