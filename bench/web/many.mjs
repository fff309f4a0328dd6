// A synthetic folder with very many incidents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = `# Two banks (SYNTHETIC)

\`\`\`servanda
agreement two-banks "Two banks (SYNTHETIC)"
  signed 2020-01-01
  clock UTC
party NORTH "Northland"
party SOUTH "Southland"
body MONITOR "the monitor"
act fire "opens fire"

clause 1 "No fire"
ban quiet:
  each of NORTH, SOUTH must not fire
  verified by MONITOR
\`\`\`
`;

/** Writes the folder; incidents spread over four years and three degrees, half told by the minute and half by the day, always the same ones. */
export function writeMany(folder, count) {
  const home = join(folder, 'agreements', 'two-banks');
  mkdirSync(join(home, 'record'), { recursive: true });
  writeFileSync(join(home, 'agreement.md'), DOCUMENT);
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const lines = Array.from({ length: count }, (_, i) => {
    const at = new Date(Date.UTC(2020, 0, 2) + Math.floor(next() * 1460 * 1440) * 60_000).toISOString();
    const when = i % 2 === 0 ? at.slice(0, 10) : at;
    const point = [20 + next() * 3, 10 + next() * 3].map((degrees) => Number(degrees.toFixed(4)));
    const author = next() < 0.5 ? 'NORTH' : 'SOUTH';
    return JSON.stringify({
      id: `s${i}`,
      by: 'MONITOR',
      says: 'occurrence',
      act: 'fire',
      author,
      when,
      where: { point, radius: 500 },
    });
  });
  writeFileSync(join(home, 'record', 'SYNTHETIC.jsonl'), `${lines.join('\n')}\n`);
}
