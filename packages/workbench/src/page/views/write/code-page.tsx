import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { useEffect, useState } from 'react';
import { Prose } from '../../parts/prose.tsx';

const pages = import.meta.glob<string>('../../../../../../docs/diagnostics/[A-Z]*.md', {
  query: '?raw',
  import: 'default',
});

/** The page of a diagnostic: why, a wrong example and a right one. */
export function CodePage({ code }: { readonly code: string }) {
  const [nodes, setNodes] = useState<readonly RootContent[]>();
  useEffect(() => {
    let isWanted = true;
    void pages[`../../../../../../docs/diagnostics/${code}.md`]?.().then(
      (text) => isWanted && setNodes(fromMarkdown(text).children),
    );
    return () => {
      isWanted = false;
    };
  }, [code]);
  return nodes ? (
    <div className="write-code" lang="en" dir="ltr">
      <Prose nodes={nodes.slice(1)} />
    </div>
  ) : null;
}
