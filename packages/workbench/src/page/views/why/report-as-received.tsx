import { type ReactNode, useState } from 'react';
import type { Address } from '../../frame/address.ts';
import type { Client } from '../../frame/client.ts';
import { Link } from '../../frame/link.tsx';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import { ReportFields } from '../../parts/report-fields.tsx';
import { useWords } from '../../words/words.tsx';

interface Props {
  readonly id: string;
  readonly address: Address;
  readonly client: Client;
  /** What is said of it beside its name. */
  readonly children?: ReactNode;
}

/** A report by its name; opened, it stands there as it was received. */
export function ReportAsReceived({ id, address, client, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { answer, problem } = useAnswer(
    client,
    isOpen ? { ask: 'report', agreement: address.agreement ?? '', under: underOf(address), id } : undefined,
  );
  return (
    <details className="why-report" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi>{id}</bdi> {children}
      </summary>
      {problem && <ProblemNote problem={problem} />}
      {answer && <ReportFields report={answer.report} />}
      <p>
        <Link address={address} to={{ view: 'record', more: { report: id } }}>
          {t('inRecord')}
        </Link>
      </p>
    </details>
  );
}
