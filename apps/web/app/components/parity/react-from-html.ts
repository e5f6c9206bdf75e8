import { createElement, Fragment, type ReactNode } from 'react';
import { parseHtml, type HtmlNode } from './html-tree.ts';

const RENAMED: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', autocomplete: 'autoComplete', viewbox: 'viewBox', spellcheck: 'spellCheck', inputmode: 'inputMode', novalidate: 'noValidate' };
const FLAGS = new Set(['disabled', 'checked', 'hidden', 'open', 'multiple', 'novalidate']);

/** Shipped fixtures give content as HTML, our components take React nodes: the same content as nodes. */
export function reactFromHtml(html: string): ReactNode {
  return createElement(Fragment, null, ...parseHtml(html).map(toReact));
}

function toReact(node: HtmlNode): ReactNode {
  if (typeof node === 'string') return node;
  const { value, ...attributes } = node.attributes;
  const properties = Object.fromEntries(Object.entries(attributes).map(([name, text]) => [RENAMED[name.toLowerCase()] ?? name, FLAGS.has(name) ? true : text]));
  return createElement(node.tag, { ...properties, ...(value === undefined ? {} : { [node.tag === 'input' ? 'defaultValue' : 'value']: value }) }, ...node.children.map(toReact));
}
