import type { PhrasingContent, RootContent } from 'mdast';
import type { ReactNode } from 'react';

/**
 * Prose of a document. Only what is known is drawn; HTML in it stands as it is written, and links are followed only to web pages.
 */
export function Prose({ nodes }: { readonly nodes: readonly RootContent[] }): ReactNode {
  return nodes.map((node, i) => <Piece key={node.position?.start.offset ?? i} node={node} />);
}

function Piece({ node }: { readonly node: RootContent | PhrasingContent }): ReactNode {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? (
        <h1>{inside(node.children)}</h1>
      ) : node.depth === 2 ? (
        <h2>{inside(node.children)}</h2>
      ) : (
        <h3>{inside(node.children)}</h3>
      );
    case 'paragraph':
      return <p>{inside(node.children)}</p>;
    case 'blockquote':
      return <blockquote>{inside(node.children)}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside(node.children)}</ol> : <ul>{inside(node.children)}</ul>;
    case 'listItem':
      return <li>{inside(node.children)}</li>;
    case 'strong':
      return <strong>{inside(node.children)}</strong>;
    case 'emphasis':
      return <em>{inside(node.children)}</em>;
    case 'link':
      return /^https?:\/\//.test(node.url) ? (
        <a href={node.url} rel="noopener noreferrer external">
          {inside(node.children)}
        </a>
      ) : (
        <span>{inside(node.children)}</span>
      );
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return <span>{node.alt}</span>;
    default:
      return 'value' in node ? node.value : 'children' in node ? inside(node.children) : null;
  }
}

const inside = (nodes: readonly (RootContent | PhrasingContent)[]): ReactNode =>
  nodes.map((node, i) => <Piece key={node.position?.start.offset ?? i} node={node} />);
