/** What is wrong with a JSON value that is no report, in words for people: what was found, and what to write. */
import type { z } from 'zod';
import { nearestName } from './nearest-name.ts';
import { ReportSchema } from './report.ts';

export interface Fault {
  readonly message: string;
  readonly help: string;
  /** Name of the field at fault, to find it in the line. */
  readonly field: string | undefined;
}

const TIME = 'a time is written "2015-02-17T09:00+02:00" (with its offset, or Z) or, for a whole day, "2015-02-17"';

/** What to write, by the last named part of a field's path. */
const WRITE: Readonly<Record<string, string>> = {
  id: 'give the report a name of its own in this record: "id": "osce-17-1"',
  by: 'name the source: "by": "OSCE"',
  said: TIME,
  known: TIME,
  when: `${TIME}; for a period, {"from": …, "to": …}, or {"from": …, "open": true}`,
  to: '"to" of a report is one name; of a period, a time',
  author: 'write a name, {"oneOf": ["A", "B"]}, {"all": ["A", "B"]}, or {"unknown": true}',
  where:
    'write {"name": …, "in": ["zone"], "point": [longitude, latitude], "radius": metres, "from": [{"line": …, "metres": …}]}, or some of these',
  point: 'write [longitude, latitude] in degrees: [38.37, 48.34]',
  in: 'write a list of zones: ["area"]',
  from: '"from" of a period is a time; of a place, a list of [{"line": "contact", "metres": 12000}]',
  radius: 'write metres: 500',
  metres: 'write metres: 12000',
  count: 'write a whole number, or {"low": 1, "best": 2, "high": 4}',
  fraction: 'write a part of the whole, from 0 to 1: 0.6 for 60 %',
  derivedFrom: 'write a list of report ids or names of origins: ["osce-17-1"]',
  value: 'write a number, {"low": 290, "high": 310}, or null where the source has no information',
  unit: 'name the unit: "unit": "kg"',
  low: 'write a number',
  high: 'write a number, or leave it out where only the lowest is known',
  holds: 'write true or false',
  phase: 'write "starts" or "ends", or leave it out for the whole act',
  answer: 'write "granted", "partly", "denied" or "unanswered"',
  incidents: 'name two incidents: ["shots-1", "shots-2"]',
  what: 'write "happened" or "author"',
  act: 'name what was done: "act": "open-fire"',
};

const PARTS: Readonly<Record<string, readonly string[]>> = {
  when: ['from', 'to', 'open'],
  where: ['name', 'in', 'point', 'radius', 'from'],
  author: ['oneOf', 'all', 'unknown', 'not'],
  count: ['low', 'best', 'high'],
  value: ['low', 'best', 'high'],
  origin: ['file', 'row', 'sha256', 'raw'],
  from: ['line', 'metres', 'error'],
};

const FIELDS = new Map<unknown, readonly string[]>(
  ReportSchema.options.map(({ shape }) => [shape.says.value, Object.keys(shape)]),
);

/** How many faults of one report are told at once. */
const TOLD = 3;

/** The faults of a value that `ReportSchema` refused. */
export function describeFault(value: unknown, error: z.ZodError): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      message: `this line is ${Array.isArray(value) ? 'a list' : 'a bare value'}, not a report`,
      help: 'write one report a line, in braces: {"id": …, "by": …, "says": …}',
      field: undefined,
    };
  const faults = error.issues.flatMap((issue) => faultsOf(value, issue));
  const told = faults.slice(0, TOLD);
  const more = faults.length - told.length;
  return {
    message: told.map(({ message }) => message).join('; ') + (more > 0 ? `; and ${more} more` : ''),
    help: [...new Set(told.map(({ help }) => help))].join('; '),
    field: told[0]?.field,
  };
}

function faultsOf(report: object, issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(report, path, key));
  const field = issue.path.findLast((part) => typeof part === 'string') ?? '';
  const found = valueAt(report, issue.path);
  if (field === 'says' && path.length === 1) return [unknownSays(found)];
  const message = found === undefined ? `"${path.join('.')}" is missing` : `"${path.join('.')}" is ${shown(found)}`;
  return [{ message, help: WRITE[field] ?? expectation(issue, field), field }];
}

function unknownSays(found: unknown): Fault {
  const kinds = [...FIELDS.keys()].map(String);
  const near = typeof found === 'string' ? nearestName(found, kinds) : undefined;
  return {
    message: found === undefined ? '"says" is missing' : `no report says ${shown(found)}`,
    help: near ? `write "says": "${near}"` : `"says" is one of ${kinds.join(', ')}`,
    field: 'says',
  };
}

function unknownField(report: object, path: readonly string[], key: string): Fault {
  const says = 'says' in report ? report.says : undefined;
  const parent = path.findLast((part) => Number.isNaN(Number(part)));
  const known = parent === undefined ? (FIELDS.get(says) ?? []) : (PARTS[parent] ?? []);
  const near = nearestName(key, known);
  const where = parent === undefined ? `a report that says "${String(says)}"` : `"${path.join('.')}"`;
  return {
    message: `there is no field "${key}" in ${where}`,
    help: near ? `write "${near}"` : `its fields are ${known.join(', ')}; what has no field goes into "note"`,
    field: key,
  };
}

function expectation(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'invalid_type') return `"${field}" is a ${issue.expected}`;
  if (issue.code === 'too_small') return `"${field}" may not be empty or less than ${issue.minimum}`;
  if (issue.code === 'too_big') return `"${field}" may not be longer or more than ${issue.maximum}`;
  return `see the fields of a report in the documentation of the record`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, part)?.value;
  }
  return at;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
