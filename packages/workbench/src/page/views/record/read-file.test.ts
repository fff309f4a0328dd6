import { expect, test } from 'vitest';
import { contentOf } from './read-file.ts';

test('UTF-8 is read as text, and anything else byte by byte, so that no letter is made up', () => {
  expect(contentOf('a', new TextEncoder().encode('Мельница'))).toMatchObject({ content: 'Мельница', isBytes: false });
  const latin = Uint8Array.of(0x4d, 0xfc, 0x68, 0x6c, 0x65);
  expect(contentOf('a', latin)).toEqual({ name: 'a', bytes: 5, content: 'M\u00fchle', isBytes: true });
});

test('long files are read whole', () => {
  const bytes = new Uint8Array(20_000).fill(0xff);
  expect(contentOf('a', bytes).content).toHaveLength(20_000);
});
