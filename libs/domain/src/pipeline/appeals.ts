import { addWorkingDays, endOfLocalDay, localDateOf } from '../calendar/index.ts';
import type { HearAppeal, RaiseAppeal } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { AppealRule, PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Blocker } from './guards/index.ts';
import { appealResultEvents } from './appeal-results.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { openOverlays, type Decision, type Overlay, type PipelineState } from './state.ts';

/** The decision that led to the end stage where the evaluation is, with the rule of its appeal. */
export const appealable = (
  definition: PipelineDefinition,
  state: PipelineState,
): { rule: AppealRule; decision: Decision } | null => {
  const rule = definition.appeals.rules.find((candidate) => candidate.endStage === state.stage);
  const decision = state.decisions.filter((one) => one.toStage === state.stage && one.transition).at(-1);
  return rule && decision ? { rule, decision } : null;
};

/** The last instant of the window, counted in working days from release; null before it. The whole last day counts. */
export const appealWindowEnds = (rule: AppealRule, decision: Decision, facts: Pick<EvaluationFacts, 'calendar'>): string | null =>
  decision.letter.releasedAt
    ? endOfLocalDay(addWorkingDays(facts.calendar, localDateOf(decision.letter.releasedAt), rule.windowWorkingDays)).toISOString()
    : null;

/** The innovator appeals, once for each decision, within the window. */
export const raiseAppeal = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: RaiseAppeal,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const found = appealable(definition, state);
  if (!found) return refused([blocker('not-appealable', 'There is no decision here that can be appealed', {}, 'There is no decision here that you can appeal')]);
  const { rule, decision } = found;
  const ends = appealWindowEnds(rule, decision, facts);
  const kind = definition.overlays.find((overlay) => overlay.id === 'appeal');
  const blockers = [
    ...roleBlockers(command.by, kind?.raisedByRoles ?? [], 'An appeal'),
    ...reasonBlockers(command.text, 'An appeal'),
    ...(ends === null ? [blocker('not-released', 'The decision has not been released yet', {}, 'There is no decision here that you can appeal')] : []),
    ...(ends !== null && now > ends ? [blocker('window-closed', `The window of ${rule.windowWorkingDays} working days closed on ${localDateOf(ends)}`, { closedOn: localDateOf(ends) }, `You could appeal until ${localDateOf(ends)}`)] : []),
    ...(decision.appealed ? [blocker('appealed-already', 'This decision has been appealed already; an appeal can be made once', {}, 'You have appealed against this decision already')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  const by = actingAs(command.by, kind?.raisedByRoles ?? []);
  return happens({ type: 'overlay-raised', at: now, by, id: `o${state.version + 1}`, kind: 'appeal', text: command.text.trim(), questions: [], decision: decision.id });
};

/**
 * One hearer proposes a result, others join it until enough have; another result replaces the proposal. Nobody who
 * took part in the evaluation hears its appeal.
 */
export const hearAppeal = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: HearAppeal,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const appeal = openOverlays(state).find((overlay) => overlay.kind === 'appeal');
  const found = appealable(definition, state);
  if (!appeal || !found) return refused([blocker('no-appeal', 'No appeal is open on this evaluation')]);
  const { rule } = found;
  const joins = state.hearing?.result === command.result;
  const blockers = [
    ...roleBlockers(command.by, [rule.heardBy.role], 'Hearing an appeal'),
    ...tookPart(state, facts, command.by.person, appeal),
    ...(joins ? [] : reasonBlockers(command.reason, 'The result of an appeal')),
    ...(joins && state.hearing?.signatures.includes(command.by.person) ? [blocker('signed-already', 'You have signed this result; another hearer must join it')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  const by = actingAs(command.by, [rule.heardBy.role]);
  const said = joins
    ? ({ type: 'appeal-signed', at: now, by, result: command.result } as const)
    : ({ type: 'appeal-proposed', at: now, by, result: command.result, reason: command.reason } as const);
  const signatures = joins ? (state.hearing?.signatures.length ?? 0) + 1 : 1;
  if (signatures < rule.heardBy.n) return happens(said);
  return appealResultEvents(definition, state, { said, rule, appeal, by, reason: joins ? (state.hearing?.reason ?? '') : command.reason }, facts, now);
};

/** Hearing this very appeal is not having taken part before it. */
const tookPart = (state: PipelineState, facts: EvaluationFacts, person: string, appeal: Overlay): Blocker[] => {
  const hearers = new Set(state.hearing?.signatures ?? []);
  const involved =
    (state.tookPart.includes(person) && !hearers.has(person) && person !== appeal.openedBy) ||
    (facts.assignments ?? []).some((row) => row.person === person);
  return involved ? [blocker('took-part', 'An appeal is heard by people who took no part in the case')] : [];
};
