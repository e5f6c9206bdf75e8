import { stageOf, type Blocker, type EvaluationFacts } from '@waymark/domain/pipeline';
import type { LockedEvaluation } from './lock-evaluation.ts';

/** Guards that ask of the draft while an evaluation is at intake. */
const OF_DRAFT: readonly string[] = ['documentsPresent', 'formComplete'];

type Looked = Pick<LockedEvaluation, 'relation' | 'published' | 'state'>;

/** At intake the draft is the team's alone: what it has and lacks is told to nobody else before it is sent. */
const isHidden = ({ relation, published, state }: Looked): boolean => relation !== 'team' && stageOf(published.definition, state.stage)?.kind === 'intake';

/** Facts without those of a draft that whoever looks does not see: a guard that asks of them refuses. */
export const withoutDraft = (evaluation: Looked, facts: EvaluationFacts): EvaluationFacts =>
  isHidden(evaluation) ? ({ ...facts, documents: undefined, missingAnswers: undefined } as EvaluationFacts) : facts;

/** Their refusals in words: not what is unknown, but why. */
export const notSentYet = (evaluation: Looked, blockers: Blocker[]): Blocker[] =>
  isHidden(evaluation) ? blockers.map((one) => (OF_DRAFT.includes(one.code) ? { ...one, staffMessage: 'The team has not sent it yet' } : one)) : blockers;
