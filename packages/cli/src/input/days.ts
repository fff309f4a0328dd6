import { type Days, isCutOff } from '@servanda/workbench/report';
import { Problem } from '../problem.ts';

interface Given {
  readonly day?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cutOff?: string | undefined;
}

/**
 * The days of `--day`, or of `--from` and `--to`, and the cut-off.
 * @throws Problem where one is no date, or the cut-off no time of day
 */
export function chooseDays({ day, from = day, to = day, cutOff }: Given): Days {
  for (const [option, text] of Object.entries({ '--day': day, '--from': from, '--to': to })) {
    if (text !== undefined && !/^\d{4}-\d\d-\d\d$/.test(text))
      throw new Problem('C0103', `${option}: "${text}" is not a day`, 'Write 2015-02-17.');
  }
  if (cutOff !== undefined && !isCutOff(cutOff))
    throw new Problem('C0103', `--cut-off: "${cutOff}" is no time of day`, 'Write hours and minutes: 19:30.');
  return { from, to, cutOff };
}
