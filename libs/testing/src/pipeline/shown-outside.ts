import {
  announcedOf, announcedTimeline, answerBy, expectedOf, fold, innovatorSteps, overlayAnnouncedAt, registerStanding,
  type Answer, type Command, type EvaluationFacts, type PipelineDefinition, type PipelineState,
} from '@waymark/domain/pipeline';
import type { Decide } from './on-trial.ts';
import { innovator } from './people.ts';

/** Where somebody outside stands: what the interpreter knows, and when they look. */
export interface View {
  definition: PipelineDefinition;
  state: PipelineState;
  facts: EvaluationFacts;
  now: string;
}

/** Everything that people outside can read of an evaluation. */
export const readOutside = ({ definition, state, facts, now }: View) => ({
  announced: announcedOf(definition, state),
  register: registerStanding(definition, state),
  timeline: announcedTimeline(definition, state),
  expected: expectedOf(definition, state, facts.calendar, now),
  steps: innovatorSteps(definition, state, facts, now).map(({ transition, blockers }) => ({ id: transition.id, blockers: refusalOutside(blockers) })),
  requests: state.overlays
    .filter(({ id, kind }) => definition.overlays.find((one) => one.id === kind)?.unlocks && overlayAnnouncedAt(state, id))
    .map(({ id, kind, text, questions, closedAt, outcome }) => {
      const told = overlayAnnouncedAt(state, id);
      return { id, text, questions, told, answerBy: answerBy(definition, facts.calendar, kind, told), closedAt, outcome };
    }),
  letters: state.decisions.filter(({ letter }) => letter.releasedAt).map(({ id, letter, outcome, reason }) => ({ id, outcome, reason, at: letter.releasedAt })),
});

/** What they learn from asking for anything that comes to mind: whether it is done, what they see then, or why not. */
export const answersOutside = (view: View, decide: Decide) => {
  const { definition, state, facts, now } = view;
  return attempts(definition).map((command) => ({ command, answer: answerOutside(view, decide(definition, state, command, facts, now)) }));
};

/** What the command itself brought; that a case which was decided goes on no further by itself cannot be hidden. */
const answerOutside = (view: View, answer: Answer) =>
  answer.ok ? readOutside({ ...view, state: fold(answer.events.filter(({ by }) => by !== null), view.state) }) : refusalOutside(answer.blockers);

/** Neutral refusals look all the same, whatever and however many they are. */
const refusalOutside = (blockers: { code: string; innovatorMessage: string; neutral: boolean }[]): string[] => [
  ...new Set(blockers.map(({ code, innovatorMessage, neutral }) => (neutral ? innovatorMessage : `${code}: ${innovatorMessage}`))),
].sort();

const BODY = { decision: 'We decided', reasons: 'Because', next: 'Wait' };

const attempts = (definition: PipelineDefinition): Command[] => {
  const by = innovator;
  const overlays = [...definition.overlays.flatMap(({ id }) => [1, 2, 3].map((n) => `${id}-${n}`)), 'o7'];
  const transitions = [...definition.stages.flatMap((stage) => stage.transitions), ...definition.globalTransitions];
  return [
    ...transitions.map(({ id }): Command => ({ type: 'propose', by, transition: id, reason: 'Please' })),
    ...overlays.flatMap((id): Command[] => ['answered', 'closed'].map((outcome) => ({ type: 'close-overlay', by, id, outcome, reason: 'Done' }))),
    ...definition.overlays.map(({ id }): Command => ({ type: 'raise-overlay', by, kind: id, text: 'Wait' })),
    ...['d1', 'd2', 'd3', 'd9'].flatMap((decision): Command[] => [
      { type: 'write-letter', by, decision, body: BODY },
      { type: 'approve-letter', by, decision },
      { type: 'release-letter', by, decision },
    ]),
    ...[1, 2].map((revision): Command => ({ type: 'sign', by, revision })),
    ...['We think this is wrong', ''].map((text): Command => ({ type: 'raise-appeal', by, text })),
    { type: 'withdraw-proposal', by, reason: 'No' },
    { type: 'close-round', by, reason: 'Enough' },
    { type: 'hear-appeal', by, result: 'overturn', reason: 'Yes' },
  ];
};
