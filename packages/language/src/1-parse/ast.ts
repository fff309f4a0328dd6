/** What the parser hands to the resolver: the document as written, names not looked up. */
import type { CountingBody } from './counting.ts';
import type { HolderNode } from './holder.ts';
import type { Place, Ref } from './place.ts';

export type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';
export interface SpanNode extends Place {
  readonly n: number;
  readonly unit: Unit;
}

export type WhoNode = Place &
  (
    | { readonly who: 'someone' | 'bearer' | 'other' }
    | {
        readonly who: 'names';
        readonly names: readonly Ref[];
        readonly jointly: boolean;
        /** `one of` or `each of`, where it is written. */
        readonly quantity?: 'one' | 'each' | undefined;
      }
  );

export interface DistanceNode extends Place {
  /** `stated`: a report's own distance, `12 km from LINE`. */
  readonly op: 'nearer' | 'at-most' | 'at-least' | 'farther' | 'stated';
  readonly metres: number;
  readonly to: Ref;
  /** `its own line`: that which `measured from` gives the bearer. */
  readonly own?: true | undefined;
}

/** `from contact for UA`. */
export interface MeasuredNode {
  readonly line: Ref;
  readonly for?: Ref | undefined;
}

/** `300 kg`. */
export interface AmountNode extends Place {
  readonly value: number;
  readonly unit: Ref;
}

/** `at most 300 kg counted as UF6`. */
export interface LimitNode extends Place {
  readonly op: 'at-most' | 'at-least' | 'below' | 'above';
  readonly amount: AmountNode;
  readonly basis?: Ref | undefined;
}

/** A quantity that somebody holds: `mass of fuel of UA in area`. */
export interface QuantityNode extends Place {
  readonly measure: Ref;
  readonly kind?: Ref | undefined;
  readonly who: WhoNode;
  readonly in?: Ref | undefined;
}

/** `conversion 1 kg of U3O8 counts as 1.2 kg of UF6`. */
export interface ConversionNode extends Place {
  readonly from: { readonly amount: AmountNode; readonly basis: Ref };
  readonly to: { readonly amount: AmountNode; readonly basis: Ref };
}

/** An act or a state, or a quantity that must be kept, with its complements. */
export interface SentenceNode extends Place {
  readonly kind: 'event' | 'state' | 'quantity';
  readonly who?: WhoNode | undefined;
  /** `keep`: the state must be kept, and not only achieved. */
  readonly keep?: boolean | undefined;
  /** The verb of an event; the state's name, which may be left out; the measure of a quantity. */
  readonly verb?: Ref | undefined;
  readonly phase?: 'starts' | 'ends' | undefined;
  readonly negative?: boolean | undefined;
  readonly object?: Ref | undefined;
  readonly to?: WhoNode | undefined;
  readonly in?: Ref | undefined;
  readonly about?: Ref | undefined;
  readonly distances: readonly DistanceNode[];
}

export interface DateNode extends Place {
  readonly date: string;
  readonly time?: string | undefined;
}

export type MomentNode = Place &
  (
    | { readonly moment: 'at'; readonly at: DateNode }
    | { readonly moment: 'signature' }
    | { readonly moment: 'ref'; readonly name: Ref }
    | {
        readonly moment: 'fulfilled';
        readonly norm: Ref;
        readonly phase?: 'starts' | undefined;
        readonly own?: boolean | undefined;
        readonly inTime?: boolean | undefined;
      }
    | { readonly moment: 'period'; readonly edge: 'start' | 'end' }
    /** `start` or `end` of the norm in which it stands. */
    | { readonly moment: 'own'; readonly phase?: 'starts' | undefined }
    | { readonly moment: 'first'; readonly event: SentenceNode }
    | { readonly moment: 'when'; readonly condition: ConditionNode }
    | { readonly moment: 'after'; readonly span: SpanNode; readonly of: MomentNode }
  );

export type DeadlineNode = Place &
  (
    | { readonly deadline: 'by'; readonly at: DateNode }
    | { readonly deadline: 'end-of'; readonly period: string }
    | { readonly deadline: 'within'; readonly span: SpanNode; readonly of: MomentNode }
    | { readonly deadline: 'day-of' | 'day-after'; readonly n: number; readonly of: MomentNode }
  );

