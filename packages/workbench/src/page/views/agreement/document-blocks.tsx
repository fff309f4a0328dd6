import type { Row } from '@servanda/formats/results';
import { memo, useEffect, useRef, useState } from 'react';
import type { ViewProps } from '../../frame/view-props.ts';
import { Prose } from '../../parts/prose.tsx';
import { useWords } from '../../words/words.tsx';
import type { Block } from './blocks.ts';
import { Provision } from './provision.tsx';
import { QuestionCard } from './question-card.tsx';

interface Props extends Pick<ViewProps, 'address' | 'go'> {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly isJudged: boolean;
}
/** Blocks that are drawn at first, and each time that the reader comes to the end of them. */
const STEP = 60;

/** The document with its statuses beside it. A very long one is drawn as far as the reader has come. */
export function DocumentBlocks({ blocks, rows, address, go, isJudged }: Props) {
  const { t } = useWords();
  const wanted = blocks.findIndex(({ norms }) =>
    norms.some(({ id, clause }) => [id, clause].includes(address.provision ?? '')),
  );
  const [drawn, setDrawn] = useState(STEP);
  const end = useRef<HTMLButtonElement>(null);
  const shown = Math.max(drawn, wanted + 1);
  const isAll = shown >= blocks.length;
  useEffect(() => {
    if (isAll || !end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setDrawn((n) => n + STEP), {
      rootMargin: '800px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [isAll]);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    if (address.provision !== undefined) target.current?.scrollIntoView({ block: 'center' });
  }, [address.provision]);
  return (
    <>
      {blocks.slice(0, shown).map((block, i) => (
        <section className="block" key={block.line} ref={i === wanted ? target : undefined}>
          <Text block={block} />
          <div className="block-beside">
            {block.norms.map((norm) => (
              <Provision
                key={norm.id}
                {...{ norm, rows: rows.get(norm.id) ?? [], address, isJudged }}
                isWanted={address.provision === norm.id || address.provision === norm.clause}
              />
            ))}
            {block.questions.map((question) => (
              <QuestionCard key={question.id} {...{ question, address, go }} />
            ))}
          </div>
        </section>
      ))}
      {!isAll && (
        <button type="button" ref={end} onClick={() => setDrawn((n) => n + STEP)}>
          {t('more')}
        </button>
      )}
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
