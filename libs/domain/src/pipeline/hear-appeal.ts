import { appealable } from './appeals.ts';
import { appealResultEvents, resultOf } from './appeal-results.ts';
import type { HearAppeal } from './commands.ts';
import { happens, refused, type Answer } from './decision.ts';
import type { PipelineDefinition } from './definition.ts';
import type { AppealProposed, AppealSigned } from './events.ts';
import type { EvaluationFacts } from './facts.ts';
import type { Blocker } from './guards/index.ts';
import { actingAs, blocker, reasonBlockers, roleBlockers } from './refusals.ts';
import { openOverlays, type PipelineState } from './state.ts';

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
  const { hearing } = state;
  const joins = hearing?.result === command.result;
  const result = resultOf(definition, rule, command.result, command.conditions);
  const blockers = [
    ...roleBlockers(command.by, [rule.heardBy.role], 'Hearing an appeal'),
    ...tookPart(state, facts, command.by.person),
    ...(joins ? [] : reasonBlockers(command.reason, 'The result of an appeal')),
    ...(joins && hearing?.signatures.includes(command.by.person) ? [blocker('signed-already', 'You have signed this result; another hearer must join it')] : []),
    ...result.blockers,
  ];
  if (blockers.length > 0) return refused(blockers);
  const by = actingAs(command.by, [rule.heardBy.role]);
  const said: AppealProposed | AppealSigned = joins
    ? { type: 'appeal-signed', at: now, by, result: command.result }
    : { type: 'appeal-proposed', at: now, by, result: command.result, reason: command.reason.trim(), conditions: command.conditions ?? null };
  const signatures = joins ? (hearing?.signatures.length ?? 0) + 1 : 1;
  if (signatures < rule.heardBy.n) return happens(said);
  return appealResultEvents(definition, state, { said, result: result.found!, appeal, by }, facts, now);
};

/** Having spoken on this very appeal is not having taken part before it. Nobody hears an appeal that they raised. */
const tookPart = (state: PipelineState, facts: EvaluationFacts, person: string): Blocker[] => {
  const heardThis = state.hearing?.hearers.includes(person) ?? false;
  const involved =
    (state.tookPart.includes(person) && !heardThis) ||
    (facts.assignments ?? []).some((row) => row.person === person) ||
    (facts.reviews ?? []).some((row) => row.reviewer === person) ||
    (facts.votes ?? []).some((row) => row.member === person) ||
    (facts.determiners ?? []).some((row) => row.person === person);
  return involved ? [blocker('took-part', 'An appeal is heard by people who took no part in the case: ask a colleague who did not')] : [];
};
