import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IS_PLATFORM, set } from './0011-row-security/viewer.ts';

/**
 * What a proposal is solved for, what came of it, and what it rests on. `sources` are evaluations whose reviews count in
 * its fits: known to everybody who proposed rounds when it was solved, and whoever may not know of one of them any more
 * finds nothing of the proposal. Their innovations stand beside them, so that it is asked without looking each one up.
 */
const COLUMNS = `
alter table assignment_round
  add column aim text not null default 'total' check (aim in ('total', 'fair', 'even', 'linked', 'drawn')),
  add column balance int,
  add column cap int,
  add column plain_total int,
  add column worst_bound int,
  add column expected int,
  add column groups jsonb not null default '[]',
  add column sources uuid[] not null default '{}',
  add column source_innovations uuid[] not null default '{}',
  add constraint assignment_round_aim check ((aim = 'even') = (balance is not null) and (aim = 'drawn') = (cap is not null));
alter table assignment_round_seat
  add column parts jsonb not null default '[]',
  add column price int,
  add column probability real;`;

const SEEN = 'are_all_in_sight(evaluation_ids)';
const SOURCES_SEEN = `not sources && coalesce(${set('excluded')}, '{}') and not source_innovations && coalesce(${set('own')}, '{}')`;

/** Reviews that somebody has done count in proposals, and a proposal says what it was solved for and where each fit comes from. */
export class WhatARoundRestsOn0045 implements MigrationInterface {
  name = 'WhatARoundRestsOn00459000000000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(`alter policy sight on assignment_round using (${IS_PLATFORM} or (${SEEN} and ${SOURCES_SEEN}))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter policy sight on assignment_round using (${IS_PLATFORM} or ${SEEN});
      alter table assignment_round_seat drop column parts, drop column price, drop column probability;
      alter table assignment_round drop constraint assignment_round_aim, drop column aim, drop column balance, drop column cap, drop column plain_total, drop column worst_bound,
        drop column expected, drop column groups, drop column sources, drop column source_innovations`);
  }
}
