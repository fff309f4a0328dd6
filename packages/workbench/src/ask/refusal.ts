/** A request that cannot be answered, told to its reader: what is wrong, and what to do. */
export class Refusal extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'Refusal';
    this.help = help;
  }
}
