/** An invented agreement of two lands on a lake, in three languages, and what an invented watch reports of it. */
import { type Report, ReportSchema } from '@servanda/core';

export const TREATY = `# Lake Accord

An invented agreement, for tests.

\`\`\`servanda
agreement lake-accord "Lake Accord"
  signed 2015-02-12
  clock  Etc/UTC
  days   are calendar days
  standard any report

party NORTH "Northland"
party SOUTH "Southland"
body  WATCH "Lake Watch"

group sides "the sides" = NORTH, SOUTH

kind boat     "armed boats"
kind toll-law "law on tolls"

act sign      "signs this agreement" public
act endorse   "endorses this agreement" public
act open-fire "fires weapons"
act withdraw  "takes out of the water"
act adopt     "adopts a law" public

zone shore "the shore" undrawn

moment quiet = 2015-02-15 00:00
\`\`\`

## Point 1: ceasefire

Weapons are silent on the shore from 15 February 2015.

\`\`\`servanda
clause 1 "Ceasefire"

  ban ceasefire:
    each of sides must not open-fire in shore
    from quiet
\`\`\`

## Point 2: armed boats

Both take their armed boats out of the water within 14 days.

\`\`\`servanda
clause 2 "Armed boats"

  duty boats:
    each of sides must withdraw every boat
    within 14 days of quiet
\`\`\`

## Point 3: tolls

Southland adopts a law on tolls by the end of 2015.

\`\`\`servanda
clause 3 "Tolls"

  duty toll:
    SOUTH must adopt a toll-law
    by end of 2015
\`\`\`

## Words

\`\`\`servanda
mentions lake-accord: "Lake Accord", uk "Озерн* угод*", ru "Озерн* соглашени*", "Озёрн* соглашени*"
mentions NORTH: "Northland*", uk "Севрі*", ru "Севри*"
mentions SOUTH: "Southland*", uk "Поляні*", ru "Поляни*"
mentions sign: "signed", "sign", uk "підпис*", ru "подпис*"
mentions endorse: "endors*", uk "схвал*", ru "одобр*"
mentions 1: "ceasefire", uk "перемир'*", ru "перемири*"
mentions 2: "armed boats", uk "озброєн* човн*", ru "вооруженн* лодк*"
mentions 3: "toll law", uk "закон* про мито", ru "закон* о пошлинах"
\`\`\`
`;

/** Northland fired, Southland adopted its law. */
export const REPORTS: readonly Report[] = [
  {
    says: 'occurrence',
    id: 'shots',
    by: 'WATCH',
    author: 'NORTH',
    act: 'open-fire',
    where: { in: ['shore'] },
    when: '2015-02-17',
  },
  { says: 'occurrence', id: 'law', by: 'WATCH', author: 'SOUTH', act: 'adopt', kind: 'toll-law', when: '2015-06-01' },
].map((report) => ReportSchema.parse({ ...report, known: report.when }));
