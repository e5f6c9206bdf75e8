import { v7 as uuid } from 'uuid';
import type { TestApi } from './test-api.ts';

interface Written {
  id: string;
  role: string;
}

/**
 * People with one role each, an organisation of their own and a current declaration, written past the API: every test
 * begins with them, and to add each by four commands takes a second. They have no events in the record.
 *
 * @param after the number of whoever was written last: names of organisations are their own
 */
export const writtenPeople = async (api: TestApi, roles: readonly string[], after = 0): Promise<Written[]> => {
  const people = roles.map((role, at) => ({ id: uuid(), organisation: uuid(), holding: uuid(), declaration: uuid(), role, number: after + at + 1 }));
  await api.sql(
    `with people as (select * from jsonb_to_recordset($1::jsonb) as r(id uuid, organisation uuid, holding uuid, declaration uuid, role text, number int)),
       organisations as (insert into organisation (id, name, type, created_at) select organisation, 'Organisation ' || number, 'trust', now() from people returning id),
       persons as (insert into person (id, display_name, organisation_id, created_at, simulated)
         select id, role || ' ' || number, organisation, now(), (select mode = 'demonstration' from installation) from people returning id),
       holdings as (insert into role_holding (id, person_id, role, granted_by, granted_at) select holding, id, role, $2, now() from people returning id)
     insert into declaration (id, person_id, declared_on, valid_until, recorded_at) select declaration, id, '2026-01-01', '2040-01-01', now() from people`,
    [JSON.stringify(people), api.administrator],
  );
  return people;
};
