/** Instants as text, for files and for people. */
import { DAY_MS, dateOf } from './civil.ts';
import { localMs, resolveLocal } from './local.ts';

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

function timeOfDay(ms: number, seconds: boolean): string {
  const [h, m, s, rest] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
    ms % 1000,
  ];
  const withSeconds = seconds || s > 0 || rest > 0 ? `:${pad(s)}` : '';
  return `${pad(h)}:${pad(m)}${withSeconds}${rest > 0 ? `.${pad(rest, 3)}` : ''}`;
}

/** ISO 8601 writes years outside 0000-9999 with a sign and six digits. */
function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return pad(year, 4);
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 6)}`;
}

function parts(local: number): { date: string; ms: number } {
  const day = Math.floor(local / DAY_MS);
  const date = dateOf(day);
  return { date: `${isoYear(date.year)}-${pad(date.month)}-${pad(date.day)}`, ms: local - day * DAY_MS };
}

/** ISO 8601 in UTC with seconds (`2015-02-14T22:00:00Z`); milliseconds only where there are any. Finite instants only (ms). */
export function formatInstant(instant: number): string {
  const { date, ms } = parts(instant);
  return `${date}T${timeOfDay(ms, true)}Z`;
}

function offsetText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  return `${ms < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * Local date and time (`2015-02-15 00:00`) of an instant (ms); seconds only where there are any. The second of two equal
 * local times carries its offset (`2015-10-25 03:30 +02:00`), since without it the earlier is meant (1.4).
 */
export function formatLocal(instant: number, clock: string): string {
  const local = localMs(instant, clock);
  const { date, ms } = parts(local);
  const second = resolveLocal(local, clock).instant !== instant;
  return `${date} ${timeOfDay(ms, false)}${second ? ` ${offsetText(local - instant)}` : ''}`;
}
