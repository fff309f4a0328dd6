/** A short name for content: equal for equal content, whatever the order of its keys. */
import { sha256 } from './sha256.ts';

/** The part of the platform's encoder that is used; browsers and Node have it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

function sortKeys(_key: string, part: unknown): unknown {
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON text with keys in code-unit order and without left-out fields. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, sortKeys);
}

/** 16 hexadecimal digits: two of ten million contents meet with a chance of one in 10⁵. */
export function contentHash(value: unknown): string {
  return sha256(new TextEncoder().encode(canonicalText(value))).slice(0, 16);
}
