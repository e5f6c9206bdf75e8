import { LARGEST_SEED } from '../numeric/random.ts';
import { wholeOf, type Field } from './input.ts';

/** A seed of the generator: the same seed, the same result. @throws BadInput */
export const seedOf = (field: Field): number => wholeOf(field, { least: 0, most: LARGEST_SEED });
