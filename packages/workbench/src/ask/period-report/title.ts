import type { PeriodReport } from './form.ts';

/** What stands above all: what is reported on, and for when. */
export function titleOf({ agreement, periodWords, cutOff }: PeriodReport): {
  readonly title: string;
  readonly period: string;
} {
  return {
    title: `${agreement.title} (${agreement.id}): report`,
    period: `Period: ${periodWords}${cutOff === '00:00' ? '' : `; days end at ${cutOff}`}`,
  };
}
