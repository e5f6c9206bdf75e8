export type HtmlElement = { tag: string; attributes: Record<string, string>; children: HtmlNode[] };
export type HtmlNode = HtmlElement | string;

/** A comment, a tag or a run of text. A quoted attribute may hold `>`. */
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'source', 'wbr']);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ctdot: '\u22ef', hellip: '\u2026', copy: '\u00a9', pound: '\u00a3' };

/** The tree of an HTML fragment that is already well formed, as templates and React write it: no repair of missing end tags. */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '#root', attributes: {}, children: [] };
  const open = [root];
  for (const [token, closing, tag, attributes = '', selfClosed] of html.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (token.startsWith('<!--')) continue;
    if (!tag) parent.children.push(decode(token));
    else if (closing) closeTag(open, tag.toLowerCase());
    else {
      const element = { tag: tag.toLowerCase(), attributes: parseAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosed && !VOID.has(element.tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`);
  return root.children;
}

function closeTag(open: HtmlElement[], tag: string): void {
  if (open.at(-1)?.tag !== tag) throw new Error(`</${tag}> closes <${open.at(-1)?.tag}>`);
  open.pop();
}

function parseAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [name, decode(double ?? single ?? bare ?? '')]));
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    hex || decimal ? String.fromCodePoint(parseInt(hex ?? decimal, hex ? 16 : 10)) : (ENTITIES[name] ?? whole),
  );
}
