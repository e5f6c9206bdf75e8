import { parseHtml, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** Attributes whose value is one id or several. */
const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'data-aria-controls'];
const LABELLED = ['input', 'select', 'textarea'];

/** What is wrong with the HTML of a page and needs no browser to see, in words; none where it is sound. */
export function markupFaults(html: string): string[] {
  const elements = parseHtml(html).flatMap(flatten);
  const ids = elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']]));
  return [...faultsOfIds(ids), ...elements.flatMap((element) => faultsOf(element, ids)), ...unlabelled(elements), ...skippedHeadings(elements)];
}

const flatten = (node: HtmlNode): HtmlElement[] => (typeof node === 'string' ? [] : [node, ...node.children.flatMap(flatten)]);

function faultsOfIds(ids: string[]): string[] {
  return [...ids.filter((id) => /\s|^$/.test(id)).map((id) => `id "${id}" holds a space`), ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" stands twice`)];
}

function faultsOf({ tag, attributes }: HtmlElement, ids: string[]): string[] {
  const dead = REFERENCES.flatMap((name) => (attributes[name] ?? '').split(/\s+/).filter((id) => id && !ids.includes(id)).map((id) => `${tag} ${name} leads to no "${id}"`));
  const target = tag === 'a' && attributes['href']?.startsWith('#') ? attributes['href'].slice(1) : '';
  return [
    ...dead,
    ...(target && !ids.includes(target) ? [`link leads to no "${target}"`] : []),
    ...(attributes['style'] === undefined ? [] : [`${tag} has a style of its own, which the page's policy blocks`]),
  ];
}

function unlabelled(elements: HtmlElement[]): string[] {
  const labelled = new Set(elements.filter(({ tag }) => tag === 'label').map(({ attributes }) => attributes['for']));
  return elements
    .filter(({ tag, attributes }) => LABELLED.includes(tag) && attributes['type'] !== 'hidden')
    .filter(({ attributes }) => !labelled.has(attributes['id']) && !attributes['aria-label'])
    .map(({ tag, attributes }) => `${tag} "${attributes['name']}" has no label`);
}

/** A heading may go deeper by one level at a time. */
function skippedHeadings(elements: HtmlElement[]): string[] {
  const levels = elements.map(({ tag }) => /^h([1-6])$/.exec(tag)?.[1]).filter(Boolean).map(Number);
  return levels.flatMap((level, index) => (index > 0 && level > (levels[index - 1] ?? 0) + 1 ? [`h${level} follows h${levels[index - 1]}`] : []));
}
