import { Told } from '../words/as-written.tsx';
import { useWords } from '../words/words.tsx';

/** What could not be shown, and what to do. */
export function ProblemNote({ problem }: { readonly problem: Error & { readonly help?: string } }) {
  const { t } = useWords();
  return (
    <div className="note problem" role="alert">
      <p>
        <strong>{t('app.problem')}</strong>
      </p>
      <p>
        <Told message={problem.message} />
      </p>
      {problem.help && (
        <p>
          <Told message={problem.help} />
        </p>
      )}
    </div>
  );
}
