import type { Block } from '../blocks.ts';
import type { Flow } from '../page/flow.ts';
import { BODY, COLOURS, HEADINGS, LINE_WIDTH, MARGINS, MARK, QUIET } from '../page/looks.ts';
import { drawTable, drawTerms } from './table.ts';

const INDENT = 16;
/** What has to stand under a heading on its page: a heading is not left alone at the foot. */
const COMPANY = 3 * BODY.leading;

/** Draws a block under its tag. */
export const drawBlock = (flow: Flow, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      return drawHeading(flow, block);
    case 'paragraph':
      return drawParagraphs(flow, block);
    case 'mark':
      return drawMark(flow, block);
    case 'list':
      return drawList(flow, block);
    case 'terms':
      return drawTerms(flow, block.rows);
    case 'table':
      return drawTable(flow, block);
  }
};

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const drawHeading = (flow: Flow, { level, text }: Of<'heading'>): void => {
  const look = HEADINGS[level];
  const lines = flow.lines(text.replaceAll(/\s+/g, ' '), look);
  flow.skip(look.before);
  flow.need(lines.length * look.leading + look.after + COMPANY);
  if (level === 2) rule(flow);
  flow.file.element(flow.file.root, `H${level}`).add(() => flow.write(lines, look)).end();
  flow.y += look.after;
};

const rule = (flow: Flow): void => {
  flow.file.decorate(() => flow.file.rect(MARGINS.left, flow.y, LINE_WIDTH, 2).fill(COLOURS.blue));
  flow.y += 10;
};

const drawParagraphs = (flow: Flow, { text, look = 'plain' }: Of<'paragraph'>): void => {
  const looked = look === 'quiet' ? QUIET : BODY;
  for (const paragraph of text.split('\n').filter((line) => line.trim())) {
    const lines = flow.lines(paragraph, looked);
    flow.need(Math.min(lines.length, 2) * looked.leading);
    flow.file.element(flow.file.root, 'P').add(() => flow.write(lines, looked)).end();
    flow.y += looked.after;
  }
};

const drawMark = (flow: Flow, { text, look }: Of<'mark'>): void => {
  const [line] = flow.lines(text, MARK);
  flow.skip(MARK.before);
  flow.need(MARK.leading + 6 + COMPANY / 3);
  flow.file.decorate(() => {
    flow.file.lineWidth(1).rect(MARGINS.left, flow.y, line!.width + 12, MARK.leading + 5);
    if (look === 'warning') flow.file.fillAndStroke(COLOURS.warning, COLOURS.text);
    else flow.file.stroke(COLOURS.quiet);
  });
  flow.file.element(flow.file.root, 'P').add(() => flow.draw(line!, MARK, MARGINS.left + 6, flow.y + 3, LINE_WIDTH, false)).end();
  flow.y += MARK.leading + 5 + MARK.after;
};

const drawList = (flow: Flow, { items }: Of<'list'>): void => {
  const list = flow.file.element(flow.file.root, 'L');
  for (const item of items) {
    const lines = flow.lines(item, BODY, LINE_WIDTH - INDENT);
    flow.need(BODY.leading);
    const entry = flow.file.element(list, 'LI');
    const [bullet] = flow.lines('•', BODY);
    flow.file.element(entry, 'Lbl').add(() => flow.draw(bullet!, BODY, MARGINS.left + 4, flow.y, INDENT, false)).end();
    flow.file.element(entry, 'LBody').add(() => flow.write(lines, BODY, MARGINS.left + INDENT, LINE_WIDTH - INDENT)).end();
    entry.end();
    flow.y += 2;
  }
  list.end();
  flow.y += BODY.after;
};
