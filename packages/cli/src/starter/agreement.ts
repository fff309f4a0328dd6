/** The document that `servanda new` writes: small, whole, and true to the language. The parties are invented. */
export function starterDocument(name: string): string {
  return `# ${name}

A starting point: replace the names, the prose and the rules by those of your agreement. The prose is for people and
says in your own words what the text provides, with its source; the rules in the fences are what is checked.
The parties here are invented.

## Who, what, when

\`\`\`servanda
agreement ${name} "Starter agreement ${name}"
  signed 2030-01-10
  clock  UTC
  days   are calendar days
  standard any report

party NORTH   "Northern side"
party SOUTH   "Southern side"
body  MISSION "Monitoring mission"
group sides "the sides" = NORTH, SOUTH

act open-fire "fires weapons of any kind"
\`\`\`

Neither side accepts a map of the valley, so it is undrawn: a report lies in it because its source says so.

\`\`\`servanda
zone valley "the valley" undrawn

moment night = 2030-01-15 00:00
moment dawn = 2030-01-15 06:00
\`\`\`

## Clause 1: ceasefire

From 15 January 2030 neither side fires in the valley. The mission verifies.

\`\`\`servanda
clause 1 "Ceasefire"

  ban no-fire:
    each of sides must not open-fire in valley
    from night
    verified by MISSION
\`\`\`

**The hour.** The text gives the day and no hour. Both readings are judged, side by side.

\`\`\`servanda
question hour "At which hour of 15 January does the ceasefire begin?"
  reading from-midnight held by NORTH: as written
  reading from-dawn held by SOUTH: 1/no-fire from dawn
\`\`\`

## Examples

Examples are tests: \`servanda test\` runs them.

\`\`\`servanda
example "fire in the night breaks it under one reading"
  given  2030-01-15 03:00 MISSION reports NORTH opens-fire in valley
  given  2030-01-15 to 2030-01-16 MISSION covers valley 100 %
  at     2030-01-15 12:00
  expect 1/no-fire by NORTH breached under from-midnight
  expect 1/no-fire by NORTH kept so far under from-dawn
  expect 1/no-fire by SOUTH kept so far

example "nobody saw who fired"
  given  2030-01-16 09:00 MISSION reports one of NORTH, SOUTH opens-fire in valley
  given  2030-01-15 to 2030-01-20 MISSION covers valley 100 %
  at     2030-01-16 12:00
  expect 1/no-fire breached
  expect 1/no-fire by NORTH unclear: kept so far or breached
  expect 1/no-fire by SOUTH unclear: kept so far or breached

example "where nobody looked, silence proves nothing"
  at     2030-01-16 12:00
  expect 1/no-fire by NORTH unclear: kept so far or breached
\`\`\`
`;
}
