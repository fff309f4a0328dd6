/**
 * The map from a CSV file to reports: a template of each report, in which cells stand for values. docs/importing.md tells how to
 * write one; docs/csv-map.schema.json is its schema.
 */

/** What a cell is read as. Left out: text. */
export const CELL_KINDS = ['text', 'number', 'integer', 'boolean', 'list', 'time'] as const;
/** The order of numbers in dates that are not ISO 8601. */
export const DATE_ORDERS = ['day-month-year', 'month-day-year'] as const;

/** A value from the row. An empty cell leaves its field out, unless `else` gives another. */
export interface Cell {
  readonly column: string;
  readonly as?: (typeof CELL_KINDS)[number] | undefined;
  /** Replaces the cell's text, before it is read. Texts that are not named stay. */
  readonly map?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly else?: string | number | boolean | undefined;
  /** Of a list. Left out: a semicolon. */
  readonly separator?: string | undefined;
  /** Of a number: `,` where 1,5 is meant. */
  readonly decimal?: '.' | ',' | undefined;
  /** Of a time without offset: IANA time zone. */
  readonly clock?: string | undefined;
  /** Of a date such as 17.02.2015. */
  readonly order?: (typeof DATE_ORDERS)[number] | undefined;
}

/** Text with columns in braces: `smm-{report}`. Left out if any of the cells is empty. */
export interface Text {
  readonly text: string;
}

export type Template =
  | string
  | number
  | boolean
  | null
  | Cell
  | Text
  | readonly Template[]
  | { readonly [field: string]: Template };

/** Column to the texts that its cell may have. */
export type Choice = Readonly<Record<string, readonly string[]>>;

export interface CsvMap {
  readonly delimiter?: string | undefined;
  /** Rows of which no report is made are left out silently and counted. */
  readonly only?: Choice | undefined;
  readonly skip?: Choice | undefined;
  readonly reports: readonly {
    readonly only?: Choice | undefined;
    readonly skip?: Choice | undefined;
    readonly report: { readonly [field: string]: Template };
  }[];
}

export const MAP_KEYS = ['servanda-csv', 'delimiter', 'only', 'skip', 'reports'] as const;
export const ENTRY_KEYS = ['only', 'skip', 'report'] as const;
export const CELL_KEYS = ['column', 'as', 'map', 'else', 'separator', 'decimal', 'clock', 'order'] as const;

export const isCell = (template: object): template is Cell => 'column' in template;
export const isText = (template: object): template is Text => 'text' in template;

/** The columns in braces of a text. */
export function columnsOfText(text: string): string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column);
}
