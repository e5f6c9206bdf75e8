import { GUIDANCE, guidanceForm } from '@waymark/content/guidance';
import { knownPins, requirePack } from '@waymark/content/packs';
import type { Form } from '@waymark/domain/forms';
import type { DatedPack } from '@waymark/domain/guidance';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { knownStages, type LockedEvaluation } from '@waymark/evaluations';

/** Kinds of document that questions of the submission form ask for, or of a pack of guidance that can be answered. */
const formKinds = (): string[] => {
  const guidance = knownPins().filter((pin) => GUIDANCE.some((id) => pin.startsWith(`${id}@`)) && !requirePack<DatedPack>(pin).incomplete);
  const forms = knownPins().filter((pin) => pin.startsWith('submission-form@'));
  return [...forms.map((pin) => requirePack<Form>(pin)), ...guidance.map(guidanceForm)].flatMap(kindsAsked);
};

const kindsAsked = (form: Form): string[] => form.sections.flatMap((section) => section.questions.flatMap((question) => question.documentTypes ?? []));

/** Whether the team makes this kind for a stage after intake which the evaluation has reached: then it is part of the case at once, and waits for no revision. */
export const madeForStage = (evaluation: LockedEvaluation, kind: string): boolean => {
  const reached = knownStages(evaluation);
  return evaluation.published.definition.stages.some((stage) => stage.kind !== 'intake' && reached.has(stage.id) && stage.produces.some((made) => made.types?.includes(kind) && made.byRoles.includes('innovator')));
};

/** Roles that attach this kind in a stage which the evaluation has reached, as far as the actor may know. */
const producersOf = (evaluation: LockedEvaluation | null, kind: string): string[] => {
  const reached = evaluation ? knownStages(evaluation) : new Set<string>();
  const stages = (evaluation?.published.definition.stages ?? []).filter((stage) => reached.has(stage.id));
  return stages.flatMap((stage) => stage.produces.filter((made) => made.types?.includes(kind)).flatMap((made) => made.byRoles));
};

/** Those of them that the actor has. */
export const attachesAs = (evaluation: LockedEvaluation | null, kind: string): string[] => producersOf(evaluation, kind).filter((role) => evaluation?.roles.includes(role));

/**
 * Null where this kind may be attached. The team attaches what the form asks for and what the pipeline lets the
 * innovator produce; others what a stage that the evaluation has reached lets their role produce.
 */
export const mayAttach = (evaluation: LockedEvaluation | null, team: boolean, kind: string): Blocker | null => {
  if (team && formKinds().includes(kind)) return null;
  const producers = producersOf(evaluation, kind);
  if (producers.some((role) => evaluation?.roles.includes(role))) return null;
  return blocker(
    'document-not-yours',
    producers.length > 0 ? `“${kind}” is attached by: ${[...new Set(producers)].join(', ')}` : `Nobody attaches “${kind}” here: the pipeline and the form name the kinds`,
    { field: 'kind', kind, producers },
    `You cannot attach “${kind}” here`,
  );
};
