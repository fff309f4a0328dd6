import type { WhichReadings } from '@servanda/formats/results';
import { listIn } from '../words/lists.ts';
import type { Words } from '../words/words.tsx';

/** Under which readings a row holds, in the reader's language; '' where no question bears on it. */
export function whichText({ t, locale }: Pick<Words, 't' | 'locale'>, which: WhichReadings): string {
  const list = (words: readonly string[], type: 'conjunction' | 'disjunction') => listIn(locale, type, words);
  switch (which.kind) {
    case 'none':
      return '';
    case 'all':
      return t('which.all');
    case 'listed':
      return t('which.only', {
        answers: list(
          which.choices.map((choice) =>
            Object.entries(choice)
              .map(([question, reading]) => `${question} = ${reading}`)
              .join(' & '),
          ),
          'disjunction',
        ),
      });
    default:
      return t(`which.${which.kind}`, {
        answers: list(
          which.answers.map(({ question, readings }) => `${question} = ${list(readings, 'disjunction')}`),
          'conjunction',
        ),
      });
  }
}
