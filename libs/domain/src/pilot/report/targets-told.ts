import type { MeasureReport } from './report.types.ts';

/** `no-target`: neither way is better, so that no target can be met. */
export type MeasureState = 'met' | 'not-met' | 'not-enough' | 'no-target';

/**
 * How a measure stands to its target: by all sites together, or, where that is not known, by each of them. It is met where
 * every one can be relied on, and not met where one is known not to be; what is not known is neither.
 */
export const measureState = ({ direction, pooled, sites }: Pick<MeasureReport, 'direction' | 'pooled' | 'sites'>): MeasureState => {
  if (direction === 'neutral') return 'no-target';
  const targets = pooled ? [pooled.target] : sites.map(({ target }) => target);
  if (targets.some((target) => target === 'not-met' || target === 'varies')) return 'not-met';
  return targets.length > 0 && targets.every((target) => target === 'met') ? 'met' : 'not-enough';
};

/** How many measures stand how: `Of 3 measures, 1 met its target and can be relied on, 1 did not, and of 1 there is not enough data.` */
export const targetsSentence = (measures: readonly Pick<MeasureReport, 'direction' | 'pooled' | 'sites'>[]): string => {
  const states = measures.map(measureState);
  const number = (state: MeasureState): number => states.filter((one) => one === state).length;
  const without = number('no-target');
  const aimed = measures.length - without;
  const rest = without > 0 ? ` ${without} ${without === 1 ? 'has' : 'have'} no target to meet, since neither way is better.` : '';
  if (aimed === 0) return `${measures.length === 0 ? 'There is no measure.' : 'No measure has a target.'}${rest}`;
  const [met, not, unknown] = [number('met'), number('not-met'), number('not-enough')];
  return `Of ${aimed} ${aimed === 1 ? 'measure' : 'measures'}, ${met} met ${met === 1 ? 'its' : 'their'} target and can be relied on, ${not} did not, and of ${unknown} there is not enough data.${rest}`;
};
