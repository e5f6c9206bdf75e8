import { GivePracticeLeave } from './give-practice-leave.ts';
import { PracticeQueries } from './practice.queries.ts';
import { PracticeResolver } from './practice.resolver.ts';
import { TakeBackPracticeLeave } from './take-back-practice-leave.ts';

/** Leave of a team that reviewers practise on a submission of theirs. */
export const PRACTICE = [GivePracticeLeave, PracticeQueries, PracticeResolver, TakeBackPracticeLeave];
