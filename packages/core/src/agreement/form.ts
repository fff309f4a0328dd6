/**
 * The JSON form of an agreement, version 1: the only thing the checker reads.
 * The language emits it; tests, importers and hand-written files may produce it directly.
 * Every part that a reader may ask "where is this written?" about carries an optional `at` (line and column in the document).
 */
import { z } from 'zod';
import { ReportSchema } from '../record/report.ts';

/** Name of a declared thing. Letters of any script, digits, hyphens, and `/` and `:` in the names of norms (`2/withdrawal:starts`). */
const Name = z.string().min(1).max(200);
/** Place in the document, 1-based. */
export const AtSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const at = AtSchema.optional();

export const UnitSchema = z.enum(['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years']);
/** A span of time as written; days and longer are calendar spans in the agreement's clock. */
export const SpanSchema = z.strictObject({ n: z.int().min(0).max(1_000_000), unit: UnitSchema });

/** Who: `bearer` is the norm's bearer under evaluation, `other` any other member of the norm's bearers, `anyone` includes outsiders. */
export const WhoSchema = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('anyone') }),
  z.strictObject({ who: z.literal('bearer') }),
  z.strictObject({ who: z.literal('other') }),
  z.strictObject({ who: z.literal('var'), name: Name }),
  /** One of these actors or members of these groups; with `jointly`, the group (or all of its members) as one author. */
  z.strictObject({ who: z.literal('of'), names: z.array(Name).min(1), jointly: z.boolean().optional() }),
]);

/** Distance of a place to a line or zone; `strict` excludes equality. Metres. */
export const DistanceSchema = z.strictObject({
  to: Name,
  op: z.enum(['nearer', 'at-most', 'at-least', 'farther']),
  metres: z.number().min(0),
});

/** The cleared zone of a withdrawal: nearer than `metres` (already halved where shared equally) to the line given for the bearer. */
export const ClearanceSchema = z.strictObject({
  widths: z.array(z.strictObject({ kind: Name, metres: z.number().min(0) })).min(1),
  lines: z.array(z.strictObject({ line: Name, for: Name.optional() })).min(1),
});

/** An act or a state to match. Exactly one of `act` and `state`. A left-out field matches anything. */
export const PatternSchema = z.strictObject({
  act: Name.optional(),
  phase: z.enum(['starts', 'ends']).optional(),
  state: Name.optional(),
  by: WhoSchema.optional(),
  /** Target of the act (`attacks UA`). */
  to: WhoSchema.optional(),
  kind: Name.optional(),
  /** Name of a `whenever` variable: the occurrence must be about that instance or name none. */
  about: Name.optional(),
  in: Name.optional(),
  distances: z.array(DistanceSchema).optional(),
  clearance: ClearanceSchema.optional(),
  at,
});

export const MomentSchema = z.discriminatedUnion('moment', [
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
]) as unknown as z.ZodType<Moment>;

export type Moment =
  | { moment: 'at'; instant: number; written: string }
  | { moment: 'signature' }
  | { moment: 'ref'; name: string }
  | { moment: 'fulfilled'; norm: string; own?: boolean | undefined; inTime?: boolean | undefined }
  | { moment: 'event'; name: string }
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
  z.strictObject({ cond: z.literal('ref'), name: Name }),
]) as unknown as z.ZodType<Condition>;

/** Standard of proof (semantics 2.4). */
export const StandardSchema = z.discriminatedUnion('standard', [
  z.strictObject({ standard: z.literal('confirmed'), by: z.array(Name).min(1) }),
  z.strictObject({
    standard: z.literal('independent'),
    n: z.int().min(1).max(99),
    of: z.array(Name).min(1).optional(),
  }),
  z.strictObject({ standard: z.literal('admitted') }),
  z.strictObject({ standard: z.literal('any') }),
]);

/** Who is bound (semantics 4.6). `names`: actors or groups. */
export const BearerSchema = z.strictObject({
  mode: z.enum(['each', 'any', 'together', 'someone']),
  names: z.array(Name),
  /** Organ through which the bearer acts (`UA through "Verkhovna Rada"`): shown, not matched. */
  through: z.string().optional(),
});

/** A precondition (semantics 4.1.2): a moment; `thenWithin` gives a new deadline counted from it. */
export const RequirementSchema = z.strictObject({ moment: MomentSchema, thenWithin: SpanSchema.optional(), at });

