import type { BearerNode, Effect, ExtensionNode, NormLines, PowerNode, SentenceNode } from './ast.ts';
import { parseBearer } from './bearer.ts';
import { parseCondition } from './condition.ts';
import type { Cursor } from './cursor.ts';
import { parseDate } from './date.ts';
import { type Ref, span } from './place.ts';
import { isNumber, parseSpan } from './quantity.ts';
import { parseSentence, parseVerbPhrase } from './sentence.ts';

interface Power {
  bearer?: BearerNode;
  power: PowerNode;
  what?: SentenceNode;
}

/** `BEARER may suspend X [for itself]`, or `X is suspended automatically when EVENT`. */
export function parsePower(c: Cursor, lines: NormLines): Power {
  const start = c.peek();
  const mark = c.mark();
  const automatic = parseAutomatic(c);
  if (automatic) return automatic;
  c.rewind(mark);
  const bearer = parseBearer(c);
  if (c.is('must') || c.is('shall') || c.is('can')) {
    c.report('modal-mismatch', c.peek(), { written: c.next().text, type: 'power', right: 'may' });
  } else c.expect('may', 'and `suspend`, `resume`, `end`, `extend` or `snap back`');
  // Who leaves, leaves alone; who ends or terminates, ends it for all.
  const alone = c.is('leave') || c.is('withdraw', 'from');
  const effect = parseEffect(c);
  const on = parseObjects(c);
  const extension = effect === 'extend' ? parseExtension(c, on) : undefined;
  const scope = c.accept('for', 'itself') || alone ? 'own' : 'all';
  if (!alone) c.accept('for', 'all');
  if (c.is('by') && !lines.exercise) {
    c.next();
    lines.exercise = parseVerbPhrase(c);
  }
  return { bearer, power: { effect, on, scope, extension, automatic: false, ...span(start, c.last()) } };
}

/** Norms, or `this-agreement` / `all norms` for all of them. */
function parseObjects(c: Cursor): Ref[] {
  if (c.accept('this', 'agreement')) return [{ text: 'this-agreement', ...span(c.last(), c.last()) }];
  if (c.accept('all', 'norms')) return [{ text: 'this-agreement', ...span(c.last(), c.last()) }];
  return c.names('a norm, or `this-agreement`');
}

function parseEffect(c: Cursor): Effect {
  if (c.accept('suspend')) return 'suspend';
  if (c.accept('resume')) return 'resume';
  if (c.accept('end') || c.accept('leave') || c.accept('terminate') || c.accept('withdraw', 'from')) return 'end';
  if (c.accept('snap', 'back')) return 'snap-back';
  if (c.accept('extend')) return 'extend';
  return c.fail('expected', c.here(), {
    found: c.found(),
    what: '`suspend`, `resume`, `end`, `terminate`, `leave`, `extend` or `snap back`',
  });
}

/** `by SPAN` or `to DATE`. What follows `by` and is no number is the act by which the power is used. */
function parseExtension(c: Cursor, on: readonly Ref[]): ExtensionNode | undefined {
  if (c.is('by') && isNumber(c, 1)) {
    c.next();
    return { by: parseSpan(c) };
  }
  if (c.accept('to')) return { to: parseDate(c) };
  c.report('extend-without-amount', c.last(), { name: on.map(({ text }) => text).join(', ') });
  return undefined;
}

function parseAutomatic(c: Cursor): Power | undefined {
  const start = c.peek();
  if (start.kind !== 'word' || c.is('each') || c.is('any') || c.is('either')) return undefined;
  const on = parseObjects(c);
  const effect = parseAutomaticEffect(c);
  if (!effect) return undefined;
  const extension = effect === 'extend' ? parseExtension(c, on) : undefined;
  const bearer = c.accept('for') ? parseBearer(c) : undefined;
  if (!c.accept('automatically')) c.expect('automatically', 'and `when` and an event, or `once` and a condition');
  if (c.accept('once')) {
    const once = parseCondition(c);
    const scope = bearer ? 'own' : 'all';
    return {
      ...(bearer ? { bearer } : {}),
      power: { effect, on, scope, extension, automatic: true, once, ...span(start, c.last()) },
    };
  }
  if (bearer) c.expect('once', 'and a condition; an event ends it for all');
  c.expect('when', 'and an event, or `once` and a condition');
  const what = parseSentence(c);
  return { power: { effect, on, scope: 'all', extension, automatic: true, ...span(start, c.last()) }, what };
}

function parseAutomaticEffect(c: Cursor): Effect | undefined {
  if (c.accept('resumes') || c.accept('resume')) return 'resume';
  if (c.accept('ends') || c.accept('end')) return 'end';
  if (c.accept('snaps', 'back') || c.accept('snap', 'back')) return 'snap-back';
  if (c.accept('is', 'suspended') || c.accept('are', 'suspended')) return 'suspend';
  if (c.accept('is', 'resumed') || c.accept('are', 'resumed')) return 'resume';
  if (c.accept('is', 'extended') || c.accept('are', 'extended')) return 'extend';
  if (c.accept('is', 'ended') || c.accept('are', 'ended')) return 'end';
  return undefined;
}
