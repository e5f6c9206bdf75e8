import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = [
  ['review_evaluation', 'review (evaluation_id)'],
  ['panel_vote_evaluation', 'panel_vote (evaluation_id)'],
  ['submission_innovation', 'submission (innovation_id)'],
  ['assignment_round_seat_evaluation', 'assignment_round_seat (evaluation_id)'],
  ['assignment_repair_evaluation', 'assignment_repair (evaluation_id)'],
];

/** Every command reads the facts of one evaluation: its reviews, votes and seats are found by it, not by reading those of all. */
export class ReviewsOfAnEvaluation0095 implements MigrationInterface {
  name = 'ReviewsOfAnEvaluation00959000000000095';

  async up(db: QueryRunner): Promise<void> {
    for (const [name, on] of INDEXES) await db.query(`create index ${name} on ${on}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await db.query(`drop index ${name}`);
  }
}
