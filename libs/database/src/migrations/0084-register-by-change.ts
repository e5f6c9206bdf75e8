import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public feed reads the register in the order of the last change, a page at a time. */
export class RegisterByChange0084 implements MigrationInterface {
  name = 'RegisterByChange00849000000000084';

  async up(db: QueryRunner): Promise<void> {
    await db.query('create index register_entry_changed on register_entry (changed_at desc, reference)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index register_entry_changed');
  }
}
