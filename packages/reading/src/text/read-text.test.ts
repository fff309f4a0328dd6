import { describe, expect, test } from 'vitest';
import { readText, textOf } from './read-text.ts';
import type { TextError } from './text-error.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string) => {
  const bytes = new Uint8Array(2 + 2 * words.length);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${words}`].forEach((character, index) => {
    view.setUint16(2 * index, character.charCodeAt(0), false);
  });
  return bytes;
};
/** Windows-1251, as far as these tests write it. */
const cp1251 = (words: string) =>
  Uint8Array.from(words, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const errorOf = async (bytes: Uint8Array, options = {}): Promise<TextError> =>
  readText(bytes, { name: 'a.txt', ...options }).then(
    () => expect.fail('it was read'),
    (error: TextError) => error,
  );
const RUSSIAN =
  'Стороны договорились прекратить огонь и отвести войска от реки. Наблюдатели должны были следить за тем, как они это делают.';

describe('bytes', () => {
  test.each([
    ['UTF-8', utf8('Both kept it.')],
    ['UTF-8 with a mark', utf8('\ufeffBoth kept it.')],
    ['UTF-16', utf16('Both kept it.')],
  ])('are read as %s', async (_, bytes) => {
    const { plain, notes } = await readText(bytes, { name: 'a.txt' });
    expect(plain).toBe('Both kept it.');
    expect(notes.map(({ code }) => code)).toEqual(['language', 'date']);
    expect(notes[0]?.message).toBe('It is too short to tell its language, and is read as English.');
  });

  test('in another encoding are not guessed in silence, and read where it is given', async () => {
    const { message, help } = await errorOf(cp1251(RUSSIAN));
    expect(message).toBe('a.txt is not UTF-8; it looks like windows-1251');
    expect(help).toBe('read it with --encoding windows-1251, or save it as UTF-8');
    const { plain, language } = await readText(cp1251(RUSSIAN), { name: 'a.txt', encoding: 'windows-1251' });
    expect([plain, language]).toEqual([RUSSIAN, 'ru']);
  });

  test('of a page are read as the page declares, which is said', async () => {
    const { plain, notes } = await readText(cp1251(`<meta charset="windows-1251"><p>${RUSSIAN}</p>`), {
      name: 'a.html',
    });
    expect(plain).toContain(RUSSIAN);
    expect(notes.find(({ code }) => code === 'encoding')?.message).toContain('windows-1251');
  });

  test('that cannot be read are refused plainly', async () => {
    expect((await errorOf(utf8('a'), { encoding: 'klingon' })).message).toContain('no encoding "klingon"');
    expect((await errorOf(Uint8Array.of(0x61, 0xff, 0x61), { encoding: 'utf-8' })).message).toBe('a.txt is not utf-8');
    expect((await errorOf(new Uint8Array(1000))).message).toContain('is not a text');
    expect((await errorOf(utf8('\u0001\u0002a'.repeat(100)))).message).toContain('is not a text');
  });

  test('of 10 MB are refused before they are decoded, with the limit', async () => {
    const { message, help } = await errorOf(new Uint8Array(10_000_000).fill(0x61));
    expect(message).toBe('a.txt is 10.0 MB long; a text may be at most 2,000,000 characters long');
    expect(help).toContain('split it');
    expect((await errorOf(new Uint8Array(2_000_001).fill(0x61))).message).toContain('2,000,001 characters');
  });

  test('with lost characters are read, and the loss is said', async () => {
    const { notes } = await readText(utf8('Both k\ufffdpt it.'), { name: 'a.txt' });
    expect(notes[0]).toMatchObject({ code: 'encoding', range: { from: 6, to: 7 } });
  });
});

describe('a text', () => {
  test('has \\n for every end of line, and the SHA-256 of what is read', async () => {
    const { plain, sha256 } = await readText(utf8('a\r\nb\rc'), { name: 'a' });
    expect(plain).toBe('a\nb\nc');
    expect(sha256).toBe(textOf('a\nb\nc').sha256);
    // FIPS 180-4, the example of one block.
    expect(textOf('abc').sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('without words says so', () => {
    expect(textOf(' \n').notes.map(({ code }) => code)).toEqual(['empty']);
  });

  test('keeps what is not seen, with one note for each kind', () => {
    const plain = 'A\u202eb\u202cc\u200bd\u00ade ❤\ufe0f';
    const text = textOf(plain, { date: { from: '2024-01-01', to: '2024-01-01' } });
    expect(text.plain).toBe(plain);
    expect(text.notes.map(({ code, message, range }) => [code, message, range?.from])).toEqual([
      ['bidi', 'It holds 2 bidirectional controls, the first at character 2.', 1],
      ['control', 'It holds 1 soft hyphen, the first at character 8.', 7],
      ['control', 'It holds 1 zero-width character, the first at character 6.', 5],
    ]);
  });

  test('is dated by what is given before what it says of itself', async () => {
    const file = utf8('---\ndate: 2024-05-06\n---\nBoth kept it.');
    const given = { from: '2023-01-01', to: '2023-12-31' };
    expect((await readText(file, { name: 'a.md' })).date).toEqual({ from: '2024-05-06', to: '2024-05-06' });
    expect((await readText(file, { name: 'a.md', date: given })).date).toEqual(given);
  });

  test.each([
    [
      'en',
      'Both parties said on Monday that the truce along the river was kept, and that nobody had crossed it since March.',
    ],
    [
      'uk',
      'Сторони домовилися припинити вогонь і відвести війська від річки. Спостерігачі мали стежити за тим, як вони це роблять.',
    ],
    ['ru', RUSSIAN],
    [
      'fr',
      'Les deux parties ont déclaré lundi que la trêve le long du fleuve était respectée et que personne ne l’avait franchi depuis le mois de mars.',
    ],
    [
      'es',
      'Las dos partes dijeron el lunes que la tregua a lo largo del río se había respetado y que nadie lo había cruzado desde el mes de marzo.',
    ],
    [
      'de',
      'Beide Seiten erklärten am Montag, dass die Waffenruhe entlang des Flusses eingehalten werde und niemand ihn seit März überschritten habe.',
    ],
    ['ar', 'قال الطرفان يوم الاثنين إن الهدنة على طول النهر قد تم الالتزام بها وإن أحدا لم يعبره منذ شهر مارس الماضي'],
    [undefined, 'Обе исполнили.'],
    [undefined, 'Ils l’ont respectée.'],
    [undefined, '123 — 456'],
    ['el', 'Καλημέρα σας'],
  ])('is told to be in %s', async (language, plain) => {
    const text = await readText(utf8(plain), { name: 'a' });
    expect(text.language).toBe(language);
    const isSaid = text.notes.some(({ code }) => code === 'language');
    expect(isSaid).toBe(language !== undefined && !['en', 'uk', 'ru'].includes(language));
  });

  test.each([
    ['en', 'Both kept it.'],
    ['uk', 'Обидві її виконали.'],
    ['ru', 'Обе её выполнили.'],
  ])('too short to tell is taken to be in %s by its letters, and says so', async (language, plain) => {
    const text = await readText(utf8(plain), { name: 'a' });
    expect(text.language).toBe(language);
    expect(text.notes.find(({ code }) => code === 'language')?.message).toMatch(
      /^It is too short to tell its language/,
    );
  });
});
