import type { CriterionAnswer, Scale } from '../../rubric/index.ts';
import { entriesOf, fieldOf, isAbsent, namedOnce, numberOf, type Field } from './input.ts';
import { BadInput } from '../refusals.ts';

const NO_SCORE = ['not-applicable', 'cannot-assess'] as const;

/** A scale whose end lies above its start. @throws BadInput */
export const scaleOf = (field: Field): Scale => {
  const min = numberOf(fieldOf(field, 'min'));
  const max = numberOf(fieldOf(field, 'max'));
  if (max <= min) throw new BadInput(`${field.path}.max`, `give a number above min, which is ${min}`);
  const anchors = fieldOf(field, 'anchors');
  if (isAbsent(anchors)) return { min, max };
  const given = entriesOf(anchors).map((anchor) => ({
    score: numberOf(fieldOf(anchor, 'score'), { least: min, most: max }),
    value: numberOf(fieldOf(anchor, 'value'), { least: 0, most: 1 }),
  }));
  namedOnce(entriesOf(anchors).map((anchor) => fieldOf(anchor, 'score')), 'score');
  return { min, max, anchors: given };
};

/**
 * A score on the scale, or one of the two answers that are none. Where the scale gives anchors a score is one of them: between two of them
 * nobody said what it is worth. @throws BadInput
 */
export const answerOf = ({ path, value }: Field, { min, max, anchors = [] }: Scale): CriterionAnswer => {
  const word = NO_SCORE.find((each) => each === value);
  if (word) return word;
  const isOn = typeof value === 'number' && value >= min && value <= max && (anchors.length === 0 || anchors.some(({ score }) => score === value));
  if (!isOn) throw new BadInput(path, `give ${anchors.length > 0 ? `one of ${anchors.map(({ score }) => score).join(', ')}` : `a number from ${min} to ${max}`}, “not-applicable” or “cannot-assess”`);
  return value;
};
