import type { FacetValue } from '../../../ask/index.ts';
import { useMedia } from '../../frame/use-media.ts';
import { useWords } from '../../words/words.tsx';

interface Props {
  /** Facets in their order, with their values. */
  readonly facets: readonly { readonly key: string; readonly values: readonly FacetValue[] }[];
  readonly chosen: (facet: string) => readonly string[];
  readonly onToggle: (facet: string, value: string) => void;
  /** Values of these facets are words of the page, others those of the record. */
  readonly wordsOf: (facet: string, value: string) => string | undefined;
}

const FIRST = 8;

const NARROW = '(max-width: 50rem)';

/** What there is of each sort, to choose from; on narrow pages folded away, so that the list comes first. */
export function Facets(props: Props) {
  const { t } = useWords();
  const isNarrow = useMedia(NARROW);
  const isChosen = props.facets.some(({ key }) => props.chosen(key).length > 0);
  if (!isNarrow)
    return (
      <section className="record-facets" aria-label={t('filter')}>
        <FacetList {...props} />
      </section>
    );
  return (
    <details className="record-facets record-filter" open={isChosen}>
      <summary>{t('filter')}</summary>
      <FacetList {...props} />
    </details>
  );
}

function FacetList({ facets, chosen, onToggle, wordsOf }: Props) {
  const { t } = useWords();
  return facets
    .filter(({ values }) => values.length > 0)
    .map(({ key, values }) => {
      const picked = new Set(chosen(key));
      return (
        <details key={key} className="record-facet" open={picked.size > 0 || values.length <= FIRST}>
          <summary>{t(`facet.${key}`)}</summary>
          <ul>
            {values.map(({ value, n }) => (
              <li key={value}>
                <label>
                  <input type="checkbox" checked={picked.has(value)} onChange={() => onToggle(key, value)} />
                  <span className="record-value">{wordsOf(key, value) ?? <bdi>{value}</bdi>}</span>
                  <Count n={n} />
                </label>
              </li>
            ))}
          </ul>
        </details>
      );
    });
}

function Count({ n }: { readonly n: number }) {
  const { number } = useWords();
  return <span className="record-count">{number(n)}</span>;
}
