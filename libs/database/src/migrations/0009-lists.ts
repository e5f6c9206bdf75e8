import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the staff's list and the counts of stages walk along, at any number of evaluations.
 *
 * The list by limit puts evaluations without one last, by `coalesce`: only an index on that very expression gives its
 * order. It stands in the place of the one on `due_at` alone. Those that await a signature and those that are paused are
 * few, and are found without walking past the rest.
 *
 * An update of `entered_at`, `stage`, `due_at`, `proposed` or `paused` therefore touches indexes: no list can be read in
 * an order that no index keeps. `version` and `run` stand in none, so that what is written most, above all a review,
 * stays HOT.
 */
export class Lists0009 implements MigrationInterface {
  name = 'Lists0009000000000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
drop index evaluation_due;
create index evaluation_due on evaluation (programme_id, (coalesce(due_at, 'infinity'::timestamptz)), id);
create index evaluation_proposed on evaluation (programme_id, entered_at desc, id desc) where proposed is not null;
create index evaluation_paused on evaluation (programme_id, entered_at desc, id desc) where paused;
create index conflict_person on conflict (person_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index conflict_person, evaluation_paused, evaluation_proposed, evaluation_due; create index evaluation_due on evaluation (programme_id, due_at, id)');
  }
}
