import type { PdfDocument } from '../blocks.ts';
import { Flow } from './flow.ts';
import { A4, COLOURS, FURNITURE, LINE_WIDTH, MARGINS } from './looks.ts';
import type { TaggedFile } from './tagged-file.ts';

/** Draws the head and the foot of every page, once it is known how many there are. They are not read aloud. */
export const drawFurniture = (file: TaggedFile, { runningHead, publisher }: PdfDocument): void => {
  const { start, count } = file.bufferedPageRange();
  const flow = new Flow(file);
  for (let page = start; page < start + count; page++) {
    file.switchToPage(page);
    file.decorate(() => {
      file.rect(0, 0, A4.width, 6).fill(COLOURS.blue);
      oneLine(flow, runningHead, 28, 'left');
      oneLine(flow, publisher, A4.height - 40, 'left');
      oneLine(flow, `Page ${page - start + 1} of ${count}`, A4.height - 40, 'right');
    }, 'Pagination');
  }
};

const oneLine = (flow: Flow, text: string, y: number, side: 'left' | 'right'): void => {
  const [line] = flow.lines(text.replaceAll(/\s+/g, ' '), FURNITURE);
  if (line) flow.draw({ ...line, says: undefined, fromRight: side === 'right' }, FURNITURE, MARGINS.left, y, LINE_WIDTH, false);
};
