import type { RecordAnswer } from '../../../ask/index.ts';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';

/** The record as a whole, without its rows. */
export function useRecordHead({ address, client }: Pick<ViewProps, 'address' | 'client'>): RecordAnswer | undefined {
  return useAnswer(client, {
    ask: 'record',
    agreement: address.agreement ?? '',
    under: underOf(address),
    filter: {},
    sort: { by: 'id' },
    from: 0,
    count: 0,
  }).answer;
}

/** Reports and lines that are not used, and links without effect, each with what to do. */
export function SetAside({ answer: { problems, problemCount, setAside } }: { readonly answer: RecordAnswer }) {
  const { t } = useWords();
  if (problemCount === 0) return null;
  return (
    <details className="record-faults">
      <summary>{t('setAside', { n: setAside, told: problemCount })}</summary>
      <ul>
        {problems.map(({ file, line, message, help }) => (
          <li key={`${file} ${line} ${message}`}>
            <strong dir="ltr">{line > 0 ? `${file}:${line}` : file}</strong> <Told message={message} help={help} />
          </li>
        ))}
      </ul>
      {problems.length < problemCount && <p>{t('setAside.more', { n: problemCount - problems.length })}</p>}
    </details>
  );
}
