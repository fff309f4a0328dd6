import type { Agreement, Status } from '@servanda/core';
import type { Row } from '@servanda/formats/results';
import { memo, useState } from 'react';
import type { Address } from '../../frame/address.ts';
import { Link } from '../../frame/link.tsx';
import { useSetting } from '../../frame/settings.ts';
import { usePrinting } from '../../parts/use-printing.ts';
import { StatusBadge } from '../../status/status-badge.tsx';
import { statusText } from '../../status/status-text.ts';
import { whichText } from '../../status/which-text.ts';
import { useWords } from '../../words/words.tsx';
import { type GlanceLine, glanceOf, type Met } from './glance.ts';

/** Provisions that are drawn at first, and each time that more are asked for. */
const AT_ONCE = 60;

const isOpenOrNot = (value: string): value is 'open' | 'closed' => value === 'open' || value === 'closed';

interface Props {
  readonly agreement: Agreement;
  readonly rowsOf: (norm: string) => readonly Row[];
  readonly address: Address;
}

/** The whole agreement before its text: a line for each provision, a column for each whom it binds, at the moment of the slider. */
export const AtAGlance = memo(function AtAGlance({ agreement, rowsOf, address }: Props) {
  const { t, number } = useWords();
  const [kept, setKept] = useSetting<'open' | 'closed'>('glance', 'open', isOpenOrNot);
  const [most, setMost] = useState(AT_ONCE);
  const isPrinting = usePrinting();
  const isOpen = kept === 'open';
  const { norms } = agreement;
  const shown = isPrinting ? norms : norms.slice(0, most);
  return (
    <details
      className="glance"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => open !== isOpen && setKept(open ? 'open' : 'closed')}
    >
      <summary>{t('glance')}</summary>
      {isOpen && <Table {...{ agreement, rowsOf, address, norms: shown }} />}
      {isOpen && shown.length < norms.length && (
        <button type="button" onClick={() => setMost(most + AT_ONCE * 5)}>
          {t('glance.more', { n: norms.length - shown.length, shown: number(norms.length - shown.length) })}
        </button>
      )}
    </details>
  );
});

function Table({ agreement, rowsOf, address, norms }: Props & { readonly norms: Agreement['norms'] }) {
  const { t } = useWords();
  const { bearers, lines } = glanceOf(agreement, norms, rowsOf);
  const isSplit = lines.some(({ cells }) => cells.some((cell) => cell.length > 1));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard too */}
      <section className="glance-table" aria-label={t('glance')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('provision')}</th>
              {bearers.map((bearer) => (
                <th scope="col" key={bearer}>
                  {bearer === null ? t('glance.whole') : <bdi>{bearer}</bdi>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ norm, cells }) => (
              <tr key={norm.id}>
                <th scope="row">
                  <Link address={address} to={{ provision: norm.id }}>
                    <bdi>{norm.id}</bdi>
                  </Link>
                </th>
                {cells.map((cell, i) => (
                  <td key={bearers[i]}>
                    {cell.map((met) => (
                      <Mark key={met.sets.join(';')} met={met} isOnly={cell.length === 1 && met.sets.length === 1} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="glance-legend quiet">
        {setsMet(lines).map((statuses) => (
          <li key={statuses.join()}>
            <StatusBadge statuses={statuses} />
          </li>
        ))}
      </ul>
      {isSplit && <p className="quiet">{t('glance.several')}</p>}
    </>
  );
}

/** Each set of statuses that the table shows, once and in full words. */
function setsMet(lines: readonly GlanceLine[]): (readonly Status[])[] {
  const sets = lines.flatMap(({ cells }) => cells.flat().flatMap((met) => met.sets));
  return [...new Map(sets.map((statuses) => [statuses.join(), statuses])).values()];
}

/** What is certain in its word; what is not, as unclear, with all that it may be at hand. Never rounded to one of them. */
function Mark({ met: { sets, rows }, isOnly }: { readonly met: Met; readonly isOnly: boolean }) {
  const words = useWords();
  const { t } = words;
  const told = sets.map((statuses) => {
    const alike = rows.filter(({ verdict }) => verdict.statuses.join() === statuses.join());
    const under = alike.map(({ which, verdict }) =>
      [whichText(words, which), verdict.place].filter(Boolean).join(' · '),
    );
    return [statusText(t, statuses), ...(isOnly ? [] : new Set(under))].filter(Boolean).join(', ');
  });
  return (
    <span className="glance-mark" title={told.join('\n')}>
      <StatusBadge statuses={sets[0] ?? []} heard={sets.map((statuses) => statusText(t, statuses)).join('; ')} />
    </span>
  );
}
