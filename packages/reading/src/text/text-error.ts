/** What cannot be read as a text at all. `message` says what is wrong, `help` what to do. */
export class TextError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TextError';
    this.help = help;
  }
}
