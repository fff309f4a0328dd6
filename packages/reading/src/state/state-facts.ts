/** From words that state something to a form with its holes. */
import type { Agreement } from '@servanda/core';
import { cautionsAt, negationsOf } from './cautions.ts';
import { didOf } from './conduct.ts';
import type { Content } from './contents.ts';
import type { Fact } from './facts.ts';
import type { Hit } from './hits.ts';
import type { Caution, PartialForm, Proposal } from './proposal.ts';
import { provisionsOf } from './provisions.ts';
import { because, segmentOf, type View } from './view.ts';
import { whenOf } from './when.ts';
import { doerOf, recipientOf, signersOf } from './who.ts';

/** Cautions at a fact, negation with them where `denied`. */
function withNegation(cautions: readonly Caution[], denied: boolean): Caution[] {
  return denied ? [...cautions, 'negation'] : [...cautions];
}

/** The proposal for one fact; `facts` are all of the sentence, by which dates find their verb. */
export function proposeFact(
  view: View,
  fact: Fact,
  facts: readonly Fact[],
  contents: readonly Content[],
  agreement: Agreement,
): Proposal {
  const negations = negationsOf(view, fact.hit);
  const said = cautionsAt(view, fact.hit, contents);
  const when = whenOf(
    view,
    fact.hit,
    facts.map(({ hit }) => hit),
  );
  if (fact.kind === 'conduct') return proposeConduct(view, fact, negations, said, when);
  const cautions = withNegation(said, negations.length > 0 || fact.hit.cue === 'lapse' || omitted(view, fact));
  const by = fact.kind === 'signed' ? signersOf(view, fact.hit) : doerOf(view, fact.hit);
  const open = [...(by.open ? ['by'] : []), ...(when.open ? ['on'] : []), ...(cautions.length > 0 ? ['not'] : [])];
  const byAndOn = {
    ...(by.names.length > 0 && fact.kind !== 'in force' ? { by: [...by.names] } : {}),
    ...(when.said === undefined ? {} : { on: when.said }),
  };
  if (fact.kind !== 'happened') {
    const form: PartialForm = { form: 'stage', stage: fact.kind, ...byAndOn };
    // Nobody puts an agreement in force alone, so that who stands there is not asked.
    return {
      form,
      open: open.filter((name) => name !== 'by' || fact.kind !== 'in force'),
      because: [because(view, fact.hit)],
      cautions,
    };
  }
  const to = recipientOf(view, fact.hit);
  const act = actOf(fact, agreement);
  const kind = kindOf(view, fact.hit);
  const form: PartialForm = {
    form: 'happened',
    ...(act === undefined ? {} : { act }),
    ...byAndOn,
    ...(to.names.length === 1 && to.names[0] !== undefined ? { to: to.names[0] } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
  const holes = [...(act === undefined ? ['act'] : []), ...open, ...(to.open || to.names.length > 1 ? ['to'] : [])];
  return { form, open: holes, because: [because(view, fact.hit)], cautions };
}

const omitted = (view: View, fact: Fact) => view.hits.some((hit) => hit.cue === 'omission' && hit.to <= fact.hit.from);

function actOf(fact: Fact, agreement: Agreement): string | undefined {
  const act = fact.act?.of;
  return act !== undefined && agreement.acts.some(({ id }) => id === act) ? act : undefined;
}

/** The one kind of thing named in the clause. */
function kindOf(view: View, hit: Hit): string | undefined {
  const at = (range: { from: number }) =>
    segmentOf(
      view,
      view.tokens.findIndex((token) => token.to > range.from),
    );
  const kinds = new Set(
    view.candidate.mentions.filter((m) => m.what === 'kind' && at(m) === at(hit)).map((mention) => mention.of),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

function proposeConduct(
  view: View,
  fact: Fact,
  negations: readonly Hit[],
  said: readonly Caution[],
  when: ReturnType<typeof whenOf>,
): Proposal {
  const plain = didOf(view, fact, negations);
  const cautions = withNegation(said, plain === undefined && (negations.length > 0 || omitted(view, fact)));
  const did = cautions.length === 0 ? plain : undefined;
  const by = doerOf(view, fact.hit);
  const bearer = by.names.length === 1 && !by.open ? by.names[0] : undefined;
  const provisions = provisionsOf(view);
  const form: PartialForm = {
    form: 'conduct',
    ...(did === undefined ? {} : { did }),
    ...(bearer === undefined ? {} : { bearer }),
    ...(provisions.names.length > 0 ? { provisions: [...provisions.names] } : {}),
    ...(when.said === undefined ? {} : { in: when.said }),
  };
  const open = [
    ...(did === undefined ? ['did'] : []),
    ...(bearer === undefined ? ['bearer'] : []),
    ...(provisions.open ? ['provisions'] : []),
    ...(when.open ? ['in'] : []),
  ];
  const omission = view.hits.filter((hit) => hit.cue === 'omission' && hit !== fact.hit && hit.to <= fact.hit.from);
  const words = [...negations.filter((hit) => hit.to <= fact.hit.from), ...omission, fact.hit];
  return { form, open, because: words.map((hit) => because(view, hit)), cautions };
}
