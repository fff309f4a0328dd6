import { expect, test } from 'vitest';
import { createDesk } from './desk.ts';
import { filesOf } from './memory-files.ts';

/** Names that every object of JavaScript has, and plain ones in the same places of an order by letters. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'isPrototypeOf', '__defineGetter__'].map(
    (name) => [name, name.replace(/.$/, 'x')],
  ),
);
const plain = (text: string) => Object.entries(NAMES).reduce((now, [odd, name]) => now.replaceAll(odd, name), text);

const DOCUMENT = `# Names

\`\`\`servanda
agreement names "Names"
  signed 2024-03-01
  clock UTC
party __proto__ "One"
party hasOwnProperty "Other"
body isPrototypeOf "Monitor"
group sides = __proto__, hasOwnProperty
kind valueOf "guns"
act constructor "opens fire"
state __defineGetter__ lasts until contradicted
zone toString "the strip"
moment __proto__ = first isPrototypeOf constructor

question constructor "Which fire is meant?"
  reading toString: as written
  reading valueOf:
    1/__proto__ verified by any report
question hasOwnProperty "Whom does it bind?"
  reading constructor: as written
  reading hasOwnProperty:
    1/toString binds __proto__

clause 1 "No fire"
ban __proto__:
  each of sides must not constructor in toString
  verified by isPrototypeOf
ban toString:
  each of sides must not have valueOf __defineGetter__ in toString

example "one shot"
  given  2024-03-05 12:00 isPrototypeOf reports __proto__ constructor in toString
  at     2024-03-06 12:00
  expect 1/__proto__ by __proto__ breached
\`\`\`
`;
const shot = (id: string, more: object) =>
  JSON.stringify({
    ...{ id, by: 'isPrototypeOf', says: 'occurrence', act: 'constructor', author: '__proto__' },
    ...{ when: '2024-03-05', where: { in: ['toString'] }, ...more },
  });
const RECORD = [
  shot('constructor', {}),
  shot('__proto__', { incident: 'toString', by: '__proto__', author: { oneOf: ['hasOwnProperty', '__proto__'] } }),
  shot('valueOf', { incident: 'toString', derivedFrom: ['hasOwnProperty'], measures: { toString: 3 } }),
  JSON.stringify({ id: 'toString', by: 'hasOwnProperty', says: 'deny', incident: 'constructor' }),
  JSON.stringify({ id: 'c', by: 'isPrototypeOf', says: 'coverage', when: '2024-03-05', in: ['toString'], fraction: 1 }),
].join('\n');

const desks = [(text: string) => text, plain].map((as) => {
  const desk = createDesk(
    filesOf({
      'agreements/names/agreement.md': as(DOCUMENT),
      'agreements/names/record/a.jsonl': `${as(RECORD)}\n`,
    }),
  );
  return async (request: object) => desk.answer(JSON.parse(as(JSON.stringify(request))));
});

const all = { agreement: 'names' };
const under = { readings: { constructor: 'valueOf', hasOwnProperty: 'hasOwnProperty' } };
const REQUESTS: readonly object[] = [
  { ask: 'agreement' },
  { ask: 'verdicts', under: {} },
  { ask: 'verdicts', under },
  { ask: 'why', under, norm: '1/__proto__', bearer: '__proto__' },
  { ask: 'examples' },
  { ask: 'incidents', under: {} },
  { ask: 'record', under: {}, filter: {}, sort: { by: 'id' }, from: 0, count: 10 },
  { ask: 'report', under: {}, id: '__proto__' },
  { ask: 'notes', under: {} },
];

test.each(REQUESTS.map((request) => [JSON.stringify(request).slice(0, 60), request] as const))(
  'a thing may be called like what every object has: %s',
  async (_, request) => {
    const [odd, as] = await Promise.all(desks.map((ask) => ask({ ...request, ...all })));
    expect(odd).toMatch(/^{"answer":/);
    expect(plain(odd ?? '')).toBe(as);
  },
);
