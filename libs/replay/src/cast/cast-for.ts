import { hasPanel, type Stage, type Transition } from '@waymark/domain/pipeline';
import type { WalkedStep } from '../playback/walked.types.ts';
import { candidates, unfilled } from './availability.ts';
import { stateAfter } from './cast-state.ts';
import { nobodyYet } from './cast.types.ts';
import type { CastAsk, CastState, Person, StepCast } from './cast.types.ts';
import { gateDeciders } from './gate-deciders.ts';
import { letterHands } from './letter-hands.ts';
import { pilotSites } from './pilot-sites.ts';
import { seatPanel } from './seat-panel.ts';
import { seatTracks } from './seat-tracks.ts';
import { signatures } from './signatures.ts';

const nobody: StepCast = { reviewers: [], panel: [], gateDeciders: [], signers: [], sites: [] };

/**
 * The people of one step of a playback, and who has taken part after it. Pure and by seed: the same ask casts the same people.
 * Begin with `nobodyYet`; a new evaluation begins anew by itself. @throws CastProblem that names the role which cannot be filled, and why
 */
export const castFor = (
  ask: CastAsk,
  { step, before, transition }: Pick<WalkedStep, 'step' | 'before' | 'transition'>,
): { cast: StepCast; state: CastState } => {
  if (step.do === 'new-evaluation') return { cast: nobody, state: nobodyYet };
  const round: StepCast = { ...nobody, ...castOfWord(ask, step.do, before.stage), ...(isDecided(transition) && castOfStage(ask, before.stage)) };
  const state = stateAfter(ask.state, round);
  if (!transition) return { cast: round, state };
  const { proposed, signed } = signatures({ ...ask, state }, transition);
  const letter = letterHands({ ...ask, state }, transition, proposed, signed);
  const cast: StepCast = {
    ...round,
    signers: [...new Set(signed.map(({ person }) => person))],
    ...(proposed && { proposer: proposed.person }),
    ...(letter && { letter: letter.hands }),
  };
  return { cast, state: stateAfter(state, cast, [...(proposed ? [proposed] : []), ...signed, ...(letter?.acts ?? [])]) };
};

/** Decided by people of the service: neither automatic nor the innovator's own. */
const isDecided = (transition: Transition | null): boolean => transition?.trigger === 'manual' && transition.byRoles.some((role) => role !== 'innovator');

const castOfWord = (ask: CastAsk, word: string, stage: Stage): Partial<StepCast> => {
  if (word === 'reviews') return { coordinator: coordinatorOf(ask), reviewers: seatTracks(ask, stage) };
  return word === 'readings' ? { sites: pilotSites(ask) } : {};
};

/** Who scores, votes, decides gates or leads sites in a stage before it is left; reviews are a step of their own. */
const castOfStage = (ask: CastAsk, stage: Stage): Partial<StepCast> => {
  switch (stage.kind) {
    case 'triage':
      return { coordinator: coordinatorOf(ask), reviewers: seatTracks(ask, stage) };
    case 'panel':
    case 'adoption': {
      const panel = seatPanel(ask, stage);
      return { coordinator: coordinatorOf(ask), panel, gateDeciders: gateDeciders(ask, stage, panel), ...(stage.kind === 'adoption' && hasPanel(stage) && chairOf(ask, panel)) };
    }
    case 'pilot':
      return { sites: pilotSites(ask), gateDeciders: assessors(ask, stage) };
    default:
      return {};
  }
};

/** Those who bring an assessment that the stage asks for, such as DTAC: seats that decide no gate. */
const assessors = (ask: CastAsk, stage: Stage): StepCast['gateDeciders'] =>
  stage.produces.flatMap(({ fact, byRoles }) => {
    if (fact !== 'assessment') return [];
    const person = candidates(ask, byRoles)[0];
    if (!person) throw unfilled(ask, byRoles, 'Nobody can make the assessment');
    return [{ role: byRoles[0] ?? '', gates: [], person }];
  });

/** Who leads a panel of which others decide; nobody where nobody can, as it meets for their advice and no step waits for it. */
const chairOf = (ask: CastAsk, panel: readonly Person[]): Pick<StepCast, 'chair'> => {
  const [chair] = candidates(ask, ['panel-chair'], (person) => (panel.includes(person) || person.pipelineRoles.includes('nhsx-decider') ? 'sits or decides' : undefined));
  return chair ? { chair } : {};
};

const coordinatorOf = (ask: CastAsk): Person => {
  const person = candidates(ask, ['coordinator'])[0];
  if (!person) throw unfilled(ask, ['coordinator'], 'Nobody can coordinate');
  return person;
};
