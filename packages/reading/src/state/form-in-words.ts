import type { Agreement } from '@servanda/core';
import type { WhenSaid } from './form.ts';
import type { PartialForm } from './proposal.ts';

/** A hole in a line of words. */
const HOLE = '…';

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? HOLE) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function whenInWords(when: WhenSaid | undefined, preposition: 'on' | ','): string {
  if (when === undefined) return '';
  if (typeof when === 'string')
    return preposition === ',' ? `, ${when}` : ` ${when.length === 10 ? 'on' : 'in'} ${when}`;
  const { from, to } = when;
  const lead = preposition === ',' ? ', ' : ' ';
  if (from !== undefined && to !== undefined) return `${lead}${from} to ${to}`;
  if (from !== undefined) return `${lead}from ${from}`;
  return to === undefined ? '' : `${lead}until ${to}`;
}

function conduct(form: Extract<PartialForm, { form: 'conduct' }>, title: string): string {
  const what = form.provisions ? list(form.provisions) : title;
  const verb = form.provisions && form.provisions.length > 1 ? 'ask' : 'asks';
  const who = form.bearer ?? HOLE;
  const when = whenInWords(form.in, ',');
  switch (form.did) {
    case 'kept':
      return `${who} kept ${what}${when}`;
    case 'broke':
      return `${who} broke ${what}${when}`;
    case 'never did':
      return `${who} never did what ${what} ${verb}${when}`;
    default:
      return `${who} kept, broke or never did what ${what} ${verb}${when}`;
  }
}

/**
 * One plain line for a form, complete or with holes (shown as …): "A never did what 11/reform asks, 2015 to 2022". Names stay those of
 * the document; the agreement is called by its title where it is given.
 */
export function formInWords(form: PartialForm, agreement?: Pick<Agreement, 'title'>): string {
  const title = agreement ? `“${agreement.title}”` : 'the agreement';
  switch (form.form) {
    case 'stage': {
      const by = form.by ? ` by ${list(form.by)}` : '';
      return `${title} was ${form.not ? 'not ' : ''}${form.stage ?? HOLE}${by}${whenInWords(form.on, 'on')}`;
    }
    case 'happened': {
      const who = form.by ? list(form.by) : 'somebody';
      const kind = form.kind ? ` (${form.kind})` : '';
      const to = form.to ? ` towards ${form.to}` : '';
      return `${who} ${form.not ? 'did not do' : 'did'} “${form.act ?? HOLE}”${kind}${to}${whenInWords(form.on, 'on')}`;
    }
    case 'contains': {
      const duty = form.bearer
        ? `: ${form.bearer} ${form.modal ?? 'is bound by it'}`
        : form.modal
          ? ` (${form.modal})`
          : '';
      return `${title} ${form.not ? 'does not contain' : 'contains'} ${form.provision ?? 'a provision of which it has no rule here'}${duty}`;
    }
    case 'list': {
      const members = [...(form.members ?? []), ...(form.others ?? []).map((other) => `“${other}”`)];
      return `${title} names as ${form.group ?? HOLE}: ${list(members)}`;
    }
    case 'conduct':
      return conduct(form, title);
    case 'order':
      return `${form.earlier ?? HOLE} comes before ${form.later ?? HOLE}`;
    case 'quantity':
      return `the number in ${form.provision ?? HOLE} is ${form.value ?? HOLE}${form.unit === undefined ? ` ${HOLE}` : unitInWords(form.value, form.unit)}`;
    case 'wish':
      return form.provision ? `a wish or demand, held beside ${form.provision}` : 'a wish or demand';
    case 'not on an agreement':
      return 'says nothing on an agreement';
    case 'not checkable':
      return `no record can decide it${form.why ? ` (${form.why})` : ''}`;
  }
}

function unitInWords(value: number | undefined, unit: string): string {
  return value === 1 || unit === 'percent' ? ` ${unit}` : unit === 'person' ? ' persons' : ` ${unit}s`;
}
