import type { Row } from '@servanda/formats/results';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ViewProps } from '../../frame/view-props.ts';
import { Prose } from '../../parts/prose.tsx';
import { AsWritten } from '../../words/as-written.tsx';
import { useWords } from '../../words/words.tsx';
import type { Block } from './blocks.ts';
import { type Drawn, drawnAround, furtherDown, furtherUp } from './drawn.ts';
import { Provision } from './provision.tsx';
import { QuestionCard } from './question-card.tsx';

interface Props extends Pick<ViewProps, 'address' | 'go'> {
  readonly blocks: readonly Block[];
  readonly rowsOf: (norm: string) => readonly Row[];
  readonly isJudged: boolean;
  /** What the document is called, where its own heading is not drawn. */
  readonly title: string;
}

/** The document with its statuses beside it. A very long one is drawn around where the reader is. */
export function DocumentBlocks({ blocks, rowsOf, address, go, isJudged, title }: Props) {
  const { t } = useWords();
  const wanted = blocks.findIndex(({ norms }) =>
    norms.some(({ id, clause }) => [id, clause].includes(address.provision ?? '')),
  );
  const [drawn, setDrawn] = useState<Drawn>();
  const isThere = drawn !== undefined && (wanted < 0 || (drawn.from <= wanted && wanted < drawn.to));
  const shown = isThere ? drawn : drawnAround(blocks, wanted);
  useEffect(() => {
    // Paper has no end to come to.
    const whole = () => flushSync(() => setDrawn({ from: 0, to: blocks.length }));
    addEventListener('beforeprint', whole);
    return () => removeEventListener('beforeprint', whole);
  }, [blocks.length]);
  const target = useRef<HTMLElement>(null);
  useEffect(() => {
    if (address.provision !== undefined) target.current?.scrollIntoView({ block: 'center' });
  }, [address.provision]);
  return (
    <>
      {shown.from > 0 && (
        <>
          <h1>
            <AsWritten>{title}</AsWritten>
          </h1>
          <End onReach={() => setDrawn(furtherUp(blocks, shown))}>{t('earlier')}</End>
        </>
      )}
      {blocks.slice(shown.from, shown.to).map((block, i) => (
        <section className="block" key={block.line} ref={shown.from + i === wanted ? target : undefined}>
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
      {shown.to < blocks.length && <End onReach={() => setDrawn(furtherDown(blocks, shown))}>{t('more')}</End>}
    </>
  );
}

/** Where what is drawn ends: more comes as soon as it is nearly seen, or when it is pressed. */
function End({ onReach, children }: { readonly onReach: () => void; readonly children: ReactNode }) {
  const end = useRef<HTMLButtonElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach.current(), {
      rootMargin: '800px',
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return (
    <button type="button" ref={end} onClick={onReach}>
      {children}
    </button>
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
