import type { ExamplesAnswer } from '../../../ask/index.ts';
import { statusText } from '../../status/status-text.ts';
import { AsWritten } from '../../words/as-written.tsx';
import type { Say } from '../../words/dictionary.ts';
import { useWords } from '../../words/words.tsx';
import type { Margin } from './margin.ts';

/** A sign beside each example: whether it comes out as it says. */
export function marginsOf({ results }: ExamplesAnswer, t: Say): Margin[] {
  return results.flatMap(({ example, failures, problems }) => {
    const line = example.at?.line;
    if (line === undefined) return [];
    const passes = failures.length === 0 && problems.length === 0;
    const kind = passes ? 'passes' : 'fails';
    return [{ line, kind, sign: passes ? '✓' : '✗', words: t(`example.${kind}`) } as const];
  });
}

/** How many examples come out as they say, and what the others gave. */
export function Examples({
  examples,
  goTo,
}: {
  readonly examples: ExamplesAnswer;
  readonly goTo: (line: number, column: number) => void;
}) {
  const { t } = useWords();
  const failed = examples.results.filter(({ failures, problems }) => failures.length + problems.length > 0);
  if (examples.results.length === 0) return <p className="quiet">{t('example.none')}</p>;
  return (
    <>
      <p role="status">
        {t('example.count', { passed: examples.results.length - failed.length, all: examples.results.length })}
      </p>
      <ul className="write-list">
        {failed.map(({ example, failures, problems }) => (
          <li key={example.name}>
            <button type="button" onClick={() => goTo(example.at?.line ?? 1, 1)}>
              ✗ <bdi>{example.name}</bdi>
            </button>
            <ul>
              {failures.map(({ expectation, found }) => (
                <li key={`${expectation.norm} ${expectation.bearer} ${found.join()}`}>
                  <bdi>{expectation.norm}</bdi> <bdi>{expectation.bearer}</bdi>:{' '}
                  {found.length === 0 ? t('example.nothing') : statusText(t, found)}
                </li>
              ))}
              {problems.map((problem) => (
                <li key={problem}>
                  <AsWritten>{problem}</AsWritten>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
