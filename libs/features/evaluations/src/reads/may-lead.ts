/** What a rule on leads of sites is asked of, as SQL. */
interface Lead {
  person: string;
  evaluation: string;
  programme: string;
  organisation: string;
}

/**
 * Whether somebody may lead a site of an organisation in a pilot: they can sign in, hold the role for it, and no conflict of
 * interest excludes them. Asked before a site is theirs and, while it is, of whether they are gone. SQL
 */
export const mayLead = ({ person, evaluation, programme, organisation }: Lead): string =>
  `(exists (select 1 from role_holding h join person p on p.id = h.person_id where h.person_id = ${person} and h.role = 'site-lead' and h.revoked_at is null
       and p.disabled_at is null and (h.programme_id is null or h.programme_id = ${programme}) and (h.organisation_id is null or h.organisation_id = ${organisation}))
     and not exists (select 1 from conflict c where c.evaluation_id = ${evaluation} and c.person_id = ${person} and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed')))`;

/** Whether whoever leads site `s` of evaluation `e` may not lead it any more. SQL */
export const LEAD_GONE = `not ${mayLead({ person: 's.site_lead_id', evaluation: 's.evaluation_id', programme: 'e.programme_id', organisation: 's.organisation_id' })}`;
