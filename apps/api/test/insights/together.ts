import { inOne } from '../support/in-one.ts';

await inOne(import.meta.dirname);
