import { rowsOf, type Tx } from '@waymark/database/transaction';

export interface PersonInterests {
  id: string;
  organisation: { name: string } | null;
  organisationId: string;
  /** Organisations beside the employer for which they hold a role. */
  actsFor: { id: string; name: string }[];
  displayName: string;
  email: string | null;
  declaredOn: string | null;
  validUntil: string | null;
  interests: { nature: string; company: string | null; innovationId: string | null; description: string; endedOn: string | null }[];
}

/** A person's newest declaration with its interests, or undefined where the person is unknown, disabled or a machine client. */
export const personInterests = async (tx: Tx, person: string): Promise<PersonInterests | undefined> => [...(await interestsOf(tx, [person])).values()][0];

/** The same of several people, by their ids: whoever is unknown, disabled or a machine client is not among them. */
export const interestsOf = async (tx: Tx, people: readonly string[]): Promise<Map<string, PersonInterests>> => {
  const rows = await rowsOf<PersonInterests>(
    tx,
    `select p.id, p.display_name as "displayName",
       (select c.email from person_contact c where c.person_id = p.id) as email, p.organisation_id as "organisationId", jsonb_build_object('name', o.name) as organisation,
       coalesce((select jsonb_agg(distinct jsonb_build_object('id', a.id, 'name', a.name)) from role_holding h join organisation a on a.id = h.organisation_id and a.id <> p.organisation_id
         where h.person_id = p.id and h.revoked_at is null), '[]') as "actsFor",
       d.declared_on::text as "declaredOn", d.valid_until::text as "validUntil",
       coalesce((select jsonb_agg(jsonb_build_object('nature', i.nature, 'company', i.company, 'innovationId', i.innovation_id,
         'description', i.description, 'endedOn', i.ended_on)) from declared_interest i where i.declaration_id = d.id), '[]') as interests
     from person p join organisation o on o.id = p.organisation_id
       left join lateral (select * from declaration x where x.person_id = p.id order by x.recorded_at desc, x.id desc limit 1) d on true
     where p.id = any($1::uuid[]) and p.disabled_at is null and not p.machine`,
    [people],
  );
  return new Map(rows.map((row) => [row.id, row]));
};