export type ConditionNode = Place &
  (
    | { readonly cond: 'and' | 'or'; readonly of: readonly ConditionNode[] }
    | { readonly cond: 'not'; readonly of: ConditionNode }
    | { readonly cond: 'state'; readonly state: SentenceNode }
    | { readonly cond: 'once'; readonly event: SentenceNode; readonly within?: SpanNode | undefined }
    | { readonly cond: 'since'; readonly hold: ConditionNode; readonly event: SentenceNode }
    | { readonly cond: 'for'; readonly span: SpanNode; readonly of: ConditionNode }
    | {
        readonly cond: 'count';
        readonly event: SentenceNode;
        readonly within?: SpanNode | undefined;
        readonly op: 'at-least' | 'at-most';
        readonly n: number;
      }
    | { readonly cond: 'some' | 'every' | 'no'; readonly name: Ref; readonly group: Ref; readonly of: ConditionNode }
    | { readonly cond: 'after' | 'before'; readonly moment: MomentNode }
    | {
        readonly cond: 'fulfilled';
        readonly norm: Ref;
        readonly by?: WhoNode | undefined;
        readonly inTime?: boolean | undefined;
        readonly stays?: boolean | undefined;
      }
    | { readonly cond: 'kept'; readonly norm: Ref; readonly by?: WhoNode | undefined; readonly span: SpanNode }
    | { readonly cond: 'breached'; readonly norm: Ref; readonly by?: WhoNode | undefined }
    | { readonly cond: 'quantity'; readonly of: QuantityNode; readonly limit: LimitNode }
    | { readonly cond: 'ref'; readonly name: Ref }
  );

export type StandardNode = Place &
  (
    | { readonly standard: 'confirmed'; readonly by: readonly Ref[] }
    | { readonly standard: 'independent'; readonly n: number; readonly of?: readonly Ref[] | undefined }
    | { readonly standard: 'admitted' }
    | { readonly standard: 'any' }
  );

export interface BearerNode extends Place {
  readonly mode: 'each' | 'any' | 'together' | 'someone' | 'plain';
  readonly names: readonly Ref[];
  readonly through?: string | undefined;
}

export interface RequirementNode extends Place {
  readonly moment: MomentNode;
  readonly thenWithin?: SpanNode | undefined;
}

/** One of the duties after `together with`; no norm: the others, of the same duty. */
export type ConcurrentNode = Place & { readonly norm?: Ref | undefined };

export interface ClearanceNode extends Place {
  readonly widths: readonly { readonly kind?: Ref | undefined; readonly metres: number }[];
  readonly shared: boolean;
}

export type NormType = 'ban' | 'duty' | 'limit' | 'permission' | 'power';
export type Effect = 'suspend' | 'resume' | 'end' | 'snap-back' | 'extend';

/** `by 30 days`, or `to 2015-12-31`. */
export type ExtensionNode = { readonly by: SpanNode } | { readonly to: DateNode };

export interface PowerNode extends Place {
  readonly effect: Effect;
  readonly on: readonly Ref[];
  readonly scope: 'own' | 'all';
  readonly automatic: boolean;
  /** The condition that brings it about. */
  readonly once?: ConditionNode | undefined;
  /** Of `extend`: by how much, or to which date. */
  readonly extension?: ExtensionNode | undefined;
}

/** `every month from M`. */
export interface EveryNode extends Place {
  readonly span: SpanNode;
  readonly from: MomentNode;
}

export interface NormLines {
  every?: EveryNode | undefined;
  whenever?: { readonly name: Ref; readonly event: SentenceNode } | undefined;
  deadline?: DeadlineNode | undefined;
  starting?: DeadlineNode | undefined;
  ending?: DeadlineNode | undefined;
  from?: MomentNode | undefined;
  /** `from M for 15 years`: until then after `from`. */
  term?: SpanNode | undefined;
  limit?: LimitNode | undefined;
  until?: MomentNode | undefined;
  while?: ConditionNode | undefined;
  unless?: ConditionNode | undefined;
  requires?: readonly RequirementNode[] | undefined;
  together?: readonly ConcurrentNode[] | undefined;
  provided?: ConditionNode | undefined;
  despite?: readonly Ref[] | undefined;
  exercise?: SentenceNode | undefined;
  effective?: SpanNode | undefined;
  leaving?: ClearanceNode | undefined;
  measured?: readonly MeasuredNode[] | undefined;
  verified?: StandardNode | undefined;
  using?: readonly string[] | undefined;
  coverage?: number | undefined;
  /** `added by NAME`: the amendment that brought it. */
  added?: Ref | undefined;
  counted?: readonly Ref[] | undefined;
}

export interface NormNode extends Place {
  readonly type: NormType;
  readonly name: Ref;
  readonly clause?: ClauseNode | undefined;
  readonly bearer?: BearerNode | undefined;
  readonly what?: SentenceNode | undefined;
  readonly power?: PowerNode | undefined;
  readonly lines: NormLines;
  /** Where each line stands. */
  readonly places: ReadonlyMap<string, Place>;
  /** The rule, without its head: offsets. */
  readonly body: Place;
  /** A mistake was reported in it. */
  readonly broken: boolean;
}

