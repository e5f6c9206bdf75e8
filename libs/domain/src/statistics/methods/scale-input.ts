import type { CriterionAnswer, Scale } from '../../rubric/index.ts';
import { entriesOf, fieldOf, isAbsent, numberOf, type Field } from './input.ts';
import { BadInput } from '../refusals.ts';

const NO_SCORE = ['not-applicable', 'cannot-assess'] as const;

/** A scale whose end lies above its start. @throws BadInput */
export const scaleOf = (field: Field): Scale => {
  const min = numberOf(fieldOf(field, 'min'));
  const max = numberOf(fieldOf(field, 'max'));
  if (max <= min) throw new BadInput(`${field.path}.max`, `give a number above min, which is ${min}`);
  const anchors = fieldOf(field, 'anchors');
  if (isAbsent(anchors)) return { min, max };
  return {
    min,
    max,
    anchors: entriesOf(anchors).map((anchor) => ({
      score: numberOf(fieldOf(anchor, 'score'), { least: min, most: max }),
      value: numberOf(fieldOf(anchor, 'value'), { least: 0, most: 1 }),
    })),
  };
};

/** A score on the scale, or one of the two answers that are none. @throws BadInput */
export const answerOf = ({ path, value }: Field, { min, max }: Scale): CriterionAnswer => {
  const word = NO_SCORE.find((each) => each === value);
  if (word) return word;
  if (typeof value !== 'number' || !(value >= min && value <= max))
    throw new BadInput(path, `give a number from ${min} to ${max}, “not-applicable” or “cannot-assess”`);
  return value;
};
