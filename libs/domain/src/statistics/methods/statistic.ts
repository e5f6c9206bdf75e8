import type { Field } from './input.ts';

/** Computes the result of one method from input of unknown shape. @throws BadInput where the shape is wrong */
export type Statistic = (input: Field) => unknown;
