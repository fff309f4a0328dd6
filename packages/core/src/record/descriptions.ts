import type { Content } from './content.ts';
import { Interner } from './dictionary.ts';
import type { Descriptions, Dictionary } from './facts.ts';

interface Description {
  readonly act: number;
  readonly phase: number;
  readonly kind: number;
  readonly to: number;
  readonly about: string | undefined;
}

export const PHASES = { starts: 0, ends: 1 } as const;

/** Collects the distinct descriptions of a record (semantics 2.5). */
export class DescriptionCollector {
  readonly #descriptions = new Interner<Description>();
  readonly #acts: Dictionary;
  readonly #kinds: Dictionary;
  readonly #actors: Dictionary;

  constructor(acts: Dictionary, kinds: Dictionary, actors: Dictionary) {
    this.#acts = acts;
    this.#kinds = kinds;
    this.#actors = actors;
  }

  /** @param about the incident that the act is about, where it names one */
  code(content: Content, about: string | undefined): number {
    const act = this.#acts.code(content.act);
    const phase = content.phase === undefined ? -1 : PHASES[content.phase];
    const kind = content.kind === undefined ? -1 : this.#kinds.code(content.kind);
    const to = content.to === undefined ? -1 : this.#actors.code(content.to);
    const key = `${act} ${phase} ${kind} ${to} ${about ?? ''}`;
    return this.#descriptions.code(key, () => ({ act, phase, kind, to, about }));
  }

  columns(incidents: Dictionary): Descriptions {
    const { items } = this.#descriptions;
    return {
      n: items.length,
      act: Int32Array.from(items, (d) => d.act),
      phase: Int8Array.from(items, (d) => d.phase),
      kind: Int32Array.from(items, (d) => d.kind),
      to: Int32Array.from(items, (d) => d.to),
      about: Int32Array.from(items, (d) => (d.about === undefined ? -1 : incidents.code(d.about))),
    };
  }
}
