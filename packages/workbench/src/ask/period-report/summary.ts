/** The period in plain sentences. No sum for a party, no order of better and worse. */
import type { Verdict } from '@servanda/core';
import { answer, counted, groupBy, statusWords } from '@servanda/formats/results';
import { incidentRow } from '../incident-columns.ts';
import type { PeriodReport, ReportIncident } from './form.ts';
import type { Ground } from './ground.ts';
import { liesIn, type Period } from './period.ts';
import { andList } from './sentences.ts';

type Part = Pick<PeriodReport, 'changes' | 'access' | 'coverage' | 'corrections'>;

export function summaryOf(ground: Ground, incidents: readonly ReportIncident[], part: Part): string[] {
  return [
    incidentSentence(ground),
    ...breachSentences(ground),
    part.changes.length === 0
      ? 'No verdict changed in the period.'
      : `${counted(new Set(part.changes.flatMap(({ rows }) => rows)).size, 'verdict')} changed in the period.`,
    ...deniedSentence(incidents),
    ...part.access.map(
      ({ holder, to, answer: how, when, where, by }) =>
        `${by}: access of ${to}, asked of ${holder}, was ${how} (${where}; ${when}).`,
    ),
    part.coverage.length === 0
      ? 'No report says how much its source could see in the period, so silence shows nothing.'
      : `${counted(part.coverage.length, 'report')} of the period ${part.coverage.length === 1 ? 'says' : 'say'} how much the source could see.`,
    ...correctionSentence(part),
  ];
}

function incidentSentence({ incidents, period, before }: Ground): string {
  const tally = (of: Period) => {
    const where = Array.from({ length: incidents.n }, (_, i) => liesIn(incidentRow(incidents, i), of));
    return { surely: where.filter((w) => w === 'surely').length, perhaps: where.filter((w) => w === 'perhaps').length };
  };
  const [now, then] = [tally(period), tally(before)];
  return `${counted(now.surely, 'incident')} of the record ${now.surely === 1 ? 'lies' : 'lie'} surely in the period, and ${now.perhaps} more may lie in it; in the period before, of the same length, ${then.surely} and ${then.perhaps}.`;
}

/** How sure it is, over all readings, that a provision is breached; what is unsure for one reading is never said of all. */
export function breachClass(
  verdicts: readonly Pick<Verdict, 'statuses'>[],
): 'all readings' | 'some readings' | 'perhaps' | 'no' {
  const answers = verdicts.map(({ statuses }) => answer(statuses, 'breached'));
  if (answers.every((one) => one === 'yes')) return 'all readings';
  if (answers.includes('yes')) return 'some readings';
  return answers.includes('maybe') ? 'perhaps' : 'no';
}

const CLASSES = [
  ['all readings', 'Breached, under every reading asked'],
  ['some readings', 'Breached under some readings, and not surely under others'],
  ['perhaps', 'Perhaps breached, perhaps not'],
  ['no', 'Not breached'],
] as const;

function breachSentences({ results, agreement }: Ground): string[] {
  const whole = results.verdicts.filter(({ bearer, place }) => bearer === null && place === undefined);
  const byNorm = groupBy(whole, ({ norm }) => norm);
  const classes = agreement.norms.flatMap(({ id }) => {
    const verdicts = byNorm.get(id);
    return verdicts === undefined ? [] : [{ id, of: breachClass(verdicts), verdicts }];
  });
  return CLASSES.flatMap(([name, words]) => {
    const ids = classes
      .filter(({ of }) => of === name)
      .map(({ id, verdicts }) => (name === 'no' ? `${id} (${statesOver(verdicts)})` : id));
    return ids.length === 0 ? [] : [`${words}, at the end of the period: ${andList(ids)}.`];
  });
}

/** What it is instead, for each reading: not to be breached is not yet to be kept. */
function statesOver(verdicts: readonly Verdict[]): string {
  return [...new Set(verdicts.map(({ statuses }) => statusWords(statuses)))].join('; ');
}

function deniedSentence(incidents: readonly ReportIncident[]): string[] {
  const denied = incidents.filter(({ denials }) => denials.length > 0);
  return denied.length === 0
    ? []
    : [
        `${counted(denied.length, 'incident')} of the annex ${denied.length === 1 ? 'is' : 'are'} denied in whole or in part.`,
      ];
}

function correctionSentence({ corrections: { received, changed } }: Part): string[] {
  if (received.length === 0 && changed.length === 0) return [];
  const verdicts = changed.length === 0 ? 'no verdict on it' : counted(changed.length, 'verdict');
  return [
    `${counted(received.length, 'report')} received in the period ${received.length === 1 ? 'bears' : 'bear'} on what came before it; ${verdicts} changed by that.`,
  ];
}
