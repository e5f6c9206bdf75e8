import { ATTENDING } from '@waymark/domain/panels';

/** Who can be named to a meeting of programme `$1`: SQL, to which conditions can be added. */
export const CANDIDATES = `select p.id as "personId", p.display_name as name, (select o.name from organisation o where o.id = p.organisation_id) as organisation
  from person p where p.disabled_at is null and exists (select 1 from role_holding h where h.person_id = p.id and h.revoked_at is null
    and h.role in (${ATTENDING.map((role) => `'${role}'`).join(', ')}) and (h.programme_id is null or h.programme_id = $1))`;
