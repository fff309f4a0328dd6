/** A short name for content: equal for equal content, whatever the order of its keys. */
import { sha256 } from './sha256.ts';

/** The part of the platform's encoder that is used; browsers and Node have it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** JSON text with keys in code-unit order and without left-out fields. Written out: `JSON.stringify` with a replacer takes thrice as long. */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
}

const encoder = new TextEncoder();

/** 16 hexadecimal digits: two of ten million contents meet with a chance of one in 10⁵. */
export function contentHash(value: unknown): string {
  return sha256(encoder.encode(canonicalText(value))).slice(0, 16);
}
