/** Whether an incident happened, by the table of semantics 2.4, and which of its reports decide. */
import { type Authors, atomsOf, mayBeAuthor } from './authors.ts';
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
    if (decides(view, rows, accounts.source[row] as number, proof.ownAffirmation, proof)) deciding.push(row);
  }
  const decidingDenials: number[] = [];
  for (const row of rows.denials) {
    if (decides(view, rows, denials.source[row] as number, proof.ownDenial, proof)) decidingDenials.push(row);
  }
  if (rows.accounts.length === 0) return { exists: ABSENT, deciding, decidingDenials };

  const against = decidingDenials.filter((row) => denials.authors[row] === undefined);
  let exists = POSSIBLE;
  if (deciding.length > 0) {
    if (against.length === 0 && isMet(view, deciding, proof, origins)) exists = CERTAIN;
  } else if (isRefuted(view, rows, against, proof)) exists = ABSENT;
  return { exists, deciding, decidingDenials };
}

/** 2.4.1: a candidate author does not decide in its own favour, unless the standard names it. */
function decides(view: View, rows: IncidentRows, source: number, ownWord: boolean, proof: Proof): boolean {
  if (proof.admitted) return isCandidateOf(view, rows, source);
  return proof.decides(source) && (ownWord || proof.names(source) || !isCandidateOf(view, rows, source));
}

function isCandidateOf(view: View, { accounts }: IncidentRows, source: number): boolean {
  for (const row of accounts) {
    const authors = view.accounts.authors[row] as Authors;
    // An unknown author may be any declared actor; of the others, "someone else" points at nobody in particular.
    if (authors.kind === 'unknown' && !view.isDeclared[source]) continue;
    if (mayBeAuthor(authors, source, view.joints)) return true;
  }
  return false;
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
  if (authors.kind === 'unknown' || authors.atoms.length !== 1) return false;
  return view.joints.members(authors.atoms[0] as number).includes(view.accounts.source[row] as number);
}

/**
 * Whether deciding denials alone settle that it did not happen. A party that admits or denies speaks of its own act only, so
 * under `admitted` all candidates must have denied.
 */
function isRefuted(view: View, rows: IncidentRows, against: readonly number[], proof: Proof): boolean {
  const firm = against.filter((row) => view.denials.wavers[row] === 0);
  if (!proof.admitted) return firm.length > 0;
  const deniers = new Set(firm.map((row) => view.denials.source[row] as number));
  return rows.accounts.every((row) => {
    const atoms = atomsOf(view.accounts.authors[row] as Authors, view.declared);
    return atoms.every((atom) => view.joints.members(atom).some((actor) => deniers.has(actor)));
  });
}
