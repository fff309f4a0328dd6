/** By mouse through every view, using what each of them offers. */
import { lookAtPlaces, lookThroughTime } from './drawing.ts';
import { askWhy, lookIntoRecord } from './grounds.ts';
import { report, write } from './making.ts';
import { listAgreements, lookAtAgreement, readText } from './reading.ts';
import type { Walker } from './walker.ts';

export async function walkByMouse(walker: Walker): Promise<void> {
  await readText(walker);
  await listAgreements(walker);
  await lookAtAgreement(walker);
  await lookThroughTime(walker);
  await lookAtPlaces(walker);
  await askWhy(walker);
  await lookIntoRecord(walker);
  await write(walker);
  await report(walker);
}
