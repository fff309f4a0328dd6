/**
 * Enumeration of worlds (3.1). An evaluation asks for choices by key as it meets uncertainties; it is run again and again until every
 * combination of answers was given. One key has one answer within a world, so what is asked twice is chosen once.
 */

/** Gives the world's answer to the uncertainty `key`: one of the options, which must not be empty. */
export type Choose = <T>(key: string, options: readonly T[]) => T;

/** More worlds than the caller is ready to wait for. */
export class TooManyWorlds extends Error {
  override readonly name = 'TooManyWorlds';
}

/**
 * Runs `evaluate` once for every world.
 * @param limit most worlds to run
 * @returns the number of worlds
 * @throws {TooManyWorlds} if there are more
 */
export function inEveryWorld(evaluate: (choose: Choose) => void, limit = 2000): number {
  const digits: { value: number; base: number }[] = [];
  for (let worlds = 1; ; worlds++) {
    if (worlds > limit) throw new TooManyWorlds(`more than ${limit} worlds`);
    const answers = new Map<string, number>();
    let position = 0;
    evaluate((key, options) => {
      let answer = answers.get(key);
      if (answer === undefined) {
        if (options.length === 1) answer = 0;
        else {
          const digit = digits[position] ?? { value: 0, base: options.length };
          digits[position++] = digit;
          answer = digit.value;
        }
        answers.set(key, answer);
      }
      if (options.length === 0) throw new Error(`no options for ${key}`);
      // An option may itself be undefined (an unknown place), so the type says more than the index check can.
      return options[answer] as (typeof options)[number];
    });
    while (digits.length > 0) {
      const last = digits[digits.length - 1];
      if (last && last.value + 1 < last.base) {
        last.value++;
        break;
      }
      digits.pop();
    }
    if (digits.length === 0) return worlds;
  }
}
