import { AsWritten } from '../words/as-written.tsx';
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
        <AsWritten>{problem.message}</AsWritten>
      </p>
      {problem.help && (
        <p>
          <AsWritten>{problem.help}</AsWritten>
        </p>
      )}
    </div>
  );
}
