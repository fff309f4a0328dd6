/**
 * Results of a check: a documented, versioned JSON form (docs/results.md). Times are ISO 8601 instants in UTC;
 * `null` as an end means open.
 */
import { z } from 'zod';
import { StatusSchema } from '../agreement/form.ts';

const Instant = z.string();
/** Why a verdict is a maybe, or what it waits for. */
export const ReasonSchema = z.strictObject({
  code: z.enum([
    'author',
    'time',
    'place',
    'evidence',
    'denied',
    'description',
    'same',
    'coverage',
    'persistence',
    'amount',
    'basis',
    'guard',
    'depends',
    'waits-for',
    'blocked-by',
    'own-breach',
    'no-deadline-left',
    'period',
    'undrawn',
    'amendment',
    'condition',
  ]),
  text: z.string(),
  incidents: z.array(z.string()).optional(),
  norms: z.array(z.string()).optional(),
});

export const SegmentSchema = z.strictObject({
  from: Instant.nullable(),
  to: Instant.nullable(),
  /** One status: certain. Several: unclear. In the order of the status list. */
  statuses: z.array(StatusSchema).min(1),
});

/** How many under one declared rule of counting (semantics 4.10). No verdict depends on it. */
export const CountingNumberSchema = z.strictObject({
  rule: z.string(),
  title: z.string(),
  /** The declared rule in words. */
  words: z.string(),
  heldBy: z.array(z.string()).optional(),
  low: z.number(),
  /** `null`: no upper bound. */
  high: z.number().nullable(),
  /** Why what happened may be more than the number says. */
  bound: z.string().optional(),
});
const Range = z.strictObject({ low: z.int(), high: z.int() });
export const PeriodCountsSchema = z.strictObject({ kept: Range, late: Range, missed: Range });

export const VerdictSchema = z.strictObject({
  clause: z.string(),
  norm: z.string(),
  /** An actor; or null: the provision as a whole. */
  bearer: z.string().nullable(),
  /** Reading chosen for each question on which the norm depends. */
  readings: z.record(z.string(), z.string()),
  standard: z.string(),
  place: z.string().optional(),
  /** From the first to the last instant asked for; contiguous, canonical. */
  segments: z.array(SegmentSchema).min(1),
  /** The last segment's statuses: the verdict as of as-of. */
  statuses: z.array(StatusSchema).min(1),
  /** First and last instants of breach. `certain`: surely breached by then; `possible`: earliest that any world allows. */
  breach: z
    .strictObject({
      firstPossible: Instant.nullable(),
      firstCertain: Instant.nullable(),
      lastPossible: Instant.nullable(),
    })
    .nullable(),
  /** Occurrences that breach (bans) or discharge (duties): lowest to highest number; null: no upper bound. */
  counts: z.strictObject({ low: z.number(), high: z.number().nullable() }),
  /** The number under each rule by which the provision is `counted as`, in its order; left out where it names none. */
  countings: z.array(CountingNumberSchema).min(1).optional(),
  /** Of a limit: what is known of the amount at as-of, in the limit's unit and on its basis; null: nothing. Left out for all else. */
  measured: z
    .strictObject({ low: z.number(), high: z.number().nullable(), unit: z.string(), basis: z.string().optional() })
    .nullable()
    .optional(),
  /** Of a periodic duty, for one bearer or for all as one: periods due by now whose act came in time, came late, or did not come. */
  periods: PeriodCountsSchema.optional(),
  /** Mean coverage by the deciding sources while in force, 0 to 1; null: unknown. */
  coverage: z.number().nullable(),
  reasons: z.array(ReasonSchema),
  /** The version that judged the last segment; left out where the agreement has no amendments. No amendments: the original. */
  version: z.strictObject({ from: Instant.nullable(), amendments: z.array(z.string()) }).optional(),
});

export const ResultsSchema = z.strictObject({
  servanda: z.literal(1),
  agreement: z.string(),
  asOf: Instant,
  knownAt: Instant.nullable(),
  reports: z.strictObject({ used: z.int(), setAside: z.int() }),
  /** Problems with the record that bear on the verdicts (unknown parties, links of another source, …). */
  notes: z.array(z.string()),
  verdicts: z.array(VerdictSchema),
});

export type Reason = z.infer<typeof ReasonSchema>;
export type PeriodCounts = z.infer<typeof PeriodCountsSchema>;
export type Segment = z.infer<typeof SegmentSchema>;
export type CountingNumber = z.infer<typeof CountingNumberSchema>;
export type Verdict = z.infer<typeof VerdictSchema>;
export type Results = z.infer<typeof ResultsSchema>;

/** What `check` is asked for. Instants in ms. */
export interface CheckOptions {
  /** Verdicts up to and including this instant; left out: the last instant of which the record speaks. */
  readonly asOf?: number | undefined;
  /** Only reports known by then. */
  readonly knownAt?: number | undefined;
  /** Overrides every norm's standard. */
  readonly standard?: import('../agreement/form.ts').Standard | undefined;
  /** Readings fixed by the reader: question to reading. */
  readonly readings?: Readonly<Record<string, string>> | undefined;
  /** Only these clauses or norms. */
  readonly provisions?: readonly string[] | undefined;
  /** By the agreement as it was first concluded, without its amendments. */
  readonly original?: boolean | undefined;
  /** Also one row for each place of which the record speaks. */
  readonly byPlace?: boolean | undefined;
}
