/** The agreement names a list: held against it member by member. */
import type { Form } from '../state/form.ts';
import type { Answered, Part } from './answer.ts';
import { inOrder, membersOf } from './bound.ts';
import { type Case, readAs } from './cases.ts';
import { decided, together } from './combine.ts';
import { plainPart } from './part.ts';
import { shownClause } from './shown.ts';
import type { Subject } from './subject.ts';
import { listed } from './words.ts';

type List = Extract<Form, { form: 'list' }>;
type Reply = Pick<Answered, 'text' | 'word' | 'parts'>;

export function list({ agreement }: Subject, { group, members, others = [] }: List): Reply {
  const nameOf = (id: string) =>
    [...agreement.actors, ...agreement.groups].find((thing) => thing.id === id)?.name ?? id;
  const reads = readAs(agreement, ({ change }) => change === 'group');
  const norm = agreement.norms.find(({ bearer }) => bearer.names.includes(group));
  const clause = norm && shownClause(agreement, norm.clause);
  const given = members.map((member): Part => {
    const cases = reads.map(({ readings, read }): Case => {
      const named = membersOf(read, group);
      const isIn = membersOf(read, member).every((one) => named.includes(one));
      return {
        readings,
        word: isIn ? 'yes' : 'no',
        says: isIn ? 'the document names it' : 'the document does not name it there',
      };
    });
    return plainPart({ of: nameOf(member), ...decided(cases), clause });
  });
  const unknown = others.map((other) =>
    plainPart({ of: other, word: 'differs', text: 'The document does not name it.', clause }),
  );
  const said = new Set(reads.flatMap(({ read }) => members.flatMap((m) => membersOf(read, m))));
  const left = inOrder(
    agreement,
    reads.flatMap(({ read }) => membersOf(read, group)),
  ).filter((id) => !said.has(id));
  const rest =
    left.length === 0
      ? []
      : [
          plainPart({
            of: 'the rest of the list',
            word: null,
            text: `The document also names ${listed(left.map(nameOf))}.`,
            clause,
          }),
        ];
  const parts = [...given, ...unknown, ...rest];
  const wrong = parts.filter(({ word }) => word !== null && word !== 'agrees');
  const held =
    wrong.length === 0
      ? 'All that is listed is in the document.'
      : `Otherwise than in the document: ${listed(wrong.map(({ of }) => of))}.`;
  return {
    text: [held, ...rest.map(({ text }) => text)].join(' '),
    word: together(parts.map(({ word }) => word)),
    parts,
  };
}
