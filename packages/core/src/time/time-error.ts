/** What is wrong with a time; `code` is stable, `message` and `help` are for people. */
export type TimeErrorCode =
  | 'malformed'
  | 'no-offset'
  | 'no-such-date'
  | 'no-such-time'
  | 'skipped'
  | 'unknown-clock'
  | 'backwards'
  | 'not-fixed';

/** A time that cannot be understood, or that never was. */
export class TimeError extends Error {
  override readonly name = 'TimeError';
  readonly code: TimeErrorCode;
  /** What to do about it. */
  readonly help: string;

  constructor(code: TimeErrorCode, message: string, help: string) {
    super(message);
    this.code = code;
    this.help = help;
  }
}
