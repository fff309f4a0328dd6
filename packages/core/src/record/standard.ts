import type { Standard } from '../agreement/form.ts';
import type { Polarity } from './facts.ts';
import type { View } from './view.ts';

/** How a standard of proof weighs reports (semantics 2.4), with names turned into codes. */
export interface Proof {
  /** Affirmations by different independent deciding sources that suffice. */
  readonly needed: number;
  /** Each candidate author decides, and only about its own act. */
  readonly admitted: boolean;
  /** Whether a source decides; under `admitted`, whether it does so is a matter of the incident. */
  decides(source: number): boolean;
  /** Whether the standard names the source, which lifts the rule on own notices (2.4.1). */
  names(source: number): boolean;
  /** A candidate author's affirmation decides. */
  readonly ownAffirmation: boolean;
  /** A candidate author's denial decides. */
  readonly ownDenial: boolean;
}

/** Reads a standard of proof for a view and polarity. */
export function proofOf(standard: Standard, polarity: Polarity, view: View): Proof {
  const listed =
    standard.standard === 'confirmed' ? standard.by : standard.standard === 'independent' ? standard.of : undefined;
  const codes = listed && new Set(listed.map(view.names.actors.code));
  const admitted = standard.standard === 'admitted';
  return {
    needed: standard.standard === 'independent' ? standard.n : 1,
    admitted,
    decides: (source) => codes?.has(source) ?? true,
    // `admitted by the party itself` names whoever the candidates are.
    names: (source) => admitted || (codes?.has(source) ?? false),
    ownAffirmation: polarity !== 'discharges',
    ownDenial: polarity !== 'breaches',
  };
}
