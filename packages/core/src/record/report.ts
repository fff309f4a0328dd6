/**
 * One report: what one source said, once, never edited (semantics, section 2). One JSON object a line in a record file.
 * Times are ISO 8601 with an offset or `Z` (`2015-02-17T09:00+02:00`), or a date (`2015-02-17`), which is the whole local day
 * of the agreement's clock. A date-time without an offset is refused.
 */
import { z } from 'zod';

const Name = z.string().min(1).max(200);
/** ISO instant with offset, or a date. */
export const TimeTextSchema = z.string().regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/, {
  error: 'a time is written 2015-02-17T09:00+02:00 (with its offset, or Z) or, for a whole day, 2015-02-17',
});
/**
 * When: an instant or a day, or between two of them, both included (a date as `to` counts whole). For an occurrence: it
 * happened at one instant in there. For a state, a negative report and coverage: throughout. `to` may be left open for those.
 */
export const WhenSchema = z.union([
  TimeTextSchema,
  z.strictObject({ from: TimeTextSchema, to: TimeTextSchema }),
  z.strictObject({ from: TimeTextSchema, open: z.literal(true) }),
]);

/** Where, each part only if known: name (for people), zones it lies in, a point with its error radius (metres), stated distances to lines (metres). */
export const WhereSchema = z.strictObject({
  name: z.string().max(500).optional(),
  in: z.array(Name).optional(),
  point: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  radius: z.number().min(0).max(20_100_000).optional(),
  from: z
    .array(z.strictObject({ line: Name, metres: z.number().min(0), error: z.number().min(0).optional() }))
    .optional(),
});

/** Author: one actor, one of several, several jointly, or unknown (which includes none of the declared). */
export const AuthorSchema = z.union([
  Name,
  z.strictObject({ oneOf: z.array(Name).min(1) }),
  z.strictObject({ all: z.array(Name).min(1) }),
  z.strictObject({ unknown: z.literal(true), not: z.array(Name).optional() }),
]);

export const CountSchema = z.union([
  z.int().min(0),
  z.strictObject({ low: z.int().min(0), best: z.int().min(0).optional(), high: z.int().min(0).optional() }),
]);

/** An amount, or a range; without `high` it is at least `low`. */
export const ValueSchema = z.union([
  z.number(),
  z.strictObject({ low: z.number(), best: z.number().optional(), high: z.number().optional() }),
]);

/** What every report has. */
const common = {
  id: Name,
  /** The source. */
  by: Name,
  /** When the source said it. */
  said: TimeTextSchema.optional(),
  /** When it was received here: the second clock, used by known-at. */
  known: TimeTextSchema.optional(),
  /** Saw, heard, camera, document, told by whom: shown. */
  how: z.string().max(2000).optional(),
  /** Reports or outside origins that this one goes back to. */
  derivedFrom: z.array(Name).optional(),
  supersedes: Name.optional(),
  /** Where a reader finds the source (title, number, address). */
  source: z.string().max(4000).optional(),
  note: z.string().max(20_000).optional(),
  /** Codes of the source, as given (Admiralty, UCDP precision, …). */
  codes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  /** The imported row: where it stood, its hash, its text. */
  origin: z
    .strictObject({
      file: z.string().optional(),
      row: z.int().optional(),
      sha256: z.string().optional(),
      raw: z.string().optional(),
    })
    .optional(),
};
const act = {
  act: Name,
  phase: z.enum(['starts', 'ends']).optional(),
  author: AuthorSchema.optional(),
  to: Name.optional(),
  kind: Name.optional(),
  /** Incident (or report) that the act is about: the instance of a `whenever` that it discharges. */
  about: Name.optional(),
  when: WhenSchema,
  where: WhereSchema.optional(),
  incident: Name.optional(),
  count: CountSchema.optional(),
  measures: z.record(z.string(), CountSchema).optional(),
};

/** An occurrence: an act was done. A left-out author is unknown. */
export const OccurrenceSchema = z.strictObject({ ...common, says: z.literal('occurrence'), ...act });
export const ReportSchema = z.discriminatedUnion('says', [
  OccurrenceSchema,
  /** A state is so (or, with `holds: false`, is not so). `of`: its holder. */
  z.strictObject({
    ...common,
    says: z.literal('state'),
    state: Name,
    holds: z.boolean().optional(),
    of: Name.optional(),
    kind: Name.optional(),
    unit: z.string().optional(),
    when: WhenSchema,
    where: WhereSchema.optional(),
  }),
  /**
   * How much there was: a number of at least 0, or a range, with a unit; `value: null` means the source has no information, and is never
   * zero. `basis`: what it is counted as; `in`: in these zones together, left out: everywhere.
   */
  z.strictObject({
    ...common,
    says: z.literal('measure'),
    measure: Name,
    of: Name.optional(),
    kind: Name.optional(),
    basis: Name.optional(),
    value: ValueSchema.nullable(),
    unit: z.string().min(1),
    in: z.array(Name).optional(),
    when: WhenSchema,
  }),
  /** A negative report: no such act in the period and place. `of`: by these actors; left out: by anyone. */
  z.strictObject({
    ...common,
    says: z.literal('nothing'),
    act: Name,
    phase: z.enum(['starts', 'ends']).optional(),
    of: z.array(Name).optional(),
    kind: Name.optional(),
    when: WhenSchema,
    in: z.array(Name).optional(),
  }),
  /** What the source could have seen. `of` the whole, 0 to 1. */
  z.strictObject({
    ...common,
    says: z.literal('coverage'),
    when: WhenSchema,
    in: z.array(Name).optional(),
    fraction: z.number().min(0).max(1),
  }),
  /** Access asked for by `to` (a body) and what its holder did. */
  z.strictObject({
    ...common,
    says: z.literal('access'),
    answer: z.enum(['granted', 'partly', 'denied', 'unanswered']),
    holder: Name,
    to: Name,
    when: WhenSchema,
    where: WhereSchema.optional(),
    incident: Name.optional(),
  }),
  /** Confirms a report: an account like it, except for what is given here. */
  z.strictObject({ ...common, says: z.literal('confirm'), report: Name, ...partial(act) }),
  /** Denies an incident (or the incident of a report): that it happened, or who did it (`authors` are then excluded). */
  z.strictObject({
    ...common,
    says: z.literal('deny'),
    incident: Name,
    what: z.enum(['happened', 'author']).optional(),
    authors: z.array(Name).optional(),
  }),
  z.strictObject({ ...common, says: z.literal('retract'), report: Name }),
  z.strictObject({ ...common, says: z.literal('same'), incidents: z.tuple([Name, Name]) }),
]);

function partial(of: typeof act) {
  return {
    act: of.act.optional(),
    phase: of.phase,
    author: of.author,
    to: of.to,
    kind: of.kind,
    about: of.about,
    when: of.when.optional(),
    where: of.where,
    incident: of.incident,
    count: of.count,
    measures: of.measures,
  };
}

export type Report = z.infer<typeof ReportSchema>;
export type ReportOf<S extends Report['says']> = Extract<Report, { says: S }>;
export type When = z.infer<typeof WhenSchema>;
export type Where = z.infer<typeof WhereSchema>;
export type Author = z.infer<typeof AuthorSchema>;
export type Count = z.infer<typeof CountSchema>;
export type Value = z.infer<typeof ValueSchema>;