export const NormSchema = z.strictObject({
  /** `clause/name`; the start of a two-phase duty is `clause/name:starts`. */
  id: Name,
  clause: Name,
  type: z.enum(['ban', 'duty', 'permission', 'power']),
  /** The rule in plain words, made by the language from the source. */
  words: z.string().optional(),
  bearer: BearerSchema,
  what: PatternSchema,
  /** `whenever name: event` (kind 4). */
  whenever: z.strictObject({ name: Name, event: PatternSchema }).optional(),
  deadline: DeadlineSchema.optional(),
  from: MomentSchema.optional(),
  until: MomentSchema.optional(),
  while: ConditionSchema.optional(),
  unless: ConditionSchema.optional(),
  requires: z.array(RequirementSchema).optional(),
  /**
   * Duties to be done together with this one (performance against performance, semantics 4.4): past its deadline undone it is
   * breached only while they are done. Its own name means: by the other bearers.
   */
  concurrent: z.array(Name).min(1).optional(),
  /** For permissions and powers: the condition of their use. */
  provided: ConditionSchema.optional(),
  /** For permissions: the bans they stand above. */
  despite: z.array(Name).optional(),
  /** For powers. The exercise is `what`; `automatic`: an event, not an act of a holder. */
  power: z
    .strictObject({
      effect: z.enum(['suspend', 'resume', 'end', 'snap-back']),
      /** Norms acted on, or `all` norms of the agreement. */
      on: z.union([z.literal('all'), z.array(Name).min(1)]),
      scope: z.enum(['own', 'all']),
      delay: SpanSchema.optional(),
      automatic: z.boolean().optional(),
    })
    .optional(),
  verifiedBy: StandardSchema.optional(),
  /** Means of verification (`using cameras, patrols`): shown. */
  using: z.array(z.string()).optional(),
  /** Fraction 0 to 1; 1 if left out (semantics 2.9 b). */
  sufficientCoverage: z.number().min(0).max(1).optional(),
  at,
});

/** Lines of a norm that a reading may replace, add or drop. */
export const NormLineSchema = z.enum([
  'bearer',
  'what',
  'whenever',
  'deadline',
  'from',
  'until',
  'while',
  'unless',
  'requires',
  'concurrent',
  'provided',
  'despite',
  'power',
  'verifiedBy',
  'sufficientCoverage',
]);

/** One change that a reading makes. `value: null` drops the line; `requires` values replace the whole list unless `add`. */
export const ChangeSchema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('norm'),
    norm: Name,
    line: NormLineSchema,
    value: z.unknown(),
    add: z.boolean().optional(),
    at,
  }),
  z.strictObject({ change: z.literal('drop-norm'), norm: Name, at }),
  z.strictObject({ change: z.literal('moment'), name: Name, value: MomentSchema, at }),
  z.strictObject({ change: z.literal('definition'), name: Name, value: ConditionSchema, at }),
  z.strictObject({ change: z.literal('group'), name: Name, members: z.array(Name), at }),
  z.strictObject({ change: z.literal('kind'), name: Name, members: z.array(Name), at }),
  z.strictObject({ change: z.literal('role'), name: Name, role: z.enum(['party', 'body']), at }),
  z.strictObject({
    change: z.literal('start'),
    signed: z.int().optional(),
    inForce: z.int().optional(),
    proposal: z.boolean().optional(),
    at,
  }),
  z.strictObject({ change: z.literal('standard'), value: StandardSchema, at }),
]);

export const QuestionSchema = z.strictObject({
  id: Name,
  clause: Name.optional(),
  text: z.string(),
  readings: z
    .array(
      z.strictObject({
        id: Name,
        /** Who claims this reading. Recorded, never weighed. */
        heldBy: z.array(z.strictObject({ who: z.string(), from: z.string().optional() })).optional(),
        changes: z.array(ChangeSchema),
        at,
      }),
    )
    .min(2),
  at,
});

export const StatusSchema = z.enum([
  'not in force',
  'not triggered',
  'blocked',
  'pending',
  'kept',
  'kept so far',
  'breached',
  'remedied',
  'reversed',
  'suspended',
  'ended',
]);

export const ExampleSchema = z.strictObject({
  name: z.string(),
  /** Only in this example: the agreement as if it were in force from then on (ms), though it be a proposal. */
  suppose: z.strictObject({ inForce: z.int() }).optional(),
  given: z.array(ReportSchema),
  /** The instant at which the expectations are looked at; also as-of. ms. */
  time: z.int(),
  expect: z
    .array(
      z.strictObject({
        norm: Name,
        /** Left out: the provision verdict. */
        bearer: Name.optional(),
        /** `unclear`: more than one status; `oneOf` then may list them all. */
        status: z.union([StatusSchema, z.literal('unclear')]),
        oneOf: z.array(StatusSchema).optional(),
        under: z.record(Name, Name).optional(),
        standard: StandardSchema.optional(),
        place: Name.optional(),
        at,
      }),
    )
    .min(1),
  at,
});

