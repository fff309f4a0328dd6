/** What the record cannot say: open verdicts and why, silence, places without a drawing, the limits of a source. */
import { vocabularyOf } from '@servanda/core';
import { groupBy, statusWords } from '@servanda/formats/results';
import { recordNotes } from '../record-notes.ts';
import type { PeriodReport, ReportIncident, ReportRow } from './form.ts';
import type { Ground } from './ground.ts';
import { andList } from './sentences.ts';

type CannotSay = PeriodReport['cannotSay'];

export function cannotSayOf(
  ground: Ground,
  rows: readonly ReportRow[],
  incidents: readonly ReportIncident[],
): CannotSay {
  return [...open(rows), ...silent(ground, incidents), ...unseen(rows), ...undrawn(ground), ...ofSources(ground)];
}

/** Open verdicts, those of one provision with the same statuses and reasons in one. */
function open(rows: readonly ReportRow[]): CannotSay {
  const unclear = rows.filter(({ statuses, place }) => statuses.length > 1 && place === undefined);
  const groups = groupBy(unclear, ({ norm, statuses, why }) => JSON.stringify([norm, statuses, why]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const who = [...new Set(group.map(({ bearer }) => bearer ?? 'the provision'))];
    const why = first.why.length === 0 ? '' : `: ${first.why.join('; ')}`;
    return [{ about: `${first.norm} (${who.join(', ')})`, text: `${statusWords(first.statuses)}${why}` }];
  });
}

/** Provisions on an act that no incident of the period is one of: silence is no proof. */
function silent({ agreement }: Ground, incidents: readonly ReportIncident[]): CannotSay {
  const { actWithin } = vocabularyOf(agreement);
  const quiet = agreement.norms.filter(
    ({ what: { act } }) => act !== undefined && !incidents.some((incident) => actWithin(incident.act, act)),
  );
  if (quiet.length === 0) return [];
  return [
    {
      about: andList(quiet.map(({ id }) => id)),
      text: 'no report of the period speaks of their acts; where not all was watched, that is no proof that nothing was done',
    },
  ];
}

function unseen(rows: readonly ReportRow[]): CannotSay {
  const norms = [...new Set(rows.filter(({ coverage }) => coverage === null).map(({ norm }) => norm))];
  if (norms.length === 0) return [];
  return [{ about: andList(norms), text: 'coverage by the deciding sources is unknown' }];
}

function undrawn({ agreement }: Ground): CannotSay {
  const zones = agreement.zones.filter(({ shape, drawings, map }) => !shape && !drawings && !map);
  const lines = agreement.lines.filter(({ shape, drawings, map }) => !shape && !drawings && !map);
  if (zones.length + lines.length === 0) return [];
  return [
    {
      about: andList([...zones, ...lines].map(({ id }) => id)),
      text: 'not drawn: whether a point lies there, or how far from it, is known only where a report says so',
    },
  ];
}

function ofSources({ record, options }: Ground): CannotSay {
  return recordNotes(record, options.knownAt).map(({ reports }) => ({
    about: `UCDP GED (${reports} ${reports === 1 ? 'report' : 'reports'})`,
    text: 'names two sides and no author, whole days and places up to the size of a province, and only events with deaths; no event is no proof that nothing happened',
  }));
}
