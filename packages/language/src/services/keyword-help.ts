/** What the words that begin statements and their lines mean, in a sentence each. */
import { findFences } from '../1-parse/fences.ts';
import { lex } from '../1-parse/lex.ts';
import type { Place } from '../1-parse/place.ts';
import type { Report } from '../messages/problem.ts';

export const KEYWORD_HELP: Readonly<Record<string, string>> = {
  agreement: 'Begins the document: its name and title; signature, clock and texts stand below.',
  party: 'Declares one who is bound by the agreement.',
  body: 'Declares one who is no party, such as a monitor or a mediator.',
  group: 'Gives several actors one name; by it any of its members is meant, or all of them.',
  kind: 'Declares what acts are about: weapons, persons, notices; or a kind made of others.',
  act: 'Declares something that is done at a time, and that can be reported.',
  state: 'Declares something that lasts, and says how long a report of it holds.',
  measure: 'Declares a quantity that is measured, with its unit and how long a measurement holds.',
  basis: 'Declares a way in which a measure is counted.',
  conversion: 'Says how an amount on one basis counts on another.',
  zone: 'Declares an area, with its map, and with the zones that it lies within or apart from.',
  line: 'Declares a line, with each drawing of it: by whom, and for which time.',
  moment: 'Gives an instant a name: a date, a span after another moment, or the first time that something happens.',
  define: 'Gives a condition a name.',
  counting: 'Says how the violations of a ban are counted, and who holds that they are counted so.',
  mentions: 'Lists the words by which texts speak of a thing.',
  import: 'Takes what another agreement declares.',
  clause: 'Begins a clause by its number and title; the norms below belong to it.',
  ban: 'What must not be done. Each violation breaches it.',
  duty: 'What must be done, by its deadline if it has one.',
  limit: 'A quantity that must be kept at, above or below an amount.',
  permission: 'What may be done although bans speak against it.',
  power: 'Who may suspend, resume, extend or end norms, or what does so by itself.',
  question: 'What is disputed about the text, with the readings that are held of it.',
  amendment: 'What the parties changed from an instant on.',
  example: 'Reports that are given and verdicts that are expected: a test of the rules.',
  whenever: 'The norm arises each time that this happens.',
  from: 'The norm is in force from this moment on.',
  until: 'The norm is in force until this moment.',
  while: 'The norm is in force only as long as this holds.',
  if: 'The norm is in force only as long as this holds.',
  unless: 'The norm does not bind where this holds.',
  verified: 'The standard of proof: whose reports decide on this norm.',
  confirmed: 'The standard of proof: whose reports decide on this norm.',
  admitted: 'The standard of proof: only what a party says against itself decides.',
  sufficient: 'The coverage from which on the silence of those who watch speaks for the norm.',
  leaving: 'The zone that must lie free between the sides once the duty is done, for each kind.',
  measured: 'From which line each measures how far it has withdrawn.',
  starting: 'When the act must have begun.',
  ending: 'When the act must be finished.',
  within: 'The deadline: a span that is counted from a moment.',
  by: 'The deadline as a day or an instant; in a power, the act by which it is used.',
  requires: 'What must be fulfilled first; until then the duty is blocked.',
  despite: 'The bans against which this permission stands.',
  provided: 'The condition under which a permission or a power is there.',
  effective: 'How long after its use a power takes effect.',
  using: 'By what means it is verified: this is shown, and decides nothing.',
  added: 'The amendment by which the norm came into the agreement.',
  counted: 'The rules by which its violations are counted.',
};

const silent: Report = () => undefined;

/** The word that begins a line of the rules at an offset; undefined where another stands, or none. Never throws, for any text. */
export function keywordAt(text: string, offset: number): (Place & { readonly text: string }) | undefined {
  if (!findFences(text, silent).some(({ start, end }) => start <= offset && offset < end)) return undefined;
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const [first] = lex(text.slice(begin, newline < 0 ? text.length : newline), [0], silent);
  if (first?.kind !== 'word' || !Object.hasOwn(KEYWORD_HELP, first.text)) return undefined;
  const found = { text: first.text, start: begin + first.start, end: begin + first.end };
  return found.start <= offset && offset <= found.end ? found : undefined;
}
