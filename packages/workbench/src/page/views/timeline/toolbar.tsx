import { type Agreement, type Results, STATUSES } from '@servanda/core';
import { groupBy } from '@servanda/formats/results';
import { type ReactNode, useId, useMemo } from 'react';
import type { ViewProps } from '../../frame/view-props.ts';
import { useWords } from '../../words/words.tsx';
import type { Moves } from './use-time-window.ts';

interface Props {
  readonly agreement: Agreement;
  readonly results: Results;
  readonly address: ViewProps['address'];
  readonly go: ViewProps['go'];
  readonly moves: Moves;
  readonly isTable: boolean;
}

/** Which lanes, how near, and in what form. Readings and standards are chosen above, as for every view. */
export function Toolbar({ agreement, results, address, go, moves, isTable }: Props) {
  const { t, dir } = useWords();
  const { clauses, norms, actors, statuses } = useMemo(() => thereAre(agreement, results), [agreement, results]);
  const { as: _as, ...others } = address.more;
  const { status: _status, ...more } = address.more;
  const [earlier, later] = dir === 'rtl' ? ['→', '←'] : ['←', '→'];
  return (
    <div className="tl-toolbar">
      <Choice label={t('provision')} value={address.provision} onChange={(provision) => go({ provision }, 'replace')}>
        {clauses.map(({ id, title }) => (
          <optgroup key={id} label={`${id}  ${title}`}>
            <option value={id}>{t('wholeClause', { clause: id })}</option>
            {norms.get(id)?.map((norm) => (
              <option key={norm.id} value={norm.id}>
                {norm.id}
              </option>
            ))}
          </optgroup>
        ))}
      </Choice>
      <Choice label={t('party')} value={address.bearer} onChange={(bearer) => go({ bearer }, 'replace')}>
        {actors.map(({ id, name }) => (
          <option key={id} value={id} title={name}>
            {id}
          </option>
        ))}
      </Choice>
      <Choice
        label={t('status')}
        value={address.more.status}
        onChange={(status) => go({ more: status === undefined ? more : { ...more, status } }, 'replace')}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Choice>
      <div className="tl-buttons">
        {!isTable && (
          <>
            <Tool name={t('move.earlier')} sign={earlier ?? ''} onClick={() => moves.move(-0.4)} />
            <Tool name={t('zoom.out')} sign="−" onClick={() => moves.zoom(2)} />
            <Tool name={t('zoom.in')} sign="+" onClick={() => moves.zoom(0.5)} />
            <Tool name={t('move.later')} sign={later ?? ''} onClick={() => moves.move(0.4)} />
            <button type="button" onClick={() => moves.show(undefined)}>
              {t('zoom.all')}
            </button>
          </>
        )}
        <button
          type="button"
          aria-pressed={isTable}
          onClick={() => go({ more: isTable ? others : { ...others, as: 'table' } })}
        >
          {t('app.table')}
        </button>
      </div>
    </div>
  );
}

function Tool({ name, sign, onClick }: { readonly name: string; readonly sign: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="tl-tool" aria-label={name} title={name} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <option value="">{t('all')}</option>
        {children}
      </select>
    </div>
  );
}

/** What there is to choose from: what the verdicts speak of, in the order of the document. */
function thereAre({ clauses, norms, actors, groups }: Agreement, { verdicts }: Results) {
  const judged = new Set(verdicts.flatMap(({ clause, norm }) => [clause, norm]));
  const bearers = new Set(verdicts.map(({ bearer }) => bearer));
  const met = new Set(verdicts.flatMap(({ segments }) => segments.flatMap(({ statuses }) => statuses)));
  return {
    clauses: clauses.filter(({ id }) => judged.has(id)),
    norms: groupBy(
      norms.filter(({ id }) => judged.has(id)),
      ({ clause }) => clause,
    ),
    actors: [...actors, ...groups].filter(({ id }) => bearers.has(id)),
    statuses: STATUSES.filter((status) => met.has(status)),
  };
}
