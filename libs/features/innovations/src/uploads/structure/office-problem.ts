import { FileProblem, readArchive, readMarkup, type Element, type Part } from '@waymark/platform/packed-files';
import { checkSingle, elementHolds, partHolds } from './office-contents.ts';
import { fieldHolds } from './office-fields.ts';
import { formulaHolds } from './office-formulas.ts';
import { officeTypes } from './office-types.ts';

/** The part that makes an archive a document of its kind. */
const MAIN_PART = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;

export type OfficeKind = keyof typeof MAIN_PART;

const [TYPES, ROOT] = ['[content_types].xml', '_rels/.rels'];

/**
 * Looks through a Word or Excel file: it is what it says, within the limits of archives, and holds nothing that runs or
 * fetches. Links that a reader may follow by hand stay.
 *
 * @throws FileProblem
 */
export const checkOffice = async (kind: OfficeKind, packed: Buffer): Promise<void> => {
  const types = officeTypes();
  const [found, mains, others]: [Set<string>, Set<string>, Part[]] = [new Set(), new Set(), []];
  for await (const part of readArchive(packed)) {
    refuse(partHolds(part));
    found.add(part.name);
    if (!/\.(xml|rels|vml)$/.test(part.name)) {
      others.push(part); // until it is known which of them are markup
      continue;
    }
    await checkMarkup(part, (element) => {
      if (part.name === TYPES) types.learn(element);
      if (part.name === ROOT && leadsToMain(element)) mains.add((element.attributes['Target'] ?? '').toLowerCase().replace(/^\.?\//, ''));
    });
  }
  // a reader opens what the relationship leads to, and no other part that bears the name
  if (!found.has(TYPES) || !found.has(MAIN_PART[kind]) || [...mains].join() !== MAIN_PART[kind]) throw new FileProblem('It is not a whole document: open it, save it anew and send it again');
  for (const part of others) if (types.isMarkup(part.name) && !isDrawing(part)) await checkMarkup(part, () => undefined);
};

const leadsToMain = ({ name, attributes }: Element): boolean => name === 'Relationship' && /\/officeDocument$/i.test(attributes['Type'] ?? '');

const checkMarkup = async (part: Part, each: (element: Element) => void): Promise<void> => {
  let code = '';
  const checkCode = (): void => {
    refuse(fieldHolds(code));
    code = '';
  };
  await readMarkup(part.content, (element) => {
    const { name, attributes, text } = element;
    checkSingle(element);
    refuse(elementHolds(element) ?? formulaHolds(element));
    if (name === 'fldSimple') refuse(fieldHolds(attributes['instr'] ?? ''));
    if (/^(instrText|delInstrText)$/.test(name)) code += text; // it may be cut into many runs of text
    if (name === 'fldChar' || name === 'p') checkCode();
    each(element);
  });
  checkCode();
};

/** A drawing in SVG, which may declare a document type. No reader takes one for a part that holds fields. */
const isDrawing = ({ name, content }: Part): boolean =>
  name.endsWith('.svg') && /^(?:\u00ef\u00bb\u00bf)?(?:\s|<\?(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE\s[^<>["']*(?:"[^"<>]*"\s*)*>)*<svg[\s>]/.test(content.toString('latin1', 0, 4096));

const refuse = (holds: string | null | undefined): void => {
  if (holds) throw new FileProblem(`It holds ${holds}, which we do not take: remove them and send it again`);
};
