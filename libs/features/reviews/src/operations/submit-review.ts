import { Injectable } from '@nestjs/common';
import type { GivenReview } from '@waymark/domain/rubric';
import { loadFacts, refreshEvaluation } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type Outcome } from '@waymark/platform/commands';
import type { ReviewInput } from '../graphql/review.inputs.ts';
import { CitedPages } from './cited-pages.ts';
import { openReview } from './open-review.ts';
import { submissionBlockers } from './review-answers.ts';
import { answersChanged } from './answers-changed.ts';
import { reasonsTooLong } from './reasons-too-long.ts';
import { sentAnswers } from './sent-answers.ts';
import { staleCited } from './stale-cited.ts';
import { writeReview } from './write-review.ts';

/** Submits a review, or amends a submitted one: the original stays. The round closes when the last one settles. */
@Injectable()
export class SubmitReview {
  constructor(
    private readonly commands: Commands,
    private readonly citedPages: CitedPages,
  ) {}

  async run(actor: SignedInPerson, input: ReviewInput): Promise<Outcome<{ id: string; version: number; submitted: boolean }>> {
    return this.commands.runWith(actor, 'submitReview', input, () => this.citedPages.of(actor, input, input.criteria), async (context, pages) => {
      const { tx, now, audit } = context;
      const { evaluation, stageRunId, pin, rubric, assignment } = await openReview(tx, actor, input.assignmentId);
      const answers = { criteria: input.criteria, gates: input.gates } as GivenReview;
      refuseOn(await answersChanged(tx, evaluation.id, input.revision));
      const stale = await staleCited(tx, evaluation, { assignmentId: assignment.id, rubric, criteria: answers.criteria, confirmed: input.confirmed ?? [] });
      refuseOn([...stale.blockers, ...(await reasonsTooLong(tx, assignment.id, rubric, input)), ...submissionBlockers(rubric, assignment, answers, await loadFacts(tx, evaluation), { versions: await sentAnswers(tx, evaluation.id), pages })]);
      const saved = await writeReview(
        tx,
        evaluation,
        { assignmentId: assignment.id, stageRunId, rubric: pin, criteria: input.criteria, gates: input.gates, submitted: true, expectedVersion: input.expectedVersion },
        now,
      );
      await audit({ stream: `evaluation/${evaluation.id}`, act: 'review.submitted', obj: `review/${saved.id}`, data: { version: saved.version, rubric: pin, ...(stale.lookedAgain ? { lookedAgain: stale.lookedAgain } : {}) } });
      await refreshEvaluation(context, evaluation);
      return { ...saved, submitted: true };
    });
  }
}
