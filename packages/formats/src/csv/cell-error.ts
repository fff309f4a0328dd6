/** A cell that cannot be read as the map says; its row is set aside. */
export class CellError extends Error {
  /** What to do about it. */
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
