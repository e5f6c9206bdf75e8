import { parseHtml, type HtmlNode } from './html-tree.ts';

/**
 * One spelling for HTML that means the same: attributes sorted, classes as a set, one node a line, indentation gone.
 * A space beside words is kept (a screen reader needs it in "Error: Enter a name"); a line break there is indentation.
 */
export function canonicalHtml(html: string): string {
  return parseHtml(html).flatMap((node) => lines(node, '')).join('\n');
}

function lines(node: HtmlNode, indent: string): string[] {
  if (typeof node === 'string') {
    const words = node.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s+/g, ' ');
    return words.trim() ? [`${indent}"${words}"`] : [];
  }
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .map(([name, value]) => ` ${name}="${name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value.trim()}"`)
    .sort();
  return [`${indent}<${node.tag}${attributes.join('')}>`, ...mergeText(node.children).flatMap((child) => lines(child, `${indent}  `))];
}

/** Text that a parser saw in two pieces is one piece. */
function mergeText(nodes: HtmlNode[]): HtmlNode[] {
  return nodes.reduce<HtmlNode[]>((merged, node) => {
    const last = merged.at(-1);
    return typeof node === 'string' && typeof last === 'string' ? [...merged.slice(0, -1), last + node] : [...merged, node];
  }, []);
}
