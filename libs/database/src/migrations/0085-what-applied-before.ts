import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That neither safety standard applies stays on the row, with its reason, when a revision of the log takes its place: oldest first. */
export class WhatAppliedBefore0085 implements MigrationInterface {
  name = 'WhatAppliedBefore00859000000000085';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table hazard_log add column not_applicable_earlier jsonb not null default '[]'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table hazard_log drop column not_applicable_earlier');
  }
}
