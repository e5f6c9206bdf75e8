import { transitionsOf, type PipelineDefinition } from './definition.ts';

/** What it takes of a decision to tell whether the register shows it. */
interface Decided {
  outcome: string;
  transition: string | null;
}

/**
 * Whether the public register shows what a decision led to, once its letter is released: it is an adoption, or follows one.
 * Letters leave in the order of their decisions, so an earlier adoption is told by then.
 *
 * @param decisions those of the evaluation, the oldest first
 */
export const publishesDecision = <Of extends Decided>({ publicRegister }: PipelineDefinition, decisions: readonly Of[], decision: Of): boolean =>
  decisions.slice(0, decisions.indexOf(decision) + 1).some(({ outcome }) => publicRegister.entersBy.includes(outcome));

/**
 * Whether the letter of a decision has to say why for everybody to read. What the register shows is not shown without
 * reasons; of the innovator's own step nobody of the service has any to give, and it was shown at once.
 */
export const needsPublicReasons = <Of extends Decided>(definition: PipelineDefinition, decisions: readonly Of[], decision: Of): boolean =>
  publishesDecision(definition, decisions, decision) && !isInnovators(definition, decision.transition);

const isInnovators = (definition: PipelineDefinition, id: string | null): boolean =>
  definition.stages.flatMap((stage) => transitionsOf(definition, stage)).some((transition) => transition.id === id && transition.byRoles.length > 0 && transition.byRoles.every((role) => role === 'innovator'));
