import type { Row } from '@servanda/formats/results';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { ViewProps } from '../../frame/view-props.ts';
import { End } from '../../parts/end.tsx';
import { Prose } from '../../parts/prose.tsx';
import { useDrawn } from '../../parts/use-drawn.ts';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import type { Block } from './blocks.ts';
import { Provision } from './provision.tsx';
import { QuestionCard } from './question-card.tsx';

interface Props extends Pick<ViewProps, 'address' | 'go'> {
  readonly blocks: readonly Block[];
  readonly rowsOf: (norm: string) => readonly Row[];
  readonly isJudged: boolean;
  /** What the document is called, where its own heading is not drawn. */
  readonly title: string;
}

/** Norms and texts that are drawn at first, and each time that the reader comes to an end of them. */
const AT_ONCE = 200;

/** The document with its statuses beside it. A very long one is drawn around where the reader is. */
export function DocumentBlocks({ blocks, rowsOf, address, go, isJudged, title }: Props) {
  const { t } = useWords();
  const wanted = blocks.findIndex(({ norms }) =>
    norms.some(({ id, clause }) => [id, clause].includes(address.provision ?? '')),
  );
  const weights = useMemo(() => blocks.map(({ norms }) => Math.max(1, norms.length)), [blocks]);
  const { from, to, up, down } = useDrawn(weights, wanted, AT_ONCE);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    if (address.provision !== undefined) target.current?.scrollIntoView({ block: 'center' });
  }, [address.provision]);
  return (
    <>
      {from > 0 && (
        <>
          <h1>
            <AsWritten>{title}</AsWritten>
          </h1>
          <End onReach={up}>{t('list.before')}</End>
        </>
      )}
      {blocks.slice(from, to).map((block, i) => (
        <section className="block" key={block.line} ref={from + i === wanted ? target : undefined}>
          <Text block={block} />
          <div className="block-beside">
            {block.norms.map((norm) => (
              <Provision
                key={norm.id}
                {...{ norm, rows: rowsOf(norm.id), address, isJudged }}
                isWanted={address.provision === norm.id || address.provision === norm.clause}
              />
            ))}
            {block.questions.map((question) => (
              <QuestionCard key={question.id} {...{ question, address, go }} />
            ))}
          </div>
        </section>
      ))}
      {to < blocks.length && <End onReach={down}>{t('list.after')}</End>}
    </>
  );
}

/** Text and rules of a block: they stay while verdicts come and go. */
const Text = memo(function Text({ block }: { readonly block: Block }) {
  const { t } = useWords();
  return (
    <div className="block-text" lang="en" dir="auto">
      <Prose nodes={block.prose} />
      {block.rules && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard too
        <section className="rules" aria-label={t('rules')} tabIndex={0} dir="ltr">
          <pre>
            <code>{block.rules.text}</code>
          </pre>
        </section>
      )}
    </div>
  );
});
