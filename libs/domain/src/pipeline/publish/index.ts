export * from './content.ts';
export * from './publish-refusals.ts';
export { REFUSAL_CODES } from './refusal.ts';
export type { Refusal, RefusalCode } from './refusal.ts';
export { readDefinition, shapeProblems } from './shape/read-definition.ts';
export type { ReadDefinition } from './shape/read-definition.ts';
export type { ShapeProblem } from './shape/reader.ts';
