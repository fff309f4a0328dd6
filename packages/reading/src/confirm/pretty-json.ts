/** Columns of a line. */
const WIDTH = 120;

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** JSON on lines of two spaces each step, as formatters leave it: a list of plain values stays on one line where it fits. */
export function prettyJson(value: Json, indent = '', before = 0): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.every((item) => item === null || typeof item !== 'object')) {
      const line = `[${value.map((item) => prettyJson(item)).join(', ')}]`;
      // One column for a comma after it.
      if (before + line.length + 1 <= WIDTH) return line;
    }
    return `[\n${value.map((item) => `${inner}${prettyJson(item, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, field]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${prettyJson(field, inner, start.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] =>
  Array.isArray(value);
