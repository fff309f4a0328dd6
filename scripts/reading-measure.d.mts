import type { Agreement } from '@servanda/core';
import type { compile } from '@servanda/language';
import type { Candidate, Confirmed, createFinder, daysSaid, readText, SidecarSchema } from '@servanda/reading';

export interface Place {
  /** From 1. */
  readonly sentence: number;
  readonly agreement: Agreement['id'];
}

export interface Count {
  readonly statements: number;
  readonly found: number;
  /** Ids of statements. */
  readonly missed: readonly string[];
  readonly candidates: number;
  readonly right: number;
  readonly wrong: readonly Place[];
  /** 0 to 1. */
  readonly recall: number;
  /** 0 to 1. */
  readonly precision: number;
}

export interface Measured extends Count {
  readonly text: string;
}

export interface Packages {
  readonly compile: typeof compile;
  readonly createFinder: typeof createFinder;
  readonly daysSaid: typeof daysSaid;
  readonly readText: typeof readText;
  readonly SidecarSchema: typeof SidecarSchema;
}

export declare const LEAST: { readonly recall: number; readonly precision: number };
export declare function count(
  statements: readonly Pick<Confirmed, 'id' | 'at' | 'agreement' | 'statement'>[],
  candidates: readonly Pick<Candidate, 'sentence' | 'agreement'>[],
): Count;
export declare function measure(
  folders: { readonly agreements: string; readonly texts: string; readonly readings: string },
  packages: Packages,
): Promise<Measured[]>;
export declare function inWords(of: Measured): string;
