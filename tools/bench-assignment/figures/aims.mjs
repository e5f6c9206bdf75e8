import { peopleConsidered, solveRound } from '../../../libs/domain/dist/assignment/index.js';
import { randomFrom } from '../../../libs/domain/dist/assignment/random.js';
import { inventedRound } from '../invented-round.mjs';

export const title = 'Rounds as the product poses them, four roles, in 8 processor seconds: how many it took, and seats that are told who would come instead';

/** Seconds that a proposal has; here those of a processor, so that a machine which others use tells the same. */
const DEADLINE = 8;

const AIMS = [{ kind: 'total' }, { kind: 'fair' }, { kind: 'even', balance: 50 }, { kind: 'linked' }, { kind: 'drawn', cap: 80 }];

export const measure = async (show) => {
  for (const evaluations of [20, 60, 100, 200]) {
    const people = peopleConsidered(evaluations, 4);
    const world = inventedRound(evaluations, people, randomFrom(evaluations));
    for (const aim of AIMS) {
      const before = process.cpuUsage();
      const used = () => {
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1e6;
      };
      const answer = await solveRound(world, [], { secondsLeft: () => DEADLINE - used(), seed: 1 }, aim);
      const seconds = used();
      const seats = answer.seats?.length ?? 0;
      const told = answer.seats?.filter(({ alternative }) => alternative !== undefined).length ?? 0;
      const asked = aim.kind === 'total' ? 'proved' : undefined;
      show({ instance: `${evaluations} × ${people}, ${aim.kind}`, seconds, reached: `${answer.status}, ${told} of ${seats} seats`, ...(asked ? { asks: asked, met: answer.status === 'optimal' } : {}) });
    }
  }
};
