import { weightedScore } from '../../rubric/index.ts';
import { entriesOf, fieldOf, namedOnce, numberOf, textOf } from './input.ts';
import { answerOf, scaleOf } from './scale-input.ts';
import type { Statistic } from './statistic.ts';

/** Method `weighted-score`: the score of one review. */
export const weightedScoreStatistic: Statistic = (input) => {
  const scale = scaleOf(fieldOf(input, 'scale'));
  const items = entriesOf(fieldOf(input, 'items')).map((item) => ({
    criterion: textOf(fieldOf(item, 'criterion')),
    weight: numberOf(fieldOf(item, 'weight'), { least: 0 }),
    answer: answerOf(fieldOf(item, 'answer'), scale),
  }));
  namedOnce(entriesOf(fieldOf(input, 'items')).map((item) => fieldOf(item, 'criterion')), 'criterion');
  return weightedScore({ scale, items });
};
