/** The part of the platform's encoder that is used; browsers and Node have it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const encoder = new TextEncoder();

/** A text as bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);
