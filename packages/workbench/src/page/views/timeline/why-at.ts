import type { Verdict } from '@servanda/core';
import type { WhichReadings } from '@servanda/formats/results';
import type { Address, Change } from '../../frame/address.ts';

/** The way to why a verdict was so at an instant (ms), under the readings of its lane. */
export function whyAt(address: Address, verdict: Verdict, which: WhichReadings, at: number): Change {
  const differs = which.kind === 'only' || which.kind === 'listed';
  return {
    view: 'why',
    provision: verdict.norm,
    bearer: verdict.bearer ?? undefined,
    place: verdict.place,
    asOf: Number.isFinite(at) ? new Date(at).toISOString() : address.asOf,
    readings: differs ? { ...address.readings, ...verdict.readings } : address.readings,
  };
}
