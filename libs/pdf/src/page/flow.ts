import { cleanText } from '../text/clean-text.ts';
import { linesOf, type Line, type Measure } from '../text/lines.ts';
import { A4, LINE_WIDTH, MARGINS, type Look } from './looks.ts';
import type { TaggedFile } from './tagged-file.ts';

/** Where on a page the next thing is drawn. */
export class Flow {
  y: number = MARGINS.top;

  constructor(readonly file: TaggedFile) {}

  /** How much of the page is left. */
  get left(): number {
    return A4.height - MARGINS.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y === MARGINS.top;
  }

  /** Moves down; nothing stands above the first thing of a page. */
  skip(height: number): void {
    if (!this.atTop) this.y += height;
  }

  /** Goes to a new page where less than this is left. What is being drawn goes on there, under the same tag. */
  need(height: number): void {
    if (this.left >= height || this.atTop) return;
    this.file.continueOnNewPage();
    this.y = MARGINS.top;
  }

  /** The lines of a text in a look. */
  lines(text: string, look: Look, width: number = LINE_WIDTH): Line[] {
    const measure: Measure = (words, face) => this.file.font(face.name).fontSize(look.size).widthOfString(words);
    return cleanText(text)
      .split('\n')
      .flatMap((paragraph) => linesOf(paragraph, look.weight, width, measure));
  }

  /** Draws lines one under the other, over as many pages as they need. */
  write(lines: readonly Line[], look: Look, x: number = MARGINS.left, width: number = LINE_WIDTH): void {
    for (const [index, line] of lines.entries()) {
      this.need(look.leading);
      this.draw(line, look, x, this.y, width, line.endsWord && index < lines.length - 1);
      this.y += look.leading;
    }
  }

  /** Draws one line. Where it goes on with another word a space stands after it, so that whoever reads the text aloud does not join the two. */
  draw(line: Line, look: Look, x: number, y: number, width: number, goesOn: boolean): void {
    if (line.says !== undefined) this.file.markContent('Span', { actual: goesOn ? `${line.says} ` : line.says });
    let at = line.fromRight ? x + width - line.width : x;
    for (const [index, piece] of line.pieces.entries()) {
      const last = goesOn && line.says === undefined && index === line.pieces.length - 1;
      this.file.font(piece.face.name).fontSize(look.size).fillColor(look.colour);
      this.file.text(last && piece.face.has(32) ? `${piece.drawn} ` : piece.drawn, at, y + look.size, { lineBreak: false, baseline: 'alphabetic' });
      at += piece.width;
    }
    if (line.says !== undefined) this.file.endMarkedContent();
  }
}
