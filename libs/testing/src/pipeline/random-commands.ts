import { timersOf, transitionsOf, type Command, type Condition } from '@waymark/domain/pipeline';
import type { OnTrial } from './on-trial.ts';
import { holderOf, someActor } from './random-actors.ts';

/** Three numbers that say which command, by whom, and how. */
export interface Choice {
  which: number;
  who: number;
  how: number;
}

type Making = (trial: OnTrial, choice: Choice) => Command;

const pick = <Item>(items: readonly Item[], which: number): Item | undefined => items[which % Math.max(1, items.length)];
const CONDITIONS: (Condition[] | undefined)[] = [undefined, undefined, [], [{ text: 'Report harm', owner: 'innovator', dueOn: '2027-03-31' }]];
const REASONS = ['Because it is so', 'The panel found it', ''];
const BODY = { decision: 'We decided', reasons: 'Because', next: 'Wait' };
/** More often than not with reasons for the public, which some letters need and none may not have. */
const PUBLIC_REASONS = ['It helps', 'It helps', undefined];

/** Rightly: by a holder of a role that may. Otherwise by anybody. */
const by = (trial: OnTrial, roles: readonly string[], { who, how }: Choice) =>
  how % 4 === 0 ? someActor(trial.definition, who) : holderOf(roles, who);

/** Most often one of the stage's own; now and then the step out, or one that does not lead from here. */
const aTransition = (trial: OnTrial, { which, how }: Choice) => {
  const { stages, globalTransitions } = trial.definition;
  if (how % 9 === 0) return pick([...stages.flatMap((stage) => stage.transitions), ...globalTransitions], which);
  return pick(how % 8 === 0 ? transitionsOf(trial.definition, trial.stage) : trial.stage.transitions, which);
};

const aLetter = (trial: OnTrial, { which }: Choice) => {
  const decision = pick(trial.state.decisions.slice(-3), which);
  return { id: decision?.id ?? 'd1', letter: trial.definition.letters.find(({ key }) => key === decision?.letter.key) ?? trial.definition.letters[0]! };
};

const MAKING: Record<Exclude<Command['type'], 'refresh' | 'lay-hold'>, Making> = {
  propose: (trial, choice) => {
    const transition = aTransition(trial, choice);
    return {
      type: 'propose',
      by: by(trial, transition?.byRoles ?? [], choice),
      transition: transition?.id ?? 'nothing',
      reason: pick(REASONS, choice.how),
      conditions: transition?.effects.includes('record-conditions') ? CONDITIONS[choice.how % 4] : undefined,
    };
  },
  sign: (trial, choice) => {
    const proposed = transitionsOf(trial.definition, trial.stage).find(({ id }) => id === trial.state.proposal?.transition);
    const roles = proposed?.guards.filter(({ type }) => type === 'signedBy').map(({ role }) => role!) ?? [];
    return { type: 'sign', by: by(trial, roles, choice), revision: (trial.state.proposal?.revision ?? 1) + (choice.how % 7 === 0 ? 1 : 0) };
  },
  'withdraw-proposal': (trial, choice) => {
    const proposed = transitionsOf(trial.definition, trial.stage).find(({ id }) => id === trial.state.proposal?.transition);
    return { type: 'withdraw-proposal', by: by(trial, proposed?.byRoles ?? [], choice), reason: pick(REASONS, choice.how)! };
  },
  'close-round': (trial, choice) => ({ type: 'close-round', by: by(trial, ['coordinator'], choice), reason: pick(REASONS, choice.how)! }),
  'raise-overlay': (trial, choice) => {
    const kind = pick(trial.definition.overlays, choice.which)!;
    return { type: 'raise-overlay', by: by(trial, kind.raisedByRoles, choice), kind: kind.id, text: pick(REASONS, choice.how)! };
  },
  'close-overlay': (trial, choice) => {
    const overlay = pick(trial.state.overlays.slice(-3), choice.which);
    const answers = choice.how % 3 > 0;
    const roles = answers ? ['innovator'] : (trial.definition.overlays.find(({ id }) => id === overlay?.kind)?.raisedByRoles ?? []);
    return { type: 'close-overlay', by: by(trial, roles, choice), id: overlay?.id ?? 'legal-hold-1', outcome: answers ? 'answered' : 'closed', reason: 'It is over' };
  },
  'write-letter': (trial, choice) => ({ type: 'write-letter', by: by(trial, aLetter(trial, choice).letter.approvedBy, choice), decision: aLetter(trial, choice).id, body: { ...BODY, publicReasons: pick(PUBLIC_REASONS, choice.how) } }),
  'approve-letter': (trial, choice) => ({ type: 'approve-letter', by: by(trial, aLetter(trial, choice).letter.approvedBy, choice), decision: aLetter(trial, choice).id }),
  'release-letter': (trial, choice) => ({ type: 'release-letter', by: by(trial, aLetter(trial, choice).letter.releasedBy, choice), decision: aLetter(trial, choice).id }),
  'raise-appeal': (trial, choice) => ({ type: 'raise-appeal', by: by(trial, ['innovator'], choice), text: pick(REASONS, choice.how)! }),
  'hear-appeal': (trial, choice) => ({
    type: 'hear-appeal',
    by: by(trial, ['appeals-officer'], choice),
    result: pick(['uphold', 'remit', 'overturn'] as const, choice.which)!,
    reason: pick(REASONS, choice.how)!,
  }),
  'fire-timer': (trial, choice) => {
    const timers = [...timersOf(trial.definition, trial.state, trial.facts.calendar, trial.now).map(({ id }) => id), ...trial.state.firedTimers];
    return { type: 'fire-timer', timer: pick(timers, choice.which) ?? 'limit-passed/nowhere/1' };
  },
};

export type SomeCommand = keyof typeof MAKING;

/** A command of this type that might be right where the evaluation is, and might not. */
export const someCommand = (trial: OnTrial, type: SomeCommand, choice: Choice): Command => MAKING[type](trial, choice);
