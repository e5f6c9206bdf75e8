import { Injectable } from '@nestjs/common';
import { interestRules } from '@waymark/content/interest-rules';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { declarationProblem } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';

/** Who is here, and what this installation is. */
@Injectable()
export class PeopleQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Mode, time and whether anything was evaluated yet. */
  installation() {
    return this.database.read(null, async (tx) => {
      const row = await rowOf<{ mode: string; empty: boolean; administrator: string }>(
        tx,
        'select mode, administrator_id as administrator, not exists (select 1 from innovation) as empty from installation',
      );
      const demonstration = row!.mode === 'demonstration';
      return { mode: row!.mode, empty: row!.empty, now: await this.clock.now(tx), administrator: demonstration ? row!.administrator : null };
    });
  }

  /** People of a demonstration, by what they do; nobody in production. */
  personas() {
    return this.database.read(null, (tx) =>
      rowsOf(
        tx,
        `select p.id, p.display_name as "displayName", o.name as organisation,
           coalesce((select jsonb_agg(distinct h.role) from role_holding h where h.person_id = p.id and h.revoked_at is null), '[]') as roles
         from person p join organisation o on o.id = p.organisation_id
         where p.disabled_at is null and (select mode from installation) = 'demonstration' order by p.display_name, p.id limit 500`,
      ),
    );
  }

  /** The one who asks: the roles that count now, and those that they could act in. */
  async me(actor: SignedInPerson) {
    const held = await this.database.read(actor.id, (tx) =>
      rowsOf<{ role: string }>(tx, 'select distinct role from role_holding where person_id = $1 and revoked_at is null order by role', [actor.id]),
    );
    return {
      id: actor.id,
      displayName: actor.displayName,
      organisationId: actor.organisation,
      roles: actor.roles.map(({ role, programme }) => ({ role, programmeId: programme })),
      actingRole: actor.actingRole ?? null,
      heldRoles: held.map(({ role }) => role),
    };
  }

  organisations() {
    return this.database.read(null, (tx) => rowsOf(tx, 'select id, name, type, ods_code as "odsCode", region from organisation order by name limit 1000'));
  }

  /** Everybody with the roles that they hold now, for those who grant them. */
  people() {
    return this.database.read(null, async (tx) => {
      const rows = await rowsOf<{ declaredOn: string | null; validUntil: string | null }>(
        tx,
        `select p.id, p.display_name as "displayName", o.name as organisation, p.disabled_at as "disabledAt", p.simulated,
           d.declared_on::text as "declaredOn", d.valid_until::text as "validUntil",
           coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'programmeId', h.programme_id) order by h.role, h.programme_id)
             from role_holding h where h.person_id = p.id and h.revoked_at is null), '[]') as roles
         from person p join organisation o on o.id = p.organisation_id
           left join lateral (select x.declared_on, x.valid_until from declaration x where x.person_id = p.id order by x.recorded_at desc, x.id desc limit 1) d on true
         order by p.display_name, p.id limit 1000`,
      );
      const today = localDateOf((await this.clock.now(tx)).toISOString());
      return rows.map((person) => ({ ...person, declaration: declarationProblem(person, today) ?? 'current' }));
    });
  }

  /** The table of natures, in its own order, for whoever declares. */
  interestNatures() {
    return Object.entries(interestRules().natures).map(([nature, { meaning }]) => ({ nature, meaning }));
  }

  /** One's own newest declaration of interests, or null where none was made. */
  async ownDeclaration(actor: SignedInPerson) {
    const row = await this.database.read(actor.id, (tx) =>
      rowOf<object>(
        tx,
        `select d.declared_on::text as "declaredOn", d.valid_until::text as "validUntil",
           coalesce((select jsonb_agg(jsonb_build_object('nature', x.nature, 'company', x.company, 'innovationId', x.innovation_id, 'description', x.description, 'endedOn', x.ended_on) order by x.id)
             from declared_interest x where x.declaration_id = d.id), '[]') as interests
         from declaration d where d.person_id = $1 order by d.recorded_at desc, d.id desc limit 1`,
        [actor.id],
      ),
    );
    return row ?? null;
  }
}
