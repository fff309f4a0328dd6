/**
 * CSV (RFC 4180) from bytes, cut anywhere. Fields may stand in quotes and then hold delimiters, line ends and doubled quotes;
 * a quote inside a field that does not begin with one is a letter like others. Lines end with LF, CRLF or CR; empty lines
 * are no rows. Bytes are copied into a row buffer without their quotes, so that most rows cost one decoding.
 */
import { GrowingBytes } from './growing-bytes.ts';

export type RowFault = 'text-after-quotes' | 'unclosed-quotes' | 'not-utf-8' | 'row-too-long';

export interface RawRow {
  /** Line of the file on which the row begins, 1-based. */
  readonly line: number;
  /** Without surrounding quotes; empty if there is a fault in the bytes themselves. */
  readonly fields: readonly string[];
  /** The bytes of the row as they stood, without the line end; valid until the next row. */
  readonly raw: Uint8Array;
  readonly fault?: RowFault;
}

/** The part of the platform's decoder that is used; browsers and Node have it. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/** Bytes. A lost closing quote must not draw a whole file into one row. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** Where in a row the next byte stands. `skip`: in a row already given up. */
type State = 'field starts' | 'plain' | 'quoted' | 'after quote' | 'skip';

export interface RowParser {
  push(chunk: Uint8Array): void;
  /** Tells the parser that there are no more bytes. */
  end(): void;
}

/** @param onRow is given each row as it ends */
export function createRowParser(delimiter: string, onRow: (row: RawRow) => void): RowParser {
  const separator = delimiter.charCodeAt(0);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let raw = new GrowingBytes();
  let text = new GrowingBytes();
  let ends: number[] = [];
  let ascii = true;
  let fault: RowFault | undefined;
  let state: State = 'field starts';
  let line = 1;
  let rowLine = 1;
  let afterCr = false;

  const decode = (): string[] => {
    // Where all bytes are ASCII, offsets in bytes are offsets in letters.
    const whole = ascii ? decoder.decode(text.view()) : undefined;
    return ends.map((end, i) => {
      const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
      return whole === undefined ? decoder.decode(text.view(start, end)) : whole.slice(start, end);
    });
  };

  const endRow = () => {
    if (raw.length > 0 && state !== 'skip') {
      ends.push(text.length);
      let fields: readonly string[] = [];
      try {
        fields = decode();
      } catch {
        fault ??= 'not-utf-8';
      }
      onRow({ line: rowLine, fields, raw: raw.view(), ...(fault === undefined ? {} : { fault }) });
    }
    if (raw.length > LONGEST_ROW / 2) [raw, text] = [new GrowingBytes(), new GrowingBytes()];
    raw.length = 0;
    text.length = 0;
    ends = [];
    ascii = true;
    fault = undefined;
    state = 'field starts';
  };

  const giveUp = () => {
    onRow({ line: rowLine, fields: [], raw: raw.view(), fault: 'row-too-long' });
    state = 'skip';
  };

  const keep = (byte: number) => {
    text.push(byte);
    if (byte >= 0x80) ascii = false;
  };

  const read = (byte: number) => {
    if (afterCr && byte === LF) {
      afterCr = false;
      if (state === 'quoted') {
        raw.push(byte);
        text.push(byte);
      }
      return;
    }
    afterCr = byte === CR;
    const lineEnds = byte === LF || byte === CR;
    if (lineEnds) line++;
    if (lineEnds && state !== 'quoted') {
      endRow();
      return;
    }
    if (state === 'skip') return;
    if (raw.length === 0) rowLine = line;
    raw.push(byte);
    if (raw.length > LONGEST_ROW) {
      giveUp();
    } else if (state === 'quoted') {
      if (byte === QUOTE) state = 'after quote';
      else keep(byte);
    } else if (byte === separator) {
      ends.push(text.length);
      state = 'field starts';
    } else if (byte === QUOTE && state === 'field starts') {
      state = 'quoted';
    } else if (byte === QUOTE && state === 'after quote') {
      keep(byte);
      state = 'quoted';
    } else {
      if (state === 'after quote') fault ??= 'text-after-quotes';
      keep(byte);
      state = 'plain';
    }
  };

  return {
    push(chunk) {
      for (const byte of chunk) read(byte);
    },
    end() {
      if (state === 'quoted') fault ??= 'unclosed-quotes';
      endRow();
    },
  };
}
