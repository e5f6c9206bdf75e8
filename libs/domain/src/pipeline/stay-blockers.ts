import { asMoved } from './as-moved.ts';
import { hasPanel, pinOf, stageOf, transitionsOf, type PipelineDefinition, type Stage } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Blocker } from './guards/index.ts';
import type { Route, Versions } from './migration-plan.ts';
import { overlayStays } from './overlay-stays.ts';
import { pastStays } from './past-stays.ts';
import { blocker } from './refusals.ts';
import { registerStanding, type RegisterStanding } from './register.ts';
import type { PipelineState } from './state.ts';

/** The stage, and the number of its run, in which a plan lets an evaluation stand; undefined where it names none. */
export const targetOf = (state: PipelineState, stageMap: Route['stageMap']): { stage: string; run: number } | undefined => {
  if (!Object.hasOwn(stageMap, state.stage)) return undefined;
  const stage = stageMap[state.stage]!;
  return { stage, run: stage === state.stage ? state.run : 1 + state.runs.slice(0, -1).filter((run) => run.stage === stage).length };
};

/** Why an evaluation stays under its version, every reason at once; empty where it moves. */
export const stayBlockers = (versions: Versions, state: PipelineState, route: Route, facts: EvaluationFacts, now: string): Blocker[] => {
  const { before, next } = versions;
  const target = targetOf(state, route.stageMap);
  const [was, is] = [stageOf(before, state.stage), target && stageOf(next, target.stage)];
  if (state.pipeline !== pinOf(before)) return [blocker(pinOf(next) === state.pipeline ? 'same-version' : 'other-version', `The evaluation is on ${state.pipeline}`, { pipeline: state.pipeline })];
  if (!target || !is || !was) return [blocker('stage-not-mapped', `The plan names no stage of ${pinOf(next)} for “${was?.title ?? state.stage}”`, { stage: state.stage })];
  if (is.kind === 'end') return [blocker('maps-to-an-end', 'A migration never decides: it may not lead to an end stage', { stage: is.id })];
  if (is.kind !== was.kind) return [blocker('other-kind', `“${was.title}” is a stage of ${was.kind} and “${is.title}” one of ${is.kind}`, { stage: state.stage })];
  return [...unfinished(state, facts), ...overlayStays(versions, state), ...roundStays(versions, was, is, state, facts), ...pastStays(versions, state, target), ...registerStays(versions, state, target, route, now)];
};

/** What belongs to the old version and must be finished under it. */
const unfinished = (state: PipelineState, { determination }: EvaluationFacts): Blocker[] => {
  const unreleased = state.decisions.filter((decision) => !decision.letter.releasedAt).map((decision) => decision.id);
  return [
    ...(state.proposal ? [blocker('proposal-stands', 'A proposal awaits signatures: finish or withdraw it first', { by: state.proposal.by.person })] : []),
    ...(unreleased.length > 0 ? [blocker('letter-not-released', 'A decision is not released yet: release its letter under this version first', { decisions: unreleased })] : []),
    ...(determination && !determination.lapsed ? [blocker('determination-stands', 'The panel’s determination names a step of this version: take it, or discard it, first')] : []),
  ];
};

/** Who is asked what, in the running round. Reviews that began under a rubric are not weighed by another. */
const asked = (definition: PipelineDefinition, stage: Stage, voted: boolean): string => {
  const { rubric, tracks, tracksPerAssignment, gateDeciders, gateAnswersFrom, sealedRescore } = stage;
  return JSON.stringify([rubric, tracks, tracksPerAssignment, gateDeciders, gateAnswersFrom ?? null, sealedRescore ?? false, motions(definition, stage, voted)]);
};

/** What a panel votes on: a vote is for a step that leads where it led when it was cast. Of advice only once somebody voted: few adoptions are voted on. */
const motions = (definition: PipelineDefinition, stage: Stage, voted: boolean) =>
  stage.kind === 'panel' || (voted && hasPanel(stage)) ? transitionsOf(definition, stage).map(({ id, to, outcome, trigger, direction }) => [id, to, outcome, trigger, direction]) : [];

const roundStays = ({ before, next }: Versions, was: Stage, is: Stage, state: PipelineState, { assignments, reviews, votes }: EvaluationFacts): Blocker[] => {
  const isHere = ({ stage, run }: { stage: string; run: number }): boolean => stage === state.stage && run === state.run;
  const voted = (votes ?? []).some(isHere);
  const begun = voted || [...(assignments ?? []), ...(reviews ?? [])].some(isHere);
  if (!begun || asked(before, was, voted) === asked(next, is, voted)) return [];
  return [blocker('round-begun', `People are at work in “${was.title}” by ${was.rubric ?? 'no rubric'}, and the new version asks otherwise there: let this round end first`, { rubric: was.rubric, next: is.rubric })];
};

/** What the public register says was told: a migration tells nothing. */
const registerStays = ({ before, next }: Versions, state: PipelineState, target: { stage: string; run: number }, { clocks }: Route, now: string): Blocker[] => {
  const after = asMoved(state, next, target, clocks, now);
  const [was, is] = [registerStanding(before, state), registerStanding(next, after)];
  const said = ({ decidingBody }: PipelineDefinition, standing: RegisterStanding | null) => standing && JSON.stringify([decidingBody.name, standing.outcome, standing.state, standing.label, standing.text, standing.since]);
  return said(before, was) === said(next, is)
    ? []
    : [blocker('register-changes', `${pinOf(next)} would show it otherwise on the public register`, { state: was?.state ?? null, next: is?.state ?? null })];
};
