import { set } from './viewer.ts';

/** Roles that see every evaluation of their programme, as they were when row security was switched on. */
const STAFF = `'triage-officer', 'triage-lead', 'coordinator', 'panel-chair', 'pilot-lead', 'safety-lead', 'finance-lead', 'nhsx-decider', 'analyst', 'appeals-officer', 'programme-lead'`;

/** Programmes in which person `who` holds one of these roles; a role held everywhere counts in all. */
const programmesWith = (roles: string): string => `
  (select coalesce(array_agg(distinct p.id), '{}') from role_holding h join programme p on h.programme_id is null or h.programme_id = p.id
    where h.person_id = who and h.revoked_at is null and h.role in (${roles}))`;

/**
 * The context of a reading transaction. `see_as` looks up once what policies then compare with: a policy that asked
 * for each row would make every list as dear as its rows are many. The sets end with the transaction.
 *
 * It belongs to the owner of the tables, so that what decides is not itself hidden: an excluding conflict must count
 * although nobody sees the evaluation that it is about.
 *
 * @param glass with the evaluations that the person looks into through broken glass, while that lasts
 * @param everywhere whether only a role that counts in every programme reads the whole record (0015)
 * @param past whether the lead of a site that left the pilot still stands to it, for the past of their own (0048)
 */
export const seeAs = ({ glass, everywhere, past = false }: { glass: boolean; everywhere: boolean; past?: boolean }): string => `
create or replace function see_as(who uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('waymark.purpose', 'read', true), set_config('waymark.person', coalesce(who::text, ''), true),
    set_config('waymark.staffs', ${programmesWith(STAFF)}::text, true),
    set_config('waymark.audits', ${programmesWith(`'auditor'`)}::text, true),
    set_config('waymark.within', ${programmesWith(`${STAFF}, 'auditor'`)}::text, true),
    set_config('waymark.own', (select coalesce(array_agg(m.innovation_id), '{}') from innovation_member m
      where m.person_id = who and m.removed_at is null)::text, true),
    set_config('waymark.assigned', (select coalesce(array_agg(distinct a.evaluation_id), '{}') from assignment a
      where a.person_id = who and a.state in ('invited', 'accepted', 'submitted'))::text, true),
    set_config('waymark.sites', (select coalesce(array_agg(distinct s.evaluation_id), '{}') from pilot_site s
      where s.site_lead_id = who${past ? '' : ' and s.left_at is null'})::text, true),
    ${glass ? `set_config('waymark.glass', (select coalesce(array_agg(distinct g.evaluation_id), '{}') from broken_glass g
      where g.person_id = who and g.ends_at > now())::text, true),` : ''}
    set_config('waymark.excluded', (select coalesce(array_agg(distinct c.evaluation_id), '{}') from conflict c
      where c.person_id = who and c.effect = 'exclude' and c.state in ('open', 'confirmed', 'waiver-proposed'))::text, true),
    set_config('waymark.record', (select count(*) > 0 from role_holding h
      where h.person_id = who and h.revoked_at is null and h.role in ('auditor', 'administrator')${everywhere ? ' and h.programme_id is null' : ''})::text, true);
  perform set_config('waymark.given', (${set('assigned')} || ${set('sites')}${glass ? ` || ${set('glass')}` : ''})::text, true);
end $$;`;
