import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowOf, rowsOf, type Tx } from '@waymark/database/transaction';
import { declarationProblem } from '@waymark/domain/access';
import { localDateOf } from '@waymark/domain/calendar';
import { newestInterestRules } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { apiError } from '@waymark/platform/graphql';

/** Most rows that one question gives; the rest is asked for with `after`. */
const MOST = 1_000;

/** A page after nobody would be empty, and look like the end. Whoever was erased is nobody. */
const mustBeThere = async (tx: Tx, table: 'organisation' | 'person', id: string): Promise<void> => {
  const erased = table === 'person' ? 'and erased_at is null' : '';
  const found = UUID.test(id) && (await rowOf(tx, `select 1 from ${table} where id = $1 ${erased}`, [id]));
  if (!found) throw apiError('BAD_INPUT', `after must be the id of the last ${table} of the page before`, [{ field: 'after', message: `Not the id of a ${table}` }]);
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

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
      const row = await decideAsPlatform(tx, () =>
        rowOf<{ mode: string; empty: boolean; administrator: string }>(
          tx,
          'select mode, administrator_id as administrator, not exists (select 1 from innovation) as empty from installation',
        ),
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
         where p.disabled_at is null and not p.machine and (select mode from installation) = 'demonstration' order by p.display_name, p.id limit 500`,
      ),
    );
  }

  /** The one who asks, with their organisation: the roles that count now, and those that they could act in. */
  async me(actor: SignedInPerson) {
    const { held, organisation, named } = await this.database.read(actor.id, async (tx) => ({
      held: await rowsOf<{ role: string }>(tx, 'select distinct role from role_holding where person_id = $1 and revoked_at is null order by role', [actor.id]),
      organisation: (await rowOf<{ name: string }>(tx, 'select name from organisation where id = $1', [actor.organisation]))!.name,
      named: new Map((await rowsOf<{ id: string; name: string }>(tx, 'select id, name from organisation where id = any ($1::uuid[])', [actor.roles.flatMap((one) => one.organisation ?? [])])).map(({ id, name }) => [id, name])),
    }));
    return {
      id: actor.id,
      displayName: actor.displayName,
      organisationId: actor.organisation,
      organisation,
      roles: actor.roles.map(({ role, programme, organisation: of }) => ({ role, programmeId: programme, organisationId: of, organisation: of && (named.get(of) ?? null) })),
      actingRole: actor.actingRole ?? null,
      heldRoles: held.map(({ role }) => role),
    };
  }

  /** At most 1,000 organisations in order of name, after the one of this id. */
  organisations(after: string | null) {
    return this.database.read(null, async (tx) => {
      if (after) await mustBeThere(tx, 'organisation', after);
      return rowsOf(
        tx,
        `select o.id, o.name, o.type, o.ods_code as "odsCode", o.local_code as "localCode", o.region, o.valid_to::text as "lastDay",
           array(select s.name from organisation_successor x join organisation s on s.id = x.successor_id where x.organisation_id = o.id order by s.name) as successors,
           (select b.name from organisation_parent m join organisation b on b.id = m.parent_id
             where m.organisation_id = o.id and m.to_day is null and b.type = 'icb' order by b.name limit 1) as board
         from organisation o where $1::uuid is null or o.name > (select name from organisation where id = $1) order by o.name limit ${MOST}`,
        [after],
      );
    });
  }

  /** At most 1,000 people with the roles that they hold now, for those who grant them, after the one of this id. */
  people(after: string | null) {
    return this.database.read(null, async (tx) => {
      if (after) await mustBeThere(tx, 'person', after);
      const rows = await decideAsPlatform(tx, () => rowsOf<{ declaredOn: string | null; validUntil: string | null }>(
        tx,
        `select p.id, p.display_name as "displayName", o.name as organisation, p.disabled_at as "disabledAt", p.simulated,
           d.declared_on::text as "declaredOn", d.valid_until::text as "validUntil",
           (select count(*) from person_identity a where a.person_id = p.id)::int as accounts,
           (select i.expires_at from sign_in_invitation i where i.person_id = p.id and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()) as "invitedUntil",
           coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'programmeId', h.programme_id, 'organisationId', h.organisation_id, 'organisation', f.name) order by h.role, h.programme_id, f.name)
             from role_holding h left join organisation f on f.id = h.organisation_id where h.person_id = p.id and h.revoked_at is null), '[]') as roles
         from person p join organisation o on o.id = p.organisation_id
           left join lateral (select x.declared_on, x.valid_until from declaration x where x.person_id = p.id order by x.recorded_at desc, x.id desc limit 1) d on true
         where p.erased_at is null and not p.machine and ($1::uuid is null or (p.display_name, p.id) > (select display_name, id from person where id = $1)) order by p.display_name, p.id limit ${MOST}`,
        [after],
      ));
      const today = localDateOf((await this.clock.now(tx)).toISOString());
      return rows.map((person) => ({ ...person, declaration: declarationProblem(person, today) ?? 'current' }));
    });
  }

  /** The table of natures, in its own order, for whoever declares. */
  async interestNatures() {
    const { natures } = await this.database.read(null, newestInterestRules);
    return Object.entries(natures).map(([nature, { meaning }]) => ({ nature, meaning }));
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
