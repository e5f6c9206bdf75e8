import { PROBLEMS } from '../../../texts/problems.ts';

const FIGURES = ['ALL', 'CAME', 'WENT_ON', 'WENT_BACK', 'ENDED', 'HERE', 'TIMED', 'ON_TIME', 'LATE', 'LATE_NOW', 'PAUSED', 'LEFT_ON_TIME', 'LEFT_LATE'] as const;

/**
 * The figure whose cases an address asks for; all where it names none.
 *
 * @throws a 404 page for a figure that there is not: never every case under its name
 */
export const askedFigure = (asked: URLSearchParams): (typeof FIGURES)[number] => {
  const named = asked.get('figure') ?? 'ALL';
  const figure = FIGURES.find((one) => one === named);
  if (!figure) throw new Response(PROBLEMS.noFigure, { status: 404 });
  return figure;
};
