/** Moments, deadlines and conditions of the form; moments and conditions contain each other. */
import { z } from 'zod';
import { Name, type Pattern, PatternSchema, type Span, SpanSchema, type Who, WhoSchema } from './form-parts.ts';
import { type Limit, LimitSchema } from './form-quantity.ts';

export const MomentSchema: z.ZodType<Moment> = z.discriminatedUnion('moment', [
  z.strictObject({ moment: z.literal('at'), instant: z.int(), written: z.string() }),
  z.strictObject({ moment: z.literal('signature') }),
  z.strictObject({ moment: z.literal('ref'), name: Name }),
  /** First instant at which the norm is fulfilled; `own`: by the same bearer; else by all bearers. */
  z.strictObject({
    moment: z.literal('fulfilled'),
    norm: Name,
    own: z.boolean().optional(),
    inTime: z.boolean().optional(),
  }),
  /** Trigger of the instance named by the `whenever` variable. */
  z.strictObject({ moment: z.literal('event'), name: Name }),
  /** Start or end of the period under evaluation; only in the deadline of a periodic duty. */
  z.strictObject({ moment: z.literal('period'), edge: z.enum(['start', 'end']) }),
  /** First occurrence that matches. */
  z.strictObject({
    moment: z.literal('first'),
    get event() {
      return PatternSchema;
    },
  }),
  /** First instant at which the condition holds. */
  z.strictObject({
    moment: z.literal('when'),
    get condition(): z.ZodType<Condition> {
      return ConditionSchema;
    },
  }),
  /** A span after another moment: `m + span` exactly for seconds to hours; for days and longer, the same local time of day. */
  z.strictObject({
    moment: z.literal('after'),
    span: SpanSchema,
    get of(): z.ZodType<Moment> {
      return MomentSchema;
    },
  }),
]);

export type Moment =
  | { moment: 'at'; instant: number; written: string }
  | { moment: 'signature' }
  | { moment: 'ref'; name: string }
  | { moment: 'fulfilled'; norm: string; own?: boolean | undefined; inTime?: boolean | undefined }
  | { moment: 'event'; name: string }
  | { moment: 'period'; edge: 'start' | 'end' }
  | { moment: 'first'; event: Pattern }
  | { moment: 'when'; condition: Condition }
  | { moment: 'after'; span: Span; of: Moment };

/** A deadline (semantics 1.5). `by`: `instant` is already the first instant too late. */
export const DeadlineSchema = z.discriminatedUnion('deadline', [
  z.strictObject({ deadline: z.literal('by'), tooLate: z.int(), written: z.string() }),
  z.strictObject({ deadline: z.literal('within'), span: SpanSchema, of: MomentSchema }),
  z.strictObject({ deadline: z.literal('day-of'), n: z.int().min(1), of: MomentSchema }),
  z.strictObject({ deadline: z.literal('day-after'), n: z.int().min(0), of: MomentSchema }),
]);

export type Condition =
  | { cond: 'and' | 'or'; of: Condition[] }
  | { cond: 'not'; of: Condition }
  | { cond: 'state'; state: Pattern }
  | { cond: 'once'; event: Pattern; within?: Span | undefined }
  | { cond: 'since'; hold: Condition; event: Pattern }
  | { cond: 'for'; span: Span; of: Condition }
  | { cond: 'count'; event: Pattern; within?: Span | undefined; op: 'at-least' | 'at-most'; n: number }
  | { cond: 'some' | 'every' | 'no'; name: string; group: string; of: Condition }
  | { cond: 'after' | 'before'; moment: Moment }
  | { cond: 'fulfilled'; norm: string; by?: Who | undefined; inTime?: boolean | undefined; stays?: boolean | undefined }
  | { cond: 'kept'; norm: string; by?: Who | undefined; span: Span }
  | { cond: 'breached'; norm: string; by?: Who | undefined }
  /** The quantity is within the limit (semantics 5). */
  | { cond: 'quantity'; of: Pattern; limit: Limit }
  | { cond: 'ref'; name: string };

const condition = (): z.ZodType<Condition> => ConditionSchema;
/** Days and longer in `within`, `for`, `kept` of a condition count 24-hour days (a window slides; it has no midnight). */
export const ConditionSchema: z.ZodType<Condition> = z.discriminatedUnion('cond', [
  z.strictObject({ cond: z.enum(['and', 'or']), of: z.array(z.lazy(condition)).min(2) }),
  z.strictObject({ cond: z.literal('not'), of: z.lazy(condition) }),
  z.strictObject({ cond: z.literal('state'), state: PatternSchema }),
  z.strictObject({ cond: z.literal('once'), event: PatternSchema, within: SpanSchema.optional() }),
  z.strictObject({ cond: z.literal('since'), hold: z.lazy(condition), event: PatternSchema }),
  z.strictObject({ cond: z.literal('for'), span: SpanSchema, of: z.lazy(condition) }),
  z.strictObject({
    cond: z.literal('count'),
    event: PatternSchema,
    within: SpanSchema.optional(),
    op: z.enum(['at-least', 'at-most']),
    n: z.int().min(0),
  }),
  z.strictObject({ cond: z.enum(['some', 'every', 'no']), name: Name, group: Name, of: z.lazy(condition) }),
  z.strictObject({ cond: z.enum(['after', 'before']), moment: MomentSchema }),
  z.strictObject({
    cond: z.literal('fulfilled'),
    norm: Name,
    by: WhoSchema.optional(),
    inTime: z.boolean().optional(),
    stays: z.boolean().optional(),
  }),
  z.strictObject({ cond: z.literal('kept'), norm: Name, by: WhoSchema.optional(), span: SpanSchema }),
  z.strictObject({ cond: z.literal('breached'), norm: Name, by: WhoSchema.optional() }),
  z.strictObject({ cond: z.literal('quantity'), of: PatternSchema, limit: LimitSchema }),
  z.strictObject({ cond: z.literal('ref'), name: Name }),
]);

export type Deadline = z.infer<typeof DeadlineSchema>;
