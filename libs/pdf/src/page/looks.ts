import type { Weight } from '../text/faces.ts';

/** How text looks. Lengths are points, 72 to the inch. */
export interface Look {
  weight: Weight;
  size: number;
  /** From one baseline to the next. */
  leading: number;
  colour: string;
  before: number;
  after: number;
}

/** Colours of the NHS identity; each stands out from white by 4.5 to 1 at least. */
export const COLOURS = { blue: '#005EB8', text: '#212B32', quiet: '#4C6272', line: '#D8DDE0', warning: '#FFEB3B' } as const;

export const A4 = { width: 595.28, height: 841.89 } as const;

export const MARGINS = { top: 72, bottom: 68, left: 56, right: 56 } as const;

export const LINE_WIDTH = A4.width - MARGINS.left - MARGINS.right;

const look = (weight: Weight, size: number, leading: number, before: number, after: number, colour: string = COLOURS.text): Look => ({ weight, size, leading, before, after, colour });

export const HEADINGS: Readonly<Record<1 | 2 | 3 | 4, Look>> = {
  1: look('bold', 24, 30, 0, 10),
  2: look('bold', 16, 21, 26, 8, COLOURS.blue),
  3: look('bold', 11.5, 16, 16, 3),
  4: look('bold', 10.5, 15, 10, 3, COLOURS.quiet),
};

export const BODY = look('regular', 10.5, 15.5, 0, 5);
export const QUIET = look('regular', 10.5, 15.5, 0, 5, COLOURS.quiet);
export const MARK = look('bold', 9, 12, 4, 8);
export const CELL = look('regular', 10, 14, 0, 0);
export const CELL_HEAD = look('bold', 10, 14, 0, 0);
export const FURNITURE = look('regular', 8.5, 11, 0, 0, COLOURS.quiet);
