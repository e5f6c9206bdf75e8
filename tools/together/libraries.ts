import { UNITS_TOGETHER } from '../specs-together.mjs';
import { inOne } from './in-one.ts';

await inOne(UNITS_TOGETHER.libraries);
