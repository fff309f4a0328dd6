/** The document cut where its rules stand: prose and rules in turn, each with the norms and questions that are declared in it. */
import type { Agreement, Norm, Question } from '@servanda/core';
import type { Code, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

export interface Block {
  /** First line of the document that it holds. */
  readonly line: number;
  readonly prose: readonly RootContent[];
  /** The rules as they are written; undefined after the last of them. */
  readonly rules?: { readonly text: string; readonly line: number } | undefined;
  readonly norms: readonly Norm[];
  readonly questions: readonly Question[];
}

const isRules = (node: RootContent): node is Code => node.type === 'code' && node.lang === 'servanda';

/** What is declared on these lines, both included. */
const within = <T extends { readonly at?: { readonly line: number } | undefined }>(
  all: readonly T[],
  from: number,
  to: number,
) => all.filter(({ at }) => at !== undefined && at.line >= from && at.line <= to);

/** Norms beside one block at most: one fence may hold thousands. */
const MOST = 30;

/** A block with more norms than are drawn at once becomes several, each with the rules of its own norms. */
function cut(block: Block): Block[] {
  const { rules, norms, questions } = block;
  if (!rules || norms.length <= MOST) return [block];
  const lines = rules.text.split('\n');
  const end = rules.line + lines.length;
  const starts = norms.flatMap(({ at }, i) => (at === undefined || i % MOST > 0 ? [] : [at.line])).slice(1);
  const bounds = [rules.line, ...starts, end];
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? end;
    return {
      line: i === 0 ? block.line : from,
      prose: i === 0 ? block.prose : [],
      rules: { text: lines.slice(from - rules.line, to - rules.line).join('\n'), line: from },
      norms: within(norms, from, to - 1),
      questions: within(questions, from, to - 1),
    };
  });
}

/** @param agreement what stands in the document; undefined: nothing is known of it, and it is cut all the same */
export function blocksOf(document: string, agreement: Agreement | undefined): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  for (const node of fromMarkdown(document).children) {
    if (!isRules(node)) {
      prose.push(node);
      continue;
    }
    const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    blocks.push(
      ...cut({
        line: prose[0]?.position?.start.line ?? from,
        prose,
        rules: { text: node.value, line: from + 1 },
        norms: within(agreement?.norms ?? [], from, to),
        questions: within(agreement?.questions ?? [], from, to),
      }),
    );
    prose = [];
  }
  if (prose.length > 0) blocks.push({ line: prose[0]?.position?.start.line ?? 1, prose, norms: [], questions: [] });
  return blocks;
}
