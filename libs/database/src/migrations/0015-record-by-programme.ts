import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeAs } from './0011-row-security/see-as.ts';
import { IS_PLATFORM, READS_RECORD, set } from './0011-row-security/viewer.ts';

/** Streams of the programmes in which the viewer is auditor: what happened in them, and to what they evaluate. */
const AUDITED = `
create function audited_streams() returns setof text
language sql stable security definer set search_path = public, pg_temp as $$
  select unnest(array['evaluation/' || e.id, 'innovation/' || e.innovation_id]) from evaluation e where e.programme_id = any (${set('audits')})
  union select 'programme/' || p from unnest(${set('audits')}) p
$$;
revoke execute on function audited_streams() from public;
grant execute on function audited_streams() to waymark_api, waymark_worker;`;

const BARRED = 'stream not in (select barred_streams())';
const WHOLE = `(${READS_RECORD} and ${BARRED})`;
const BY_PROGRAMME = `((${READS_RECORD} or stream in (select audited_streams())) and ${BARRED})`;

const sight = (record: string): string =>
  ['event', 'stream'].map((table) => `alter policy sight on audit.${table} using (${IS_PLATFORM} or ${record});`).join('\n');

/** Whoever is auditor of one programme reads the record of that programme. Before, they read everybody's. */
export class RecordByProgramme0015 implements MigrationInterface {
  name = 'RecordByProgramme00159000000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(seeAs({ glass: true, everywhere: true }));
    await db.query(AUDITED);
    await db.query(sight(BY_PROGRAMME));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(sight(WHOLE));
    await db.query('drop function audited_streams()');
    await db.query(seeAs({ glass: true, everywhere: false }));
  }
}