export type ChangeNode = Place &
  (
    | {
        readonly change: 'deadline';
        readonly norm: Ref;
        readonly phase?: 'starts' | 'ends' | undefined;
        readonly value: DeadlineNode;
      }
    | {
        readonly change: 'requires';
        readonly norm: Ref;
        readonly value: readonly RequirementNode[];
        readonly add: boolean;
      }
    | { readonly change: 'together'; readonly norm: Ref; readonly value: readonly ConcurrentNode[] }
    | { readonly change: 'from' | 'until'; readonly norm: Ref; readonly value: MomentNode }
    | { readonly change: 'every'; readonly norm: Ref; readonly value: EveryNode }
    | { readonly change: 'while' | 'unless' | 'provided'; readonly norm: Ref; readonly value: ConditionNode }
    | { readonly change: 'binds'; readonly norm: Ref; readonly value: BearerNode }
    | { readonly change: 'verified'; readonly norm: Ref; readonly value: StandardNode }
    | { readonly change: 'coverage'; readonly norm: Ref; readonly value: number }
    | { readonly change: 'despite'; readonly norm: Ref; readonly value: readonly Ref[] }
    | { readonly change: 'counted'; readonly norm: Ref; readonly value: readonly Ref[] }
    | { readonly change: 'must'; readonly norm: Ref; readonly modal: string; readonly value: SentenceNode }
    | { readonly change: 'limit'; readonly norm: Ref; readonly value: LimitNode }
    | { readonly change: 'drops'; readonly norm: Ref; readonly line: Ref }
    | { readonly change: 'drop-norm'; readonly norm: Ref }
    | { readonly change: 'moment'; readonly name: Ref; readonly value: MomentNode }
    | { readonly change: 'definition'; readonly name: Ref; readonly value: ConditionNode }
    | { readonly change: 'group' | 'kind'; readonly name: Ref; readonly members: readonly Ref[] }
    | { readonly change: 'conversion'; readonly value: ConversionNode }
    | { readonly change: 'role'; readonly name: Ref; readonly role: 'party' | 'body' }
    | { readonly change: 'in-force' | 'signed'; readonly at: DateNode }
    | { readonly change: 'proposed' }
    | { readonly change: 'standard'; readonly value: StandardNode }
    | { readonly change: 'drawn-by'; readonly name: Ref; readonly by: readonly SourceNode[] }
  );

export interface ReadingNode extends Place {
  readonly name: Ref;
  readonly heldBy: readonly HolderNode[];
  readonly changes: readonly ChangeNode[];
  readonly asWritten: boolean;
  readonly broken: boolean;
}

export interface QuestionNode extends Place {
  readonly name: Ref;
  readonly text: string;
  readonly clause?: ClauseNode | undefined;
  readonly readings: readonly ReadingNode[];
  readonly broken: boolean;
}

/** `amendment NAME "Title" from 2015-10-03 00:00` and what it changes. */
export interface AmendmentNode extends Place {
  readonly name: Ref;
  readonly title?: string | undefined;
  readonly from: DateNode;
  readonly changes: readonly ChangeNode[];
  readonly broken: boolean;
}

export interface GivenNode extends Place {
  readonly from: DateNode;
  readonly to?: DateNode | undefined;
  readonly source: Ref;
  readonly quoted: boolean;
  readonly says:
    | { readonly says: 'sentence'; readonly sentence: SentenceNode }
    | { readonly says: 'nothing'; readonly sentence: SentenceNode }
    | { readonly says: 'denies' | 'denies-author' | 'confirms' | 'retracts'; readonly report: Ref }
    | { readonly says: 'same'; readonly of: readonly [Ref, Ref] }
    | {
        readonly says: 'measure';
        readonly of: QuantityNode;
        readonly low?: number | undefined;
        readonly high?: number | undefined;
        readonly unit?: Ref | undefined;
        readonly basis?: Ref | undefined;
      }
    | { readonly says: 'covers'; readonly zones: readonly Ref[]; readonly fraction: number };
  readonly as?: Ref | undefined;
  readonly incident?: Ref | undefined;
  readonly about?: Ref | undefined;
  readonly insteadOf?: Ref | undefined;
  readonly known?: DateNode | undefined;
}

export interface ExpectNode extends Place {
  readonly norm: Ref;
  readonly by?: Ref | undefined;
  readonly mode?: 'any' | 'together' | undefined;
  readonly status: string;
  readonly oneOf?: readonly string[] | undefined;
  readonly under: readonly { readonly question?: Ref | undefined; readonly reading: Ref }[];
  readonly place?: Ref | undefined;
  readonly standard?: StandardNode | undefined;
}

