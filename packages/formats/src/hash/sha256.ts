import { sha256 as hashed } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of some bytes, as 64 lower-case hexadecimal digits; at once, where the platform's own would have to be waited for. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(hashed(bytes));
