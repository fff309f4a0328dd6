/** Why nothing can be served or written; the command line gives each its number. */
export type FaultKind =
  | 'missing'
  | 'nothing-here'
  | 'record-of-many'
  | 'address'
  | 'page-not-built'
  | 'not-a-site'
  | 'files';

export class Fault extends Error {
  readonly kind: FaultKind;
  readonly help: string;
  constructor(kind: FaultKind, message: string, help: string) {
    super(message);
    this.name = 'Fault';
    this.kind = kind;
    this.help = help;
  }
}
