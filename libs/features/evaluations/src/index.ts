export * from './evaluations.module.ts';
export * from './spine/index.ts';
export { known, OUTLINE } from './reads/evaluation-rows.ts';
export { visible } from './reads/pipeline-list.ts';
export { programmesOf } from './reads/programmes-of.ts';
export { FireTimers } from './operations/fire-timers.ts';
export { EvaluationResult, EvaluationChangedType } from './graphql/evaluation-changed.types.ts';
export { EvaluationType } from './graphql/evaluation.types.ts';
export { OnEvaluationInput, ReasonInput } from './graphql/evaluation.inputs.ts';
