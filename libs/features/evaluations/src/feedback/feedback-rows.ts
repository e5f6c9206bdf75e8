import { rubricOf } from '@waymark/content/packs';
import { decideAsPlatform, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import type { FeedbackChoice, ReviewToRelease } from '@waymark/domain/feedback';
import { stageOf } from '@waymark/domain/pipeline';
import type { Rubric } from '@waymark/domain/rubric';
import type { LockedEvaluation } from '../spine/lock-evaluation.ts';

type Row = Omit<ReviewToRelease, 'stage'> & { stage: string };

/**
 * Reviews that count, of the stages that were left by the time of a decision: neither of who stepped back or has a conflict, nor late, nor a draft.
 * A letter tells nothing of a round after its own decision.
 */
const REVIEWS = `select r.id, l.label, t.stage, t.run, r.rubric, c.criteria, c.gates from review r join assignment a on a.id = r.assignment_id join stage_run t on t.id = r.stage_run_id
    join reviewer_label l on l.evaluation_id = r.evaluation_id and l.person_id = a.person_id join review_content c on c.review_id = r.id and c.version = r.submitted_version
  where r.evaluation_id = $1 and r.submitted_version is not null and t.left_at <= $2 and a.state <> 'recused'
    and not exists (select 1 from conflict x where x.evaluation_id = r.evaluation_id and x.person_id = a.person_id and x.effect = 'exclude' and x.state in ('open', 'confirmed', 'waiver-proposed'))`;

/** The reviews of an evaluation of which the letter of a decision can release something. The caller has decided that they are theirs to read. */
export const reviewsToRelease = async (tx: Tx, { id, published, state }: LockedEvaluation, decision: string): Promise<ReviewToRelease[]> => {
  const decidedAt = state.decisions.find((one) => one.id === decision)?.decidedAt;
  if (!decidedAt) return [];
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, REVIEWS, [id, decidedAt]));
  return rows.map((row) => ({ ...row, stage: stageOf(published.definition, row.stage)?.publicTitle ?? row.stage }));
};

/** The rubrics that reviews were written by, by pin: a version that the evaluation was moved to since may pin others. */
export const rubricsOf = (reviews: readonly ReviewToRelease[]): Record<string, Rubric> =>
  Object.fromEntries(reviews.flatMap(({ rubric }) => { const found = rubricOf(rubric); return found ? [[rubric, found]] : []; }));

export interface FeedbackDraft {
  decision: string;
  choices: FeedbackChoice[];
  version: number;
  writtenBy: string;
  writerId: string;
  /** The reviews that stood in what was approved; null: not approved yet. */
  approved: string[] | null;
}

const DRAFTS = `select f.decision, f.choices, f.version, (select p.display_name from person p where p.id = f.written_by) as "writtenBy", f.written_by as "writerId", f.approved from feedback_draft f where f.evaluation_id = $1`;

/** What is chosen for the letters of an evaluation, as far as row security lets through. */
export const feedbackDrafts = (tx: Tx, evaluation: string): Promise<FeedbackDraft[]> => rowsOf<FeedbackDraft>(tx, DRAFTS, [evaluation]);

export const feedbackDraft = async (tx: Tx, evaluation: string, decision: string): Promise<FeedbackDraft | null> =>
  (await rowOf<FeedbackDraft>(tx, `${DRAFTS} and f.decision = $2`, [evaluation, decision])) ?? null;
