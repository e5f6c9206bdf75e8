import { aDraft, decidedByTwo, propose, see, sign, submitted, type Case } from './case.ts';
import { announce } from './letters.ts';
import { attach, enterReadings, monthsFrom, prepareStart } from './pilots.ts';
import type { Cast } from './programme-of.ts';
import { playRound, recordTriage, SEATS } from './rounds.ts';
import { advanceTo, nowOf } from './simulated-clock.ts';

export const STAGES = ['draft', 'triage', 'evidence-review', 'panel', 'pilot-setup', 'pilot', 'adoption-decision', 'monitoring'] as const;
export type ReachableStage = (typeof STAGES)[number];

/** A decision, with the key of the letter that tells it. */
export interface Told {
  key: string;
  decision: string;
}

/** Votes of the seated panel for a motion. */
export const vote = async ({ cast, evaluationId }: Case, motion: string): Promise<void> => {
  for (const { role, index } of SEATS['panel']!) await (await cast.who(role, index)).done('castVote', { evaluationId, motion, vote: 'for', reason: 'A vote of a test' });
};

/** What happens in a stage until its people could move it on, and the move; a decision where it makes one. */
const LEAVE: Record<Exclude<ReachableStage, 'monitoring'>, (one: Case) => Promise<Told | void>> = {
  draft: async (one) => void (await submitted(one)),
  triage: async (one) => {
    await recordTriage(one);
    return { key: 'accepted', decision: (await propose(one, 'triage-officer', 'accept', {}, 1)).decision };
  },
  'evidence-review': (one) => playRound(one, 'evidence-review'),
  panel: async (one) => {
    await playRound(one, 'panel');
    await vote(one, 'recommend-pilot');
    return { key: 'pilot-recommended', decision: (await propose(one, 'panel-chair', 'recommend-pilot')).decision };
  },
  'pilot-setup': async (one) => {
    await prepareStart(one);
    await propose(one, 'pilot-lead', 'start-pilot');
    await sign(one, 'safety-lead', 0);
  },
  pilot: async (one) => {
    const started = (await see(await one.cast.who('pilot-lead'), one, 'since')).since;
    const months = monthsFrom(started, 13);
    if ((await nowOf(one.cast.admin)) < months.at(-1)!) await advanceTo(one.cast.admin, `${months.at(-1)!.slice(0, 8)}28T12:00:00.000Z`);
    await enterReadings(one, months.slice(1));
    for (const kind of ['pilot-report', 'cost-case']) await attach(one, await one.cast.who('pilot-lead'), kind);
    await propose(one, 'pilot-lead', 'finish-pilot');
  },
  'adoption-decision': async (one) => {
    await playRound(one, 'adoption-decision');
    return { key: 'adopted', decision: (await decidedByTwo(one, 'nhsx-decider', 'adopt')).decision };
  },
};

/** Goes on to a stage; every letter on the way is announced, but the last one where `untold`. */
export const goOn = async (one: Case, to: ReachableStage, { untold = false } = {}): Promise<Told | null> => {
  const { stage } = await see(await one.cast.who('coordinator'), one, 'stage');
  let told: Told | null = null;
  for (const from of STAGES.slice(STAGES.indexOf(stage), STAGES.indexOf(to))) {
    told = (await LEAVE[from as keyof typeof LEAVE](one)) ?? null;
    const last = STAGES[STAGES.indexOf(from) + 1] === to;
    if (told && !(untold && last)) await announce(one, told.key, told.decision);
  }
  return told;
};

/** A new innovation of its own that has reached a stage. */
export const reach = async (cast: Cast, stage: ReachableStage, name?: string, organisation?: string): Promise<Case> => {
  const one = await aDraft(cast, name, organisation);
  await goOn(one, stage);
  return one;
};
