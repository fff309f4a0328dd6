/** Whether an incident happened, by the table of semantics 2.4, and which of its reports decide. */
import { type Authors, isUnknown, mayBeAuthor } from './authors.ts';
import { ABSENT, CERTAIN, POSSIBLE } from './facts.ts';
import { independentSources } from './independence.ts';
import type { Rows } from './rows.ts';
import type { Proof } from './standard.ts';
import type { View } from './view.ts';

/** Rows of one incident in the view's account and denial columns. */
export interface IncidentRows {
  readonly accounts: Int32Array;
  readonly denials: Int32Array;
}

export interface Evidence {
  /** ABSENT, POSSIBLE or CERTAIN. */
  readonly exists: number;
  /** Rows of the deciding accounts. */
  readonly deciding: readonly number[];
  /** Rows of the deciding denials, of the incident or of its author. */
  readonly decidingDenials: readonly number[];
  /** Candidate authors out of several whose own denial settles, under `admitted`, that it was not they. */
  readonly cleared: readonly number[];
}

export function rowsOf(view: View, incident: number): IncidentRows {
  return { accounts: part(view.accounts.byIncident, incident), denials: part(view.denials.byIncident, incident) };
}

function part({ start, order }: Rows, group: number): Int32Array {
  return order.subarray(start[group], start[group + 1]);
}

/** @param origins sorted origin codes of a report (2.4.2) */
export function weigh(
  view: View,
  rows: IncidentRows,
  proof: Proof,
  origins: (report: number) => readonly number[],
): Evidence {
  const { accounts, denials } = view;
  const deciding: number[] = [];
  for (const row of rows.accounts) {
    if (decides(view, rows, accounts.source[row] as number, 'affirms', proof)) deciding.push(row);
  }
  const decidingDenials: number[] = [];
  for (const row of rows.denials) {
    if (decides(view, rows, denials.source[row] as number, 'denies', proof)) decidingDenials.push(row);
  }
  if (rows.accounts.length === 0) return { exists: ABSENT, deciding, decidingDenials, cleared: [] };

  const against = decidingDenials.filter((row) => denials.authors[row] === undefined);
  if (deciding.length > 0) {
    const certain = against.length === 0 && isMet(view, deciding, proof, origins);
    return { exists: certain ? CERTAIN : POSSIBLE, deciding, decidingDenials, cleared: [] };
  }
  const firm = against.filter((row) => denials.wavers[row] === 0);
  const cleared = proof.admitted ? firm.map((row) => denials.source[row] as number) : [];
  const refuted = proof.admitted ? isCleared(view, rows, cleared) : firm.length > 0;
  return { exists: refuted ? ABSENT : POSSIBLE, deciding, decidingDenials, cleared: refuted ? [] : cleared };
}

/** 2.4.1: a candidate author does not decide in its own favour, unless the standard names it. */
function decides(view: View, rows: IncidentRows, source: number, says: 'affirms' | 'denies', proof: Proof): boolean {
  if (proof.admitted) return isCandidateOf(view, rows, source, false);
  if (!proof.decides(source)) return false;
  const ownWord = says === 'affirms' ? proof.ownAffirmation : proof.ownDenial;
  return ownWord || proof.names(source) || !isCandidateOf(view, rows, source, says === 'affirms');
}

/**
 * Whether some live account leaves it possible that the source is the author; with `named`, whether one names it: that *someone* did it
 * is nobody's notice of its own act.
 */
function isCandidateOf(view: View, { accounts }: IncidentRows, source: number, named: boolean): boolean {
  return accounts.some((row) => {
    const authors = view.accounts.authors[row] as Authors;
    return mayBeAuthor(authors, source, view.joints) && !(named && isUnknown(authors));
  });
}

function isMet(
  view: View,
  deciding: readonly number[],
  proof: Proof,
  origins: (report: number) => readonly number[],
): boolean {
  const { accounts } = view;
  const firm = deciding.filter((row) => accounts.wavers[row] === 0 && (!proof.admitted || admits(view, row)));
  if (firm.length < proof.needed) return false;
  if (proof.needed === 1) return true;
  const affirmations = firm.map((row) => ({
    source: accounts.source[row] as number,
    origins: origins(accounts.report[row] as number),
  }));
  return independentSources(affirmations) >= proof.needed;
}

/** Whether the account's source names itself, alone or jointly with others. */
function admits(view: View, row: number): boolean {
  const authors = view.accounts.authors[row] as Authors;
  return authors.length === 1 && mayBeAuthor(authors, view.accounts.source[row] as number, view.joints);
}

/** A party that denies speaks of its own act only: it did not happen if every candidate denies its own. */
function isCleared(view: View, { accounts }: IncidentRows, cleared: readonly number[]): boolean {
  return accounts.every((row) =>
    (view.accounts.authors[row] as Authors).every((choice) =>
      view.joints.members(choice).some((actor) => cleared.includes(actor)),
    ),
  );
}
