// Compiles a document of 8,600 lines and prints the median of the runs.
import { performance } from 'node:perf_hooks';
import { compile } from '../dist/index.js';

const LINES = 8600;
const RUNS = 15;

function documentOf(lines) {
  const parts = [
    `# Bench

\`\`\`servanda
agreement bench "A long agreement"
  signed 2015-02-12
  clock Europe/Kyiv
party UA "Ukraine"
party RU "Russian Federation"
body OSCE "Monitoring Mission"
group sides = UA, RU
kind artillery
act open-fire
act withdraw
state deployed lasts until contradicted
zone area
line contact map "maps/contact.geojson"
moment ceasefire = 2015-02-15 00:00
define quiet: no s of sides: once within 7 days s opens-fire
\`\`\`
`,
  ];
  let count = parts[0].split('\n').length;
  for (let n = 1; count < lines; n++) {
    const part = `
## ${n} Provision

The sides do what the text says, in the words of provision ${n}.

\`\`\`servanda
clause ${n} "Provision ${n}"
  ban no-fire:
    each of sides must not open-fire in area
    from ceasefire
    unless quiet and (after ceasefire or UA is deployed in area)
    verified by OSCE using cameras, patrols
    sufficient coverage 60 %
  duty withdrawal:
    each of sides must withdraw every artillery
    leaving a zone of artillery 50 km shared equally
    measured from contact for UA, from contact for RU
    within 14 days of ceasefire
    requires ${Math.max(1, n - 1)}/no-fire kept for 7 days then within 5 days
  question q-${n} "How many days?"
    reading few-${n} held by UA: ${n}/withdrawal within 7 days of ceasefire
    reading many-${n} held by RU: ${n}/withdrawal within 30 days of ceasefire
example "provision ${n}"
  given  2015-02-17 09:00 OSCE reports UA withdraws artillery as done
  at     2015-03-02 18:00
  expect ${n}/withdrawal by UA kept under few-${n}
\`\`\`
`;
    parts.push(part);
    count += part.split('\n').length - 1;
  }
  return parts.join('');
}

const text = documentOf(LINES);
const times = [];
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  const { agreement, diagnostics } = compile(text, { file: 'bench.md' });
  times.push(performance.now() - start);
  if (!agreement) throw new Error(`the document does not compile: ${diagnostics[0]?.message}`);
}
times.sort((a, b) => a - b);
const [first, median, last] = [times[0], times[RUNS >> 1], times[RUNS - 1]].map((ms) => `${ms.toFixed(0)} ms`);
console.log(
  `compile ${text.split('\n').length} lines (${Math.round(text.length / 1024)} KiB): median ${median} (${first} to ${last}, ${RUNS} runs)`,
);
