import { transitionsOf, type Condition, type PipelineEvent, type Transition } from '@waymark/domain/pipeline';
import { answerRequests } from './answer-requests.ts';
import type { OnTrial } from './on-trial.ts';
import { member } from './people.ts';

export interface Taking {
  conditions?: Condition[];
  questions?: string[];
  /** false: it is only proposed, and waits for the signatures of others. */
  signed?: boolean;
}

const MONTH = 31;
const CONDITION: Condition = { text: 'Report every three months', owner: 'innovator', dueOn: '2030-06-30' };

/**
 * Takes a transition the honest way: the facts of its stage are produced, enough time passes, somebody who may
 * proposes it, and others sign. @throws Error with every blocker where it is refused
 */
export const take = (trial: OnTrial, id: string, { conditions, questions, signed = true }: Taking = {}): PipelineEvent[] => {
  const transition = transitionsOf(trial.definition, trial.stage).find((candidate) => candidate.id === id);
  if (!transition) throw new Error(`${id} does not lead out of ${trial.state.stage}`);
  trial.later(1 + waitingDays(transition));
  answerRequests(trial);
  if (transition.trigger === 'auto') return trial.fillRound().must({ type: 'refresh' });
  // Where the stage would go on by itself, a full round would do so before anybody is asked.
  if (!trial.stage.transitions.some(({ trigger }) => trigger === 'auto')) trial.fillRound().must({ type: 'refresh' });
  const before = trial.state.runs.length;
  const proposed = trial.must({
    type: 'propose',
    by: proposerOf(transition),
    transition: id,
    ...(transition.requiresReason ? { reason: 'The panel found it so' } : {}),
    conditions: conditions ?? mustRecord(trial, transition),
    questions,
  });
  const events = [...proposed];
  for (const signer of signed ? signersOf(transition) : []) {
    if (trial.state.runs.length > before) break;
    events.push(...trial.must({ type: 'sign', by: signer, revision: trial.state.proposal!.revision }));
  }
  return events;
};

const waitingDays = (transition: Transition): number =>
  transition.guards.reduce((days, { type, months = 0, workingDays = 0 }) => (type === 'elapsed' ? Math.max(days, months * MONTH, workingDays * 2) : days), 0);

const mustRecord = (trial: OnTrial, transition: Transition): Condition[] | undefined =>
  trial.stage.kind === 'adoption' && transition.effects.includes('record-conditions') ? [CONDITION] : undefined;

/** Somebody whose proposal is the first signature, where the pipeline has such a role. */
const proposerOf = (transition: Transition) => {
  const signing = transition.guards.filter(({ type }) => type === 'signedBy').map(({ role }) => role!);
  return member(transition.byRoles.find((role) => signing.includes(role)) ?? transition.byRoles[0]!);
};

const signersOf = (transition: Transition) =>
  transition.guards
    .filter(({ type }) => type === 'signedBy')
    .flatMap(({ role, n = 1 }) => Array.from({ length: n }, (_, index) => member(role!, transition.byRoles.includes(role!) ? index + 2 : index + 1)));
