import type { ImportProblem } from '@servanda/formats';
import { counted } from '@servanda/formats/results';
import { clean } from '@servanda/formats/text';
import type { Paint } from './paint.ts';

const SHOWN = 20;

/** What could not be read, or not as one might think. Ends with a line break, unless there is nothing to tell. */
export function importProblems(problems: readonly ImportProblem[], paint: Paint): string {
  const lines = problems.slice(0, SHOWN).map(({ file, line, message, help, setAside }) => {
    const place = line > 0 ? `${file}:${line}: ` : file === '' ? '' : `${file}: `;
    const aside = setAside > 0 ? ` (${counted(setAside, 'row')} set aside)` : '';
    return `${paint('maybe', clean(place + message))}${aside}; ${clean(help)}\n`;
  });
  const more = problems.length - SHOWN;
  return lines.join('') + (more > 0 ? `and ${counted(more, 'more problem')}\n` : '');
}

const WORDS: Readonly<Record<string, string>> = { setAside: 'set aside' };

/** "3,077 rows: 79 added, 62 changed, …" */
export function importSummary({ rows = 0, ...counts }: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts)
    .filter(([name, n]) => n > 0 || name === 'added')
    .map(([name, n]) => `${n.toLocaleString('en')} ${WORDS[name] ?? name}`);
  return `${counted(rows, 'row')}: ${parts.join(', ')}\n`;
}
