import type { Answers } from './definition.ts';

/** A value that a pipeline knows of a case, with the reason that it rests on. */
export interface DerivedFact {
  value: boolean;
  reason: string;
}

const DIGITAL: ReadonlySet<unknown> = new Set(['digital', 'ai', 'data-monitoring', 'ivd-software']);

/**
 * The pipeline facts that follow from the answers. `innovation.digital` rests on the categories and names them; it is
 * left out, which is not the same as false, while there are none or they are not stated.
 */
export const pipelineFactsOf = (answers: Answers): Record<string, DerivedFact> => {
  const { categories } = answers;
  if (!Array.isArray(categories) || categories.length === 0) return {};
  const digital = categories.filter((category) => DIGITAL.has(category));
  return {
    'innovation.digital':
      digital.length > 0
        ? { value: true, reason: `Its categories include ${digital.join(', ')}` }
        : { value: false, reason: `Its categories are ${categories.join(', ')}: none of them is ${[...DIGITAL].join(', ')}` },
  };
};
