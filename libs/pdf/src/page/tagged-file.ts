import PDFDocument from 'pdfkit';
import { cleanText } from '../text/clean-text.ts';
import { allFaces } from '../text/faces.ts';
import { MARGINS } from './looks.ts';

export type Element = PDFKit.PDFStructureElement;

/** A file in PDF/UA-1: all that it says is tagged, and all its fonts are in it. */
export class TaggedFile extends PDFDocument {
  /** The element that holds all others. */
  readonly root: Element;

  constructor(named: string, publisher: string, madeAt: Date) {
    const title = cleanText(named).replaceAll(/\s+/g, ' ');
    super({
      ...NO_STANDARD_FONT,
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as PDFKit.PDFDocumentOptions['subset'],
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      bufferPages: true,
      // the id of the file is made from these: the same document has the same bytes
      info: { Title: title, Author: publisher, Creator: publisher, Producer: 'Waymark', CreationDate: madeAt, ModDate: madeAt },
    });
    for (const { name, file } of allFaces()) this.registerFont(name, file);
    this.root = this.struct('Document', { title });
    this.addStructure(this.root);
  }

  /** Draws what nobody needs to be read aloud: lines, colours, the head and foot of pages. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.markContent('Artifact', { type });
    draw();
    this.endMarkedContent();
  }

  /** An element that begins under another; what is drawn by its functions belongs to it. */
  element(parent: Element, type: string, options: PDFKit.Mixins.StructureElementOptions = {}): Element {
    const element = this.struct(type as Parameters<TaggedFile['struct']>[0], options);
    parent.add(element);
    return element;
  }

  /** PDFKit puts the title into the metadata as it is; they are XML. By now the title proper has been written. */
  override endMetadata(): void {
    this.info = Object.fromEntries(Object.entries(this.info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]));
    super.endMetadata();
  }
}

/** Else PDFKit names Helvetica in the file, which is not embedded. */
const NO_STANDARD_FONT = { font: null } as object;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

