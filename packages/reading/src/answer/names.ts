/** Whether a document has the names that a form uses. */
import { type Agreement, nearestName } from '@servanda/core';
import type { Form } from '../state/form.ts';
import { actsOf } from './acts.ts';

type Sort = 'party, body or group' | 'group' | 'act' | 'kind' | 'clause or rule';

/** A sentence for the first name that the document lacks, with the nearest that it has; undefined where it has them all. */
export function lackedName(agreement: Agreement, form: Form): string | undefined {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const known: Readonly<Record<Sort, readonly string[]>> = {
    'party, body or group': [...ids(agreement.actors), ...ids(agreement.groups)],
    group: ids(agreement.groups),
    act: actsOf(agreement),
    kind: ids(agreement.kinds),
    'clause or rule': [...ids(agreement.clauses), ...ids(agreement.norms)],
  };
  for (const [sort, name] of namesOf(form)) {
    if (name === undefined || known[sort].includes(name)) continue;
    const near = nearestName(name, known[sort]);
    const hint =
      near === undefined ? `it has: ${known[sort].slice(0, 12).join(', ') || 'none'}` : `did you mean ${near}?`;
    return `The document of ${agreement.id} has no ${sort} named “${name}”; ${hint}`;
  }
  return undefined;
}

function namesOf(form: Form): (readonly [Sort, string | undefined])[] {
  const who = (name: string | undefined) => ['party, body or group', name] as const;
  const rule = (name: string | undefined) => ['clause or rule', name] as const;
  switch (form.form) {
    case 'stage':
      return (form.by ?? []).map(who);
    case 'happened':
      return [['act', form.act], ...(form.by ?? []).map(who), who(form.to), ['kind', form.kind]];
    case 'contains':
      return [rule(form.provision), who(form.bearer)];
    case 'list':
      return [['group', form.group], ...form.members.map(who)];
    case 'conduct':
      return [who(form.bearer), ...(form.provisions ?? []).map(rule)];
    case 'order':
      return [rule(form.earlier), rule(form.later)];
    case 'quantity':
    case 'wish':
      return [rule(form.provision)];
    default:
      return [];
  }
}
