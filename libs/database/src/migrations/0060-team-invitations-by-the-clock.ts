import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By how far the clock of a demonstration is ahead. */
const AHEAD = "make_interval(secs => (select clock_offset_ms from installation) / 1000.0)";

const OPEN = 'accepted_at is null and declined_at is null and withdrawn_at is null';

/**
 * Invitations to a team count by the clock that people see, and no more by the time of the database, as they did when
 * their table was made (0018). Those that are open were dated by the latter: they keep the days that they had left.
 */
export class TeamInvitationsByTheClock0060 implements MigrationInterface {
  name = 'TeamInvitationsByTheClock00609000000000060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`update team_invitation set created_at = created_at + ${AHEAD}, expires_at = expires_at + ${AHEAD} where ${OPEN} and exists (select 1 from installation)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update team_invitation set created_at = created_at - ${AHEAD}, expires_at = expires_at - ${AHEAD} where ${OPEN} and exists (select 1 from installation)`);
  }
}
