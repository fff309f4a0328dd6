import type { Answered } from './answer.ts';

/** A statement that cannot be asked: caught by the answerer, which says so in its place. */
export class Refusal extends Error {
  readonly state: Answered['state'];

  /** @param message what is missing and what to do, for people */
  constructor(state: Answered['state'], message: string) {
    super(message);
    this.name = 'Refusal';
    this.state = state;
  }
}
