import type { DeclarationNode, DocumentNode, NormNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { ACCESS_ACTS, lookNorm, type Symbols } from '../symbols.ts';
import { baseForms } from '../verbs.ts';

type CountingNode = Extract<DeclarationNode, { declares: 'counting' }>;

/** A rule of counting says what it counts and how much each counts; some ban of an act is counted so. */
export function checkCountings(document: DocumentNode, symbols: Symbols, report: Report): void {
  const uses = usesOf(document, symbols);
  for (const rule of document.declarations) {
    if (rule.declares !== 'counting') continue;
    checkRule(rule, report);
    if (!uses.some(({ name }) => name.text === rule.name.text))
      report('counting-unused', rule.name, { name: rule.name.text });
  }
  for (const { lines } of document.norms) checkOnce(lines.counted ?? [], report);
  for (const { name, norm } of uses) {
    const rule = symbols.spaces.counting.get(name.text);
    if (norm?.what) checkUse(name, norm, rule?.declares === 'counting' ? rule : undefined, symbols, report);
  }
}

function checkRule({ name, counts, each, merged }: CountingNode, report: Report): void {
  if (counts.length === 0) report('counting-incomplete', name, { name: name.text, line: 'counts', todo: 'an act' });
  if (each === undefined)
    report('counting-incomplete', name, { name: name.text, line: 'each', todo: '`once` or `by its number`' });
  const { quiet } = merged ?? {};
  if (quiet && (quiet.unit === 'months' || quiet.unit === 'years'))
    report('quiet-without-length', quiet, {
      text: quiet.n === 1 ? `1 ${quiet.unit.slice(0, -1)}` : `${quiet.n} ${quiet.unit}`,
    });
}

/** A number that stands twice beside a verdict says nothing more. */
function checkOnce(names: readonly Ref[], report: Report): void {
  names.forEach((name, i) => {
    const before = names.slice(0, i).find(({ text }) => text === name.text);
    if (before) report('counted-twice', name, { name: name.text }, { place: before, text: 'the first stands here' });
  });
}

interface Use {
  readonly name: Ref;
  readonly norm: NormNode | undefined;
}

function usesOf({ norms, questions }: DocumentNode, symbols: Symbols): Use[] {
  const written = norms.flatMap((norm) => (norm.lines.counted ?? []).map((name) => ({ name, norm })));
  const read = questions.flatMap(({ clause, readings }) =>
    readings.flatMap(({ changes }) =>
      changes.flatMap((change) => {
        if (change.change !== 'counted') return [];
        const found = lookNorm(symbols, change.norm.text, clause);
        return change.value.map((name) => ({ name, norm: 'norm' in found ? found.norm : undefined }));
      }),
    ),
  );
  return [...written, ...read];
}

function checkUse(name: Ref, norm: NormNode, rule: CountingNode | undefined, symbols: Symbols, report: Report): void {
  if (norm.type !== 'ban' || !norm.what) return;
  if (norm.what.kind === 'state') {
    report('counted-state', name, { name: norm.name.text });
    return;
  }
  const act = norm.what.verb && actOf(norm.what.verb, symbols);
  if (!rule || act === undefined || rule.counts.length === 0) return;
  const acts = rule.counts.flatMap(({ verb }) => (verb ? (actOf(verb, symbols) ?? []) : []));
  if (acts.length < rule.counts.length) return;
  if (acts.some((one) => within(one, act, symbols) || within(act, one, symbols))) return;
  report(
    'counts-other-act',
    name,
    { name: rule.name.text, norm: norm.name.text, act },
    { place: rule.name, text: 'the rule stands here' },
  );
}

const actOf = (verb: Ref, { spaces }: Symbols): string | undefined =>
  baseForms(verb.text).find((form) => spaces.act.has(form) || ACCESS_ACTS.has(form));

function within(act: string, wide: string, symbols: Symbols, seen: ReadonlySet<string> = new Set()): boolean {
  if (act === wide) return true;
  const declared = symbols.spaces.act.get(act);
  if (declared?.declares !== 'act' || !declared.isA || seen.has(act)) return false;
  const wider = actOf(declared.isA, symbols);
  return wider !== undefined && within(wider, wide, symbols, new Set([...seen, act]));
}
