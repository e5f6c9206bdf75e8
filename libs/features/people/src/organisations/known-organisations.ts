import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { KnownOrganisation } from '@waymark/domain/organisation';

/** Every organisation of the directory, with what it belongs to and who took it over. */
export const knownOrganisations = (tx: Tx): Promise<KnownOrganisation[]> =>
  rowsOf<KnownOrganisation>(
    tx,
    `select o.id, o.type as kind, coalesce(o.ods_code, o.local_code) as code, o.local_code is not null as local, o.name, o.ons_code as "onsCode", o.region,
       o.deprivation_decile::int as "deprivationDecile", o.valid_from::text as "from", o.valid_to::text as "to",
       coalesce((select jsonb_agg(jsonb_build_object('code', coalesce(p.ods_code, p.local_code), 'from', x.from_day, 'to', x.to_day))
         from organisation_parent x join organisation p on p.id = x.parent_id where x.organisation_id = o.id), '[]') as parents,
       coalesce((select jsonb_agg(coalesce(s.ods_code, s.local_code)) from organisation_successor x join organisation s on s.id = x.successor_id where x.organisation_id = o.id), '[]') as successors
     from organisation o order by o.created_at, o.id`,
  );