export interface ExampleNode extends Place {
  readonly name: string;
  /** `suppose in force from`: only in this example. */
  readonly suppose?: DateNode | undefined;
  readonly given: readonly GivenNode[];
  readonly at?: DateNode | undefined;
  readonly expect: readonly ExpectNode[];
  readonly broken: boolean;
}

export interface ClauseNode extends Place {
  readonly id: Ref;
  readonly title: string;
}

export interface HeadNode extends Place {
  readonly name: Ref;
  readonly title: string;
  signed?: DateNode | undefined;
  signedAt?: string | undefined;
  proposed?: boolean | undefined;
  inForce?: DateNode | undefined;
  clock?: Ref | undefined;
  texts: { language?: string | undefined; authentic?: boolean | undefined; source?: string | undefined }[];
  standard?: StandardNode | undefined;
  /** The first word of each line. */
  lines: Ref[];
  broken: boolean;
}

/** A source of maps: a declared actor, or anyone in quotes. */
export interface SourceNode {
  readonly name: Ref;
  readonly quoted: boolean;
}

/** A drawing of a line or zone by a source, valid for a time. */
export interface DrawingNode extends Place {
  readonly by: SourceNode;
  readonly map: Ref;
  readonly from?: DateNode | undefined;
  readonly until?: DateNode | undefined;
}

/** `merged until quiet for 1 hour`, and what must be alike. */
export interface MergingNode extends Place {
  readonly quiet: SpanNode;
  readonly sameAuthor?: boolean | undefined;
  readonly zones?: readonly Ref[] | undefined;
  readonly kinds?: readonly Ref[] | undefined;
  readonly atLeast?: number | undefined;
}

export type DeclarationNode = Place & {
  readonly name: Ref;
  readonly title?: string | undefined;
  /** It stands in another document, and only its name and what it is are known here. */
  readonly imported?: true | undefined;
} & (
    | { readonly declares: 'actor'; readonly role: 'party' | 'body' }
    | { readonly declares: 'group'; readonly members: readonly Ref[] }
    | { readonly declares: 'kind'; readonly members?: readonly Ref[] | undefined }
    | {
        readonly declares: 'act';
        readonly public: boolean;
        readonly isA?: Ref | undefined;
        readonly undoneBy?: Ref | undefined;
        /** The names that were given before, of which there can be one. */
        readonly rivals: readonly Ref[];
      }
    | { readonly declares: 'state'; readonly lasts: 'until-contradicted' | 'when-observed' | SpanNode }
    | {
        readonly declares: 'measure';
        readonly unit: Ref;
        readonly lasts: 'until-contradicted' | 'when-observed' | SpanNode | undefined;
      }
    | { readonly declares: 'basis'; readonly measure: Ref }
    | {
        readonly declares: 'zone';
        readonly within: readonly Ref[];
        readonly apartFrom: readonly Ref[];
        readonly map?: Ref | undefined;
        readonly undrawn: boolean;
        readonly drawings: readonly DrawingNode[];
        readonly rivals: readonly Ref[];
      }
    | {
        readonly declares: 'line';
        readonly map?: Ref | undefined;
        readonly undrawn: boolean;
        readonly drawings: readonly DrawingNode[];
      }
    | { readonly declares: 'moment'; readonly value: MomentNode }
    | { readonly declares: 'definition'; readonly value: ConditionNode }
    | ({ readonly declares: 'counting' } & CountingBody)
  );

/** Words by which texts speak of something; `*` ends a word with any ending, `…` stands for some words between. */
export interface MentionWords extends Place {
  readonly text: string;
  readonly language?: string | undefined;
}

export interface MentionsNode extends Place {
  readonly of: Ref;
  readonly words: readonly MentionWords[];
}

/** `import contact-line as contact-2014, area from minsk-memorandum`. */
export interface ImportNode extends Place {
  readonly from: Ref;
  readonly items: readonly { readonly name: Ref; readonly as?: Ref | undefined }[];
}

export interface DocumentNode {
  readonly heads: readonly HeadNode[];
  readonly imports: readonly ImportNode[];
  readonly declarations: readonly DeclarationNode[];
  readonly clauses: readonly ClauseNode[];
  readonly norms: readonly NormNode[];
  readonly questions: readonly QuestionNode[];
  readonly amendments: readonly AmendmentNode[];
  readonly examples: readonly ExampleNode[];
  readonly mentions: readonly MentionsNode[];
  readonly conversions: readonly ConversionNode[];
  /** Names whose declaration was not understood: they are taken as declared, so that one mistake gives one message. */
  readonly broken: ReadonlySet<string>;
}
