import { announcedStages } from './announced.ts';
import { stageOf, type PipelineDefinition } from './definition.ts';
import type { Decision, PipelineState } from './state.ts';

/** How an evaluation stands on the public register. */
export interface RegisterStanding {
  /** The newest adoption that was told. */
  decision: string;
  /** What was written for the public of it and of whatever was told since its first adoption, the newest first. */
  reasons: { text: string; toldAt: string }[];
  /** The outcome by which it stands there: that of the newest adoption that was told. */
  outcome: string;
  /** When the letter of its first adoption was released. */
  announcedAt: string;
  /** A state of the pipeline's register, in its words. */
  state: string;
  label: string;
  text: string | null;
  /** Since when it is shown so. */
  since: string;
  /** No condition binds any more: what is announced is an end. */
  ended: boolean;
}

/**
 * How an evaluation stands on the public register, or null where it does not. It enters with the release of the letter
 * of an adoption, and changes with the release of the letter of whatever follows: what is decided and not told changes
 * nothing. Whoever withdraws before their adoption is told was never shown as adopted, and does not enter.
 */
export const registerStanding = (definition: PipelineDefinition, state: PipelineState): RegisterStanding | null => {
  const { entersBy } = definition.publicRegister;
  const told = state.decisions.filter(({ outcome }) => entersBy.includes(outcome)).filter((decision) => isShown(state, decision));
  const [first, newest] = [told[0], told.at(-1)];
  if (!first || !newest) return null;
  const shown = announcedStages(state).filter(({ since }) => since >= first.letter.releasedAt!).map((stage) => ({ ...stage, entry: entryIn(definition, stage.stage) }));
  const last = shown.at(-1)!;
  const differs = shown.findLastIndex(({ entry }) => entry.state !== last.entry.state);
  return {
    decision: newest.id,
    reasons: publicReasons(state, first),
    outcome: newest.outcome,
    announcedAt: first.letter.releasedAt!,
    ...last.entry,
    since: shown[differs + 1]!.since,
    ended: stageOf(definition, last.stage)?.kind === 'end',
  };
};

/** What stands in letters for the public, of which each was approved by somebody who did not write it. What no letter has told is not among them. */
const publicReasons = ({ decisions }: PipelineState, first: Decision): RegisterStanding['reasons'] =>
  decisions
    .slice(decisions.indexOf(first))
    .flatMap(({ letter: { body, releasedAt } }) => (body?.publicReasons && releasedAt ? [{ text: body.publicReasons, toldAt: releasedAt }] : []))
    .reverse();

/** Its letter is released, and people outside were shown the stage that it led to. */
const isShown = (state: PipelineState, { toStage, letter }: Decision): boolean =>
  letter.releasedAt !== null && announcedStages(state).some(({ stage, since }) => stage === toStage && since >= letter.releasedAt!);

/** A stage that the register of a pipeline does not name is shown by its public title. */
const entryIn = (definition: PipelineDefinition, stage: string): Pick<RegisterStanding, 'state' | 'label' | 'text'> => {
  const found = definition.publicRegister.states.find(({ whileIn }) => whileIn.includes(stage));
  return found ? { state: found.id, label: found.label, text: found.text ?? null } : { state: stage, label: stageOf(definition, stage)?.publicTitle ?? stage, text: null };
};
