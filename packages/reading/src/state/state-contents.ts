/** Forms on what the agreement contains: a provision, a list, an order, a number. None of them has a date of its own. */

import { type Agreement, vocabularyOf } from '@servanda/core';
import { overlap } from '../text/overlap.ts';
import { cautionsAndNegation, cautionsAt } from './cautions.ts';
import type { Content } from './contents.ts';
import type { Hit } from './hits.ts';
import type { PartialForm, Proposal } from './proposal.ts';
import { isStrong, provisionsOf } from './provisions.ts';
import type { Run } from './runs.ts';
import { because, type View } from './view.ts';

/** What the agreement is said to contain. */
export function proposeContains(view: View, content: Content, contents: readonly Content[]): Proposal {
  const cautions = cautionsAndNegation(view, content.hit, contents);
  const { names } = provisionsOf(view);
  const [bearer] = content.bearer.names.length === 1 ? content.bearer.names : [];
  const form: PartialForm = {
    form: 'contains',
    ...(names.length === 1 && names[0] !== undefined ? { provision: names[0] } : {}),
    ...(bearer === undefined ? {} : { bearer }),
    ...(content.modal === undefined ? {} : { modal: content.modal }),
  };
  const open = [
    ...(names.length === 1 ? [] : ['provision']),
    ...(bearer === undefined && (content.bearer.open || content.bearer.names.length > 1) ? ['bearer'] : []),
    ...(cautions.length > 0 ? ['not'] : []),
  ];
  return { form, open, because: [because(view, content.hit)], cautions };
}

const LONG = 3;

/** An enumeration of actors of one group: a list that the agreement may name. */
export function proposeList(
  view: View,
  run: Run,
  contents: readonly Content[],
  agreement: Agreement,
): Proposal | undefined {
  if (run.names.length < 2 || (contents.length === 0 && run.names.length < LONG)) return undefined;
  const { members } = vocabularyOf(agreement);
  const counted = agreement.groups
    .map(({ id }) => ({ id, all: new Set(members(id)) }))
    .map(({ id, all }) => ({
      id,
      size: all.size,
      hits: run.names.filter((name) => members(name).every((member) => all.has(member))).length,
    }))
    .filter(({ hits }) => hits >= 2)
    .sort((a, b) => b.hits - a.hits || a.size - b.size);
  const [best, second] = counted;
  if (!best) return undefined;
  // Two groups that fit alike: which list is meant is for the person to say.
  const group = second && second.hits === best.hits && second.size === best.size ? undefined : best.id;
  const range = { from: view.tokens[run.from]?.from ?? 0, to: view.tokens[run.to - 1]?.to ?? 0 };
  const hit: Hit = { cue: 'joint', at: [run.from], ...range };
  return {
    form: { form: 'list', ...(group === undefined ? {} : { group }), members: [...run.names] },
    open: [...(group === undefined ? ['group'] : []), ...(run.others ? ['others'] : [])],
    because: [because(view, range)],
    cautions: cautionsAt(view, hit, contents),
  };
}

/** One provision before another, where each is told by a name, on either side of the word. */
export function proposeOrder(view: View, contents: readonly Content[]): Proposal | undefined {
  const places = view.candidate.clauses
    .filter(isStrong)
    .flatMap((match) =>
      match.because
        .filter(({ by }) => by === 'alias' || by === 'number')
        .flatMap(({ ranges }) => ranges.map((range) => ({ name: match.norm ?? match.clause, range }))),
    );
  if (new Set(places.map(({ name }) => name)).size < 2) return undefined;
  const hit = view.hits.find(({ cue }) => cue === 'before' || cue === 'after');
  if (!hit) return undefined;
  const left = new Set(places.filter(({ range }) => range.to <= hit.from).map(({ name }) => name));
  const right = new Set(places.filter(({ range }) => range.from >= hit.to).map(({ name }) => name));
  const [first, second] = [left.size === 1 ? [...left][0] : undefined, right.size === 1 ? [...right][0] : undefined];
  const [earlier, later] = hit.cue === 'before' ? [first, second] : [second, first];
  const form: PartialForm = {
    form: 'order',
    ...(earlier === undefined ? {} : { earlier }),
    ...(later === undefined || later === earlier ? {} : { later }),
  };
  const open = [...(earlier === undefined ? ['earlier'] : []), ...(form.later === undefined ? ['later'] : [])];
  const cautions = cautionsAndNegation(view, hit, contents);
  return { form, open: cautions.length > 0 ? ['earlier', 'later'] : open, because: [because(view, hit)], cautions };
}

/** Numbers that the agreement is said to set. */
export function proposeQuantities(view: View, contents: readonly Content[]): Proposal[] {
  const { names } = provisionsOf(view);
  if (contents.length === 0) return [];
  const dated = (at: { from: number; to: number }) => view.candidate.dates.some((date) => overlap(date, at));
  return view.candidate.quantities.flatMap((quantity) => {
    if (quantity.unit === undefined || dated(quantity)) return [];
    const [provision] = names.length === 1 ? names : [];
    const at = view.tokens.findIndex((token) => token.to > quantity.from);
    const cautions = cautionsAt(view, { cue: 'contain', at: [at], from: quantity.from, to: quantity.to }, contents);
    const form: PartialForm = {
      form: 'quantity',
      ...(provision === undefined ? {} : { provision }),
      value: quantity.value,
      unit: quantity.unit,
    };
    return [{ form, open: provision === undefined ? ['provision'] : [], because: [because(view, quantity)], cautions }];
  });
}
