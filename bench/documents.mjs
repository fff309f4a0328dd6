// Generated inputs: the same bytes on every machine.

const HEAD = `agreement long "A long agreement"
  signed 2030-01-10
  clock UTC
party NORTH "Northern side"
party SOUTH "Southern side"
body  MISSION "Monitoring mission"
group sides = NORTH, SOUTH
act   open-fire "fires weapons of any kind"
act   report "reports to the mission"
zone  valley "the valley" undrawn
moment truce = 2030-01-15 00:00
`;

const clause = (n) => `
## Clause ${n}

Prose that says in words what clause ${n} provides.

\`\`\`servanda
clause ${n} "Clause ${n}"

  ban no-fire:
    each of sides must not open-fire in valley
    from truce
    unless once within 24 hours the other opens-fire in valley
    verified by MISSION

  duty report:
    whenever shot: someone opens-fire in valley,
    each of sides must report
    within ${(n % 72) + 1} hours of shot
\`\`\`
`;

/** A document of at least `lines` lines. */
export function longDocument(lines) {
  const parts = [`# A long agreement\n\n\`\`\`servanda\n${HEAD}\`\`\`\n`];
  let count = HEAD.split('\n').length + 4;
  for (let n = 1; count < lines; n++) {
    const part = clause(n);
    parts.push(part);
    count += part.split('\n').length - 1;
  }
  return parts.join('');
}

/** A document with one ban: what a check costs by report, without what it costs by norm. */
export const shortDocument = () => `# Short

\`\`\`servanda
${HEAD}
clause 1 "Ceasefire"
  ban no-fire:
    each of sides must not open-fire in valley
    from truce
    verified by MISSION
\`\`\`
`;

/** A record of `n` reports on either agreement. */
export function longRecord(n) {
  const lines = [];
  for (let i = 0; i < n; i++) {
    const when = new Date(Date.UTC(2030, 0, 15) + i * 60_000).toISOString();
    const author = i % 3 === 0 ? { oneOf: ['NORTH', 'SOUTH'] } : i % 2 === 0 ? 'NORTH' : 'SOUTH';
    lines.push(
      JSON.stringify({
        id: `r-${i}`,
        by: 'MISSION',
        says: 'occurrence',
        act: 'open-fire',
        author,
        when,
        where: { in: ['valley'] },
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}
