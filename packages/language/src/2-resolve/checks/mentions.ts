import type { DocumentNode } from '../../1-parse/ast.ts';
import type { Ref } from '../../1-parse/place.ts';
import type { Report } from '../../messages/problem.ts';
import { near, normId, type Symbols, wordOf } from '../symbols.ts';
import { checkMentionWords } from './mention-words.ts';

/** What texts mention is one thing of this agreement (itself, a clause, a norm, a declared thing), by words that can be found. */
export function checkMentions(document: DocumentNode, symbols: Symbols, report: Report): void {
  const known = new Set([
    ...document.heads.map((head) => head.name.text),
    ...symbols.clauses.keys(),
    ...symbols.norms.keys(),
    ...symbols.normsByName.keys(),
    ...Object.values(symbols.spaces).flatMap((names) => [...names.keys()]),
    ...document.questions.map((question) => question.name.text),
  ]);
  for (const { of } of document.mentions) {
    if (symbols.broken.has(of.text)) continue;
    const found = meanings(of, document, symbols);
    if (found.length === 0)
      report('unknown-name', of, {
        what: 'thing of this agreement',
        name: of.text,
        near: near(symbols, of.text, known),
        declaration: `party ${of.text} "…"`,
      });
    else if (found.length > 1) report('mention-which', of, { name: of.text, found: found.join(' or ') });
    else {
      const [declared] = declaredAs(of, symbols);
      if (declared) symbols.uses.push({ at: of, declared });
    }
  }
  checkMentionWords(document.mentions, document.heads[0]?.name.text, report);
}

/** All that a name can mean here; a norm's full name means the norm alone. */
function meanings({ text: name }: Ref, document: DocumentNode, symbols: Symbols): string[] {
  const declared = Object.values(symbols.spaces).flatMap((names) => names.get(name) ?? []);
  const norms = symbols.norms.has(name) ? [] : (symbols.normsByName.get(name) ?? []);
  return [
    ...document.heads.filter((head) => head.name.text === name).map(() => 'the agreement'),
    ...(symbols.clauses.has(name) ? [`clause ${name}`] : []),
    ...declared.map((declaration) => withArticle(wordOf(declaration))),
    ...document.questions.filter((question) => question.name.text === name).map(() => 'a question'),
    ...(symbols.norms.has(name) ? [`the norm \`${name}\``] : []),
    ...norms.map((norm) => `the norm \`${normId(norm)}\``),
  ];
}

/** Names in declarations and norms that a name can be. */
function declaredAs({ text: name }: Ref, { spaces, norms, normsByName }: Symbols): Ref[] {
  const norm = norms.get(name);
  return [
    ...Object.values(spaces).flatMap((names) => names.get(name) ?? []),
    ...(norm ? [norm] : (normsByName.get(name) ?? [])),
  ].map((declared) => declared.name);
}

const withArticle = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);
