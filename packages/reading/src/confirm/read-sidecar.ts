/** Reads a sidecar and says what is wrong with it; what is sound is used. */
import { findJsonError } from '@servanda/core';
import { z } from 'zod';
import { civilPeriod } from '../text/civil.ts';
import { RUN } from './prints.ts';
import { type Confirmed, ConfirmedSchema, type Sidecar, SidecarSchema } from './sidecar.ts';

export interface SidecarProblem {
  /** Name under which the sidecar was given. */
  readonly file: string;
  /** 1-based; where the file is not JSON. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** Path in the JSON, `statements[2].at`; '' for the whole. */
  readonly where: string;
  readonly message: string;
  /** What to do. */
  readonly help: string;
  /** 1-based number of the statement that is set aside because of this. */
  readonly statement?: number;
}

export interface ReadSidecar {
  /** Left out where nothing of it can be used. */
  readonly sidecar?: Sidecar;
  /** In the order of the file. */
  readonly problems: readonly SidecarProblem[];
}

const HeadSchema = SidecarSchema.extend({ statements: z.array(z.unknown()) });
const MEND = 'Mend it, or confirm the text again with --confirm.';

/** A bad statement is set aside and the others are kept. Throws nothing, whatever `json` holds. */
export function readSidecar(json: string, name: string): ReadSidecar {
  let value: unknown;
  const text = json.replace(/^\ufeff/, '');
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [notJson(text, name)] };
  }
  const head = HeadSchema.safeParse(value);
  if (!head.success) {
    const help = 'Give a file *.reading.json as "servanda read --confirm" writes it.';
    return { problems: head.error.issues.map((issue) => ({ file: name, ...said(issue), help })) };
  }
  const kept: Confirmed[] = [];
  const ids = new Set<string>();
  const problems = head.data.statements.flatMap((candidate, index) => {
    const parsed = ConfirmedSchema.safeParse(candidate);
    const faults = parsed.success ? faultsOf(parsed.data, head.data.text.length, ids) : parsed.error.issues.map(said);
    if (parsed.success && faults.length === 0) {
      kept.push(parsed.data);
      ids.add(parsed.data.id);
    }
    return faults.map(({ where, message }) => ({
      file: name,
      where: `statements[${index}]${where === '' || where.startsWith('[') ? where : `.${where}`}`,
      message: `statement ${index + 1} is set aside: ${message}`,
      help: MEND,
      statement: index + 1,
    }));
  });
  return { sidecar: { ...head.data, statements: kept }, problems };
}

interface Fault {
  readonly where: string;
  readonly message: string;
}

function notJson(text: string, file: string): SidecarProblem {
  const { at, message } = findJsonError(text);
  const before = text.slice(0, at).split('\n');
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    where: '',
    message: `it is not JSON: ${message.replace(/^the line ends/, 'the file ends')}`,
    help: 'Mend it there, or take an earlier copy of the file.',
  };
}

const said = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault => ({
  where: path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
    .join(''),
  message: message.charAt(0).toLowerCase() + message.slice(1),
});

/** What no schema can say. */
function faultsOf(statement: Confirmed, length: number, ids: ReadonlySet<string>): Fault[] {
  const { id, at, words, prints, confirmed } = statement;
  const faults: Fault[] = [];
  if (ids.has(id)) faults.push({ where: 'id', message: `another statement before it is called "${id}" too` });
  if (at[0] >= at[1]) faults.push({ where: 'at', message: `it ends at ${at[1]}, and begins at ${at[0]} only` });
  else if (at[1] > length)
    faults.push({ where: 'at', message: `it ends at ${at[1]}, and the text is ${length} characters long` });
  const wanted = Math.max(1, words - RUN + 1);
  if (prints.length !== wanted)
    faults.push({ where: 'prints', message: `${words} words have ${wanted} prints, and it has ${prints.length}` });
  if (civilPeriod(confirmed.on) === undefined)
    faults.push({ where: 'confirmed.on', message: `"${confirmed.on}" is no day of the calendar` });
  return faults;
}