const declared = { id: Name, name: z.string().optional(), at };

export const AgreementSchema = z.strictObject({
  servanda: z.literal(1),
  id: Name,
  title: z.string(),
  /** A proposal is never in force. */
  proposal: z.boolean().optional(),
  /** Start of the day of signature, or its instant. ms. */
  signed: z.int().optional(),
  signedAt: z.string().optional(),
  /** Entry into force, where it is not the signature. ms. */
  inForce: z.int().optional(),
  /** IANA time zone. */
  clock: z.string(),
  texts: z
    .array(
      z.strictObject({
        language: z.string().optional(),
        authentic: z.boolean().optional(),
        source: z.string().optional(),
      }),
    )
    .optional(),
  standard: StandardSchema.optional(),
  actors: z.array(z.strictObject({ ...declared, role: z.enum(['party', 'body']) })),
  groups: z.array(z.strictObject({ ...declared, members: z.array(Name) })),
  kinds: z.array(z.strictObject({ ...declared, members: z.array(Name).optional() })),
  acts: z.array(
    z.strictObject({
      ...declared,
      /** What no report says did not happen (semantics 2.9 a). */
      public: z.boolean().optional(),
      /** A narrower act (`fire-live` is a kind of `open-fire`). */
      isA: Name.optional(),
      undoneBy: Name.optional(),
    }),
  ),
  states: z.array(
    z.strictObject({
      ...declared,
      lasts: z.discriminatedUnion('lasts', [
        z.strictObject({ lasts: z.literal('until-contradicted') }),
        z.strictObject({ lasts: z.literal('at-most'), span: SpanSchema }),
        z.strictObject({ lasts: z.literal('when-observed') }),
      ]),
    }),
  ),
  measures: z.array(z.strictObject({ ...declared, unit: z.string() })).optional(),
  zones: z.array(
    z.strictObject({
      ...declared,
      within: z.array(Name).optional(),
      apartFrom: z.array(Name).optional(),
      map: z.string().optional(),
      /** GeoJSON Polygon or MultiPolygon coordinates as MultiPolygon: [polygon][ring][point][lon, lat]. */
      shape: z.array(z.array(z.array(z.array(z.number())))).optional(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      ...declared,
      map: z.string().optional(),
      /** MultiLineString coordinates. */ shape: z.array(z.array(z.array(z.number()))).optional(),
    }),
  ),
  moments: z.array(z.strictObject({ ...declared, value: MomentSchema })),
  definitions: z.array(z.strictObject({ ...declared, value: ConditionSchema })),
  clauses: z.array(z.strictObject({ id: Name, title: z.string(), prose: z.string().optional(), at })),
  norms: z.array(NormSchema),
  questions: z.array(QuestionSchema),
  examples: z.array(ExampleSchema).optional(),
  /** Names and turns of phrase by which texts refer to things of this agreement. */
  mentions: z
    .array(z.strictObject({ of: Name, words: z.array(z.string()).min(1), language: z.string().optional() }))
    .optional(),
});

export type At = z.infer<typeof AtSchema>;
export type Span = z.infer<typeof SpanSchema>;
export type Who = z.infer<typeof WhoSchema>;
export type Distance = z.infer<typeof DistanceSchema>;
export type Clearance = z.infer<typeof ClearanceSchema>;
export type Pattern = z.infer<typeof PatternSchema>;
export type Deadline = z.infer<typeof DeadlineSchema>;
export type Standard = z.infer<typeof StandardSchema>;
export type Bearer = z.infer<typeof BearerSchema>;
export type Requirement = z.infer<typeof RequirementSchema>;
export type Norm = z.infer<typeof NormSchema>;
export type NormLine = z.infer<typeof NormLineSchema>;
export type Change = z.infer<typeof ChangeSchema>;
export type Question = z.infer<typeof QuestionSchema>;
export type Reading = Question['readings'][number];
export type Status = z.infer<typeof StatusSchema>;
export type Example = z.infer<typeof ExampleSchema>;
export type Agreement = z.infer<typeof AgreementSchema>;

/** All statuses in a fixed order; a status set is a bit mask over this order. */
export const STATUSES: readonly Status[] = StatusSchema.options;
