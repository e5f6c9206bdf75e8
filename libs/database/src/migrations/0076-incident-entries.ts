import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asked, standsTo } from './0011-row-security/sight.ts';
import { IS_PLATFORM, MAY_WRITE, VIEWER } from './0011-row-security/viewer.ts';

const BOTH = 'waymark_api, waymark_worker';

/** At a site that the viewer leads; what of it they may see, the incident's own row security says. */
const OWN = asked('is_own_incident', 'of_incident uuid', 'exists (select 1 from incident i where i.id = of_incident and is_own_site(i.site_id))');

/** What is found and done about an incident, line by line: a line never changes and never goes. Of others, a site lead reads what was written before what is untold to them. */
const ENTRIES = `
create table incident_entry (
  id uuid primary key,
  evaluation_id uuid not null references evaluation,
  incident_id uuid not null references incident,
  text text not null,
  written_by uuid not null references person,
  written_at timestamptz not null
);
create index incident_entry_incident on incident_entry (incident_id, written_at);
create index incident_entry_evaluation on incident_entry (evaluation_id);
grant select, insert on incident_entry to ${BOTH};
alter table incident_entry enable row level security, force row level security;
create policy owner on incident_entry to waymark_migrate using (true) with check (true);
create policy adds on incident_entry for insert to ${BOTH} with check (${MAY_WRITE});
create policy sight on incident_entry for select to ${BOTH} using (${IS_PLATFORM} or ${standsTo('staff')}(evaluation_id)
  or (${standsTo('site')}(evaluation_id) and is_own_incident(incident_id) and (written_by = ${VIEWER} or written_at < untold_to_site(evaluation_id, ${VIEWER}))));`;

/** The follow-up of incidents. */
export class IncidentEntries0076 implements MigrationInterface {
  name = 'IncidentEntries00769000000000076';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OWN);
    await db.query(ENTRIES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table incident_entry; drop function is_own_incident(uuid)');
  }
}
