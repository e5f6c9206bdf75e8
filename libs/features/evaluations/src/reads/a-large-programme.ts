/** Evaluations of the list that tests ask. */
export const MANY = 20_000;

const id = (kind: number, n: number): string => `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
export const PERSON = id(1, 1);
export const PROGRAMMES = [id(2, 1), id(2, 2), id(2, 3)];
export const [LARGE] = PROGRAMMES as [string];

/** Most in one programme; equal times and times a microsecond apart; a third without a limit; ten hidden from the person twice over. */
export const SEED = `
insert into organisation (id, name, type, created_at) values ('${id(3, 1)}', 'Org', 'nhs-trust', now());
insert into person (id, display_name, organisation_id, created_at) select ('00000000-0000-4000-8001-' || lpad(n::text, 12, '0'))::uuid, 'P' || n, '${id(3, 1)}', now() from generate_series(1, 200) n;
insert into programme (id, code, name, demonstration, created_at) select unnest(array['${PROGRAMMES.join("','")}']::uuid[]), unnest(array['a', 'b', 'c']), 'P', true, now();
insert into pipeline_version (id, programme_id, pin, content_hash, status, definition, published_by, published_at) values ('${id(4, 1)}', '${LARGE}', 'p@1', 'x', 'published', '{}', '${PERSON}', now());
insert into innovation (id, reference, name, organisation_id, created_by, created_at)
  select ('00000000-0000-4000-8005-' || lpad(n::text, 12, '0'))::uuid, 'INN-' || n, 'I', '${id(3, 1)}', '${PERSON}', now() from generate_series(0, ${MANY / 10}) n;
insert into evaluation (id, innovation_id, programme_id, pipeline_version_id, number, simulated, stage, run, version, proposed, paused, entered_at, due_at)
  select gen_random_uuid(), ('00000000-0000-4000-8005-' || lpad((n / 10)::text, 12, '0'))::uuid, (array['${PROGRAMMES.join("','")}'])[case when n % 10 < 8 then 1 else n % 10 - 6 end]::uuid,
    '${id(4, 1)}', n % 10 + 1, true, 's' || n % 7, 1, 1, case when n % 900 = 0 then 'accept' end, n % 800 = 0, '2026-01-01'::timestamptz + (n * 7919 % 5000) * interval '1 microsecond',
    case when n % 3 > 0 then '2026-05-01'::timestamptz + (n * 104729 % 6000) * interval '10 minutes' + (n % 5) * interval '1 microsecond' end
  from generate_series(1, ${MANY}) n;
insert into role_holding (id, person_id, role, granted_by, granted_at) values ('${id(6, 1)}', '${PERSON}', 'coordinator', '${PERSON}', now());
insert into stage_counter select programme_id, stage, 0, count(*) from evaluation group by 1, 2;
insert into conflict (id, evaluation_id, person_id, source, effect, because, state, found_at)
  select gen_random_uuid(), e.id, ('00000000-0000-4000-8001-' || lpad((row_number() over (order by e.entered_at, e.id) % 200 + 1)::text, 12, '0'))::uuid, 'declared', 'exclude', 'x', 'open', now() from evaluation e limit 4000;
insert into innovation_member (innovation_id, person_id, access, added_at)
  select distinct e.innovation_id, c.person_id, 'owner', now() from conflict c join evaluation e on e.id = c.evaluation_id where c.person_id = '${PERSON}' and e.number <= 5;
analyze;`;
