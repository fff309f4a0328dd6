import type { ReportAnswer } from '../../../ask/index.ts';
import { Link } from '../../frame/link.tsx';
import { ProblemNote } from '../../frame/problem-note.tsx';
import { underOf } from '../../frame/under-of.ts';
import { useAnswer } from '../../frame/use-answer.ts';
import type { ViewProps } from '../../frame/view-props.ts';
import { AsWritten, Told } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import { moreWith } from './address.ts';
import { ReportLinks } from './links.tsx';
import { aboutText } from './reports-list.tsx';
import { whenText } from './when-text.ts';

/** One report whole: as received, by whom, when, and how it stands among the others. */
export function ReportPanel({ address, go, client }: ViewProps) {
  const { t } = useWords();
  const id = address.more.report ?? '';
  const request = { ask: 'report', agreement: address.agreement ?? '', under: underOf(address), id } as const;
  const { answer, problem } = useAnswer(client, request);
  if (problem) return <ProblemNote problem={problem} />;
  if (answer?.row.id !== id) return <p className="note">{t('app.loading')}</p>;
  return <ReportParts answer={answer} address={address} go={go} client={client} />;
}

function ReportParts({ answer, address }: ViewProps & { readonly answer: ReportAnswer }) {
  const words = useWords();
  const { t } = words;
  const { row, report, file, line, source, incident, bearsOn, problems } = answer;
  return (
    <>
      <h2 id="record-panel">
        <bdi>{aboutText(words, row)}</bdi>
      </h2>
      <p className="record-stands">{t(`standing.${row.standing}`)}</p>
      <dl className="record-facts">
        <dt>{t('panel.id')}</dt>
        <dd>
          <bdi>{row.id}</bdi>
        </dd>
        <dt>{t('column.source')}</dt>
        <dd>
          <bdi>{row.source}</bdi>
          <span className="note">
            {' · '}
            {source === null ? (
              t('panel.undeclared')
            ) : (
              <>
                <AsWritten>{source.name}</AsWritten> · {t(`role.${source.role}`)}
              </>
            )}
          </span>
        </dd>
        <dt>{t('panel.when')}</dt>
        <dd>{whenText(words, row.from, row.to) || t('panel.unsaid')}</dd>
        <dt>{t('panel.said')}</dt>
        <dd>{row.said === undefined ? t('panel.unsaid') : clockText(words, report.said, row.said)}</dd>
        <dt>{t('panel.known')}</dt>
        <dd>{row.known === undefined ? t('panel.always') : clockText(words, report.known, row.known)}</dd>
        <dt>{t('panel.read')}</dt>
        <dd>
          <bdi>{file === '' ? '–' : line > 0 ? t('panel.line', { file, line }) : file}</bdi>
        </dd>
      </dl>
      {problems.length > 0 && (
        <div className="note warning">
          {problems.map(({ message, help }) => (
            <p key={message}>
              <Told message={message} help={help} />
            </p>
          ))}
        </div>
      )}
      <h3>{t('panel.received')}</h3>
      <Fields value={report} />
      <h3>{t('panel.links')}</h3>
      <ReportLinks links={row.links} address={address} />
      {incident && (
        <>
          <h3>{t('panel.incident')}</h3>
          <p>
            <Link
              address={address}
              to={{ more: moreWith(address, { show: 'incidents', incident: incident.id, report: undefined }) }}
            >
              <bdi>{incident.id}</bdi>
            </Link>
            {': '}
            {t(`state.${incident.state}`)} {t('incidents.standard')} <bdi lang="en">{incident.standard}</bdi>
          </p>
          <ul className="record-links">
            {incident.accounts.map(({ report: id, source: by, part, decides }) => (
              <li key={id}>
                <Link address={address} to={{ more: moreWith(address, { report: id, incident: undefined }) }}>
                  <bdi>{id}</bdi>
                </Link>{' '}
                (<bdi>{by}</bdi>): {t(`part.${part}`)} · {decides ? t('part.decides') : t('part.decidesNot')}
              </li>
            ))}
          </ul>
        </>
      )}
      <Elsewhere address={address} answer={answer} />
      <h3>{t('panel.bearsOn')}</h3>
      {bearsOn.length === 0 && <p className="note">{t('panel.bearsOnNone')}</p>}
      <ul className="record-links">
        {bearsOn.map(({ norm, words: rule, isOwn }) => (
          <li key={norm}>
            <Link address={address} to={{ view: 'why', provision: norm, bearer: undefined }}>
              <bdi>{norm}</bdi>
            </Link>{' '}
            <span className="note">{isOwn ? t('panel.own') : t('panel.condition')}</span>
            {rule !== undefined && (
              <span className="record-rule">
                <AsWritten>{rule}</AsWritten>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same things where other views have them. */
function Elsewhere({ address, answer }: { readonly address: ViewProps['address']; readonly answer: ReportAnswer }) {
  const { t } = useWords();
  const more: Record<string, string> = answer.incident === undefined ? {} : { incident: answer.incident.id };
  const provision = answer.bearsOn.find(({ isOwn }) => isOwn)?.norm;
  return (
    <p className="record-elsewhere">
      <Link address={address} to={{ view: 'timeline', provision, more }}>
        {t('panel.timeline')}
      </Link>
      <Link address={address} to={{ view: 'map', provision, more }}>
        {t('panel.map')}
      </Link>
    </p>
  );
}

/** A day as a day, all else to the minute. */
function clockText({ instant }: ReturnType<typeof useWords>, written: string | undefined, ms: number): string {
  return instant(ms, written?.length === 10 ? 'day' : 'minute');
}

/** A value as received: its fields by their names, in their order. */
function Fields({ value }: { readonly value: unknown }) {
  if (Array.isArray(value))
    return <bdi>{value.map((item) => (isPlain(item) ? String(item) : JSON.stringify(item))).join(', ')}</bdi>;
  if (typeof value !== 'object' || value === null) return <bdi>{String(value)}</bdi>;
  return (
    <dl className="record-fields" dir="ltr">
      {Object.entries(value).map(([name, part]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd dir="auto">
            <Fields value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;
