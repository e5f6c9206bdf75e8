import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months before the start that a measure is held against, by first days, and where their figures come from. Measures of before have none. */
const PERIODS = `
alter table measure add column baseline_from date, add column baseline_to date, add column baseline_source text,
  add constraint baseline_whole check ((baseline_from is null) = (baseline_to is null) and (baseline_from is null) = (baseline_source is null)),
  add constraint baseline_months check (extract(day from baseline_from) = 1 and extract(day from baseline_to) = 1 and baseline_from <= baseline_to);`;

/** A reading of a month before the start: none was taken until now. */
const READINGS = 'alter table reading add column baseline boolean not null default false;';

/** Baseline periods of measures, with readings of their months. */
export class BaselinePeriods0061 implements MigrationInterface {
  name = 'BaselinePeriods00619000000000061';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PERIODS);
    await db.query(READINGS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table reading drop column baseline');
    await db.query('alter table measure drop constraint baseline_months, drop constraint baseline_whole, drop column baseline_from, drop column baseline_to, drop column baseline_source');
  }
}
