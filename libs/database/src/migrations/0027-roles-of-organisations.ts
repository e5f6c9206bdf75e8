import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody's id: uniqueness would let nulls be held twice. */
const NONE = `'00000000-0000-0000-0000-000000000000'`;

/** A role may be held for an organisation, which need not be the one that employs the person. */
export class RolesOfOrganisations0027 implements MigrationInterface {
  name = 'RolesOfOrganisations00279000000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table role_holding add column organisation_id uuid references organisation;
      drop index role_holding_one;
      create unique index role_holding_one on role_holding (person_id, role, coalesce(programme_id, ${NONE}), coalesce(organisation_id, ${NONE})) where revoked_at is null`);
  }

  /** What was held for organisations is revoked: without them it would count for all. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`update role_holding set revoked_at = now() where organisation_id is not null and revoked_at is null;
      drop index role_holding_one;
      alter table role_holding drop column organisation_id;
      create unique index role_holding_one on role_holding (person_id, role, coalesce(programme_id, ${NONE})) where revoked_at is null`);
  }
}
