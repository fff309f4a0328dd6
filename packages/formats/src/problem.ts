/** What is wrong with a file that is imported, as data: shown to people, never thrown. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly file: string;
  /** Line of the file, 1-based; 0: the whole file is meant. */
  readonly line: number;
  /** Row of the table, 1-based, the header not counted; 0: the header, or the whole file. */
  readonly row: number;
  /** What is wrong, with the words found. */
  readonly message: string;
  /** What to write or do instead. */
  readonly help: string;
  /** How many rows are set aside because of this; 0: they are used all the same. */
  readonly setAside: number;
}

export type ImportProblemCode =
  | 'bad-header'
  | 'bad-quotes'
  | 'field-count'
  | 'not-utf-8'
  | 'row-too-long'
  | 'bad-map'
  | 'bad-cell'
  | 'not-a-report'
  | 'bad-date'
  | 'bad-number'
  | 'bad-id'
  | 'count-order'
  | 'two-rows-one-id'
  | 'unmapped-name'
  | 'bad-option'
  | 'no-withdrawals'
  | 'overlapping-rows'
  | 'inconsistent-count'
  | 'more-problems';

/** Orders problems by file, line, code and text, so that the order of reading never shows. */
export function compareProblems(a: ImportProblem, b: ImportProblem): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || compareText(a.code, b.code) || compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Problems of one kind told of one by one; a wrong file must not drown its own message. */
const TOLD = 100;

/** The first hundred problems of each file and code, and for each how many more there are. Sorted. */
export function curtail(problems: readonly ImportProblem[]): ImportProblem[] {
  const kinds = new Map<string, ImportProblem[]>();
  for (const problem of [...problems].sort(compareProblems)) {
    const kind = `${problem.code} ${problem.file}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(problem);
    else kinds.set(kind, [problem]);
  }
  const kept = [...kinds.values()].flatMap((alike) => {
    const more = alike.slice(TOLD);
    const [first] = more;
    if (!first) return alike;
    const rest: ImportProblem = {
      code: 'more-problems',
      file: first.file,
      line: 0,
      row: 0,
      message: `${more.length} more rows have the problem "${first.code}"`,
      help: 'correct the rows named above first: most likely the others have the same fault',
      setAside: more.reduce((sum, problem) => sum + problem.setAside, 0),
    };
    return [...alike.slice(0, TOLD), rest];
  });
  return kept.sort(compareProblems);
}
