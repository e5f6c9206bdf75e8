import ts from 'typescript';

/** Attributes and properties whose texts people see or hear. */
const VISIBLE = new Set([
  'alt', 'aria-label', 'applyWords', 'button', 'caption', 'children', 'header', 'heading', 'hint', 'label', 'labelText', 'lead', 'legend', 'message', 'nothing', 'nowWords', 'of', 'placeholder', 'place', 'summary', 'text', 'title', 'unit', 'value', 'words',
]);
/** In a summary list `key` is seen; elsewhere it is an id, which begins small. */
const SEEN_WHEN_CAPITAL = new Set(['key', 'value', 'of', 'unit']);
/** Attributes that nobody sees. */
const UNSEEN = new Set(['className', 'd', 'href', 'id', 'name', 'points', 'src', 'transform']);
const WORD = /\p{L}{2}/u;
const BRAND = /Waymark/g;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SENTENCE = /^[“"]?\p{Lu}[\p{Ll}\s][^=<>{}]*\s\p{L}/u;

export interface LeftBehind {
  line: number;
  text: string;
}

/** Words for people that stand in a file of pages or components, and not in the catalogue of texts. */
export const leftBehind = (name: string, source: string): LeftBehind[] => {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: LeftBehind[] = [];
  const walk = (node: ts.Node): void => {
    const text = seenText(node);
    if (text !== null) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text });
    if (!isForMachines(node)) ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
};

const seenText = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return WORD.test(node.text) ? node.text.trim() : null;
  const text = literalOf(node);
  return text !== null && WORD.test(text.replaceAll(BRAND, '')) && (SENTENCE.test(text.trim()) || isSeen(node, text)) ? text : null;
};

/** The fixed words of a string or a template; what is put into a template counts as nothing. */
const literalOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map((span) => span.literal.text).join('') : null;
};

/** Whether a literal stands where people see it, alone or as a branch of a choice. */
const isSeen = (node: ts.Node, text: string): boolean => {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || (ts.isConditionalExpression(at.parent) && at.parent.condition !== at)) at = at.parent;
  const { parent } = at;
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isVisible(nameOf(parent.parent.name), text) : CAPITAL.test(text.trim()) || text.includes(' ');
  if (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return isVisible(nameOf(parent.name), text);
  return ts.isNewExpression(parent) && parent.expression.getText() === 'Response';
};

const isVisible = (name: string, text: string): boolean => (VISIBLE.has(name) || SEEN_WHEN_CAPITAL.has(name)) && (!SEEN_WHEN_CAPITAL.has(name) || CAPITAL.test(text)) && !text.startsWith('/') && !/[_[\]]/.test(text);

const nameOf = (name: ts.Node): string => name.getText().replaceAll(/['"]/g, '');

/** Imports, types, documents of the API, addresses and drawings, and errors that only developers read. */
const isForMachines = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || (ts.isJsxAttribute(node) && UNSEEN.has(nameOf(node.name))) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'graphql') ||
  (ts.isNewExpression(node) && /Error$/.test(node.expression.getText()));
