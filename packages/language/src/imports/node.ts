import { type Agreement, formatLocal } from '@servanda/core';
import type { DeclarationNode } from '../1-parse/ast.ts';
import type { Place, Ref } from '../1-parse/place.ts';
import type { Entry } from './entries.ts';

/** What the resolver needs to know of an imported thing: that it is declared, as what, and of which parts. */
export function nodeOf(entry: Entry, place: Place, clock: string): DeclarationNode {
  const { list, form } = entry;
  const ref = (text: string): Ref => ({ text, start: place.start, end: place.end });
  const refs = (names: readonly string[] = []) => names.map(ref);
  const head = { name: ref(form.id), title: form.name, imported: true, start: place.start, end: place.end } as const;
  /** Once for each source: when it drew what is checked where it stands. */
  const drawnBy = (drawings: readonly { readonly by: string }[] = []) =>
    [...new Set(drawings.map(({ by }) => by))].map((by) => ({
      by: { name: ref(by), quoted: false },
      map: ref(''),
      ...place,
    }));
  const lasting = (lasts: Agreement['states'][number]['lasts']) =>
    lasts.lasts === 'at-most' ? { ...place, ...lasts.span } : lasts.lasts;
  switch (list) {
    case 'actors':
      return { ...head, declares: 'actor', role: form.role };
    case 'groups':
      return { ...head, declares: 'group', members: refs(form.members) };
    case 'kinds':
      return { ...head, declares: 'kind', members: form.members && refs(form.members) };
    case 'acts':
      return {
        ...head,
        declares: 'act',
        public: form.public === true,
        isA: form.isA === undefined ? undefined : ref(form.isA),
        undoneBy: form.undoneBy === undefined ? undefined : ref(form.undoneBy),
        rivals: [],
      };
    case 'states':
      return {
        ...head,
        declares: 'state',
        lasts: lasting(form.lasts),
      };
    case 'measures':
      return { ...head, declares: 'measure', unit: ref(form.unit), lasts: form.lasts && lasting(form.lasts) };
    case 'zones':
      return {
        ...head,
        declares: 'zone',
        within: refs(form.within),
        apartFrom: refs(form.apartFrom),
        map: form.map === undefined ? undefined : ref(form.map),
        undrawn: false,
        drawings: drawnBy(form.drawings),
        rivals: [],
      };
    case 'lines':
      return {
        ...head,
        declares: 'line',
        map: form.map === undefined ? undefined : ref(form.map),
        undrawn: false,
        drawings: drawnBy(form.drawings),
      };
    case 'moments': {
      const instant = form.value.moment === 'at' ? form.value.instant : 0;
      const [date = '', time] = formatLocal(instant, clock).split(' ');
      return { ...head, declares: 'moment', value: { moment: 'at', at: { date, time, ...place }, ...place } };
    }
    case 'definitions':
      // What it says is in the form already; nothing looks for names in it here.
      return { ...head, declares: 'definition', value: { cond: 'and', of: [], ...place } };
  }
}
