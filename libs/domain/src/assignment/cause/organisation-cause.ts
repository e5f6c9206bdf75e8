import { type Problem } from '../problem.ts';
import { type Cause, causeOf } from './cause.ts';

/** The cause where seats of categories can be filled, but not together with the limit of organisations. */
export const organisationCause = (problem: Problem): Cause => {
  const { categories: _, ...alone } = problem;
  const byOrganisations = causeOf(alone);
  if (byOrganisations) return byOrganisations;
  const need = problem.quorum.reduce((sum, quorum) => sum + quorum, 0);
  return {
    message: `Seats of categories and at most ${problem.organisations!.most} of one organisation can be kept each alone, not together`,
    need,
    have: need - 1,
    members: { submissions: Array.from(problem.quorum.keys()), reviewers: Array.from(problem.loadMin.keys()) },
    relaxation: { units: 1, message: 'Leave out the limit of organisations or the seats of categories' },
  };
};
