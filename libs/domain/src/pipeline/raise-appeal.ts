import { localDateOf } from '../calendar/index.ts';
import { announcedOf } from './announced.ts';
import { appealable, appealWindowEnds } from './appeals.ts';
import type { RaiseAppeal } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition } from './definition.ts';
import type { EvaluationFacts } from './facts.ts';
import { longDate } from './letter-text.ts';
import { nextOverlayId } from './next-id.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import type { PipelineState } from './state.ts';

/**
 * The innovator appeals, once for each decision, within the window. What can be appealed is what was announced: a
 * decision that is not released answers as if there were none, and a hidden result as if the appeal were still open.
 */
export const raiseAppeal = (
  definition: PipelineDefinition,
  state: PipelineState,
  command: RaiseAppeal,
  facts: EvaluationFacts,
  now: string,
): Answer => {
  const announced = { ...state, decisions: state.decisions.filter((decision) => decision.letter.releasedAt) };
  const found = appealable(definition, announced, announcedOf(definition, state).stage);
  if (!found) return refused([blocker('not-appealable', 'There is no announced decision here that can be appealed', {}, 'There is no decision here that you can appeal')]);
  const { rule, decision } = found;
  const ends = appealWindowEnds(rule, decision, facts)!;
  const lastDay = longDate(localDateOf(ends));
  const allowed = definition.overlays.find((overlay) => overlay.id === 'appeal')?.raisedByRoles ?? [];
  const blockers = [
    ...roleBlockers(command.by, allowed, 'An appeal'),
    ...reasonBlockers(command.text, 'An appeal'),
    ...(now > ends ? [blocker('window-closed', `The window of ${rule.windowWorkingDays} working days closed after ${lastDay}`, { closedOn: localDateOf(ends) }, `You could appeal until ${lastDay}`)] : []),
    ...(decision.appealed ? [blocker('appealed-already', 'This decision has been appealed already; an appeal can be made once', {}, 'You have appealed against this decision already')] : []),
  ];
  if (blockers.length > 0) return refused(blockers);
  return happens({
    type: 'overlay-raised',
    at: now,
    by: actingAs(command.by, allowed),
    id: nextOverlayId(state, 'appeal'),
    kind: 'appeal',
    text: command.text.trim(),
    questions: [],
    decision: decision.id,
  });
};
