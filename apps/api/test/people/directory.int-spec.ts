import { describe, expect, it } from '@jest/globals';
import { interestRules } from '@waymark/content/interest-rules';
import { localDateOf } from '@waymark/domain/calendar';
import { codesOf } from '../support/codes.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const PEOPLE = '{ people { id displayName organisation disabledAt declaration roles { role programmeId } } }';
const OWN = '{ ownDeclaration { declaredOn validUntil interests { nature company innovationId description endedOn } } }';
/** The day of the service’s clock in London, or some days from it. */
const today = async (days = 0): Promise<string> => {
  const { now } = (await on.cast.admin.query('{ installation { now } }')).data.installation;
  return localDateOf(new Date(Date.parse(now) + days * 86_400_000).toISOString());
};
const one = async (id: string): Promise<any> => (await on.cast.admin.query(PEOPLE)).data.people.find((person: any) => person.id === id);

describe('the list of people', () => {
  it('says who holds which role where, and who is shut out, as it is now', async () => {
    const { id } = await on.cast.newPerson(['analyst']);
    await on.cast.admin.done('grantRole', { personId: id, role: 'auditor', programmeId: on.cast.programmeId });
    await on.cast.admin.done('revokeRole', { personId: id, role: 'analyst' });
    expect(await one(id)).toMatchObject({ disabledAt: null, roles: [{ role: 'auditor', programmeId: on.cast.programmeId }] });
    await on.cast.admin.done('disablePerson', { personId: id });
    expect(await one(id)).toMatchObject({ disabledAt: expect.any(String) });
  });

  it('says whether a declaration of interests counts today, on its last day and the day after', async () => {
    const { id, client } = await on.cast.newPerson([]);
    await on.api.sql('delete from declaration where person_id = $1', [id]);
    expect(await one(id)).toMatchObject({ declaration: 'missing' });
    await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: await today(), interests: [{ nature: 'patient_user', company: 'Some Limited', description: 'A secret of the one who declares' }] });
    expect(await one(id)).toMatchObject({ declaration: 'current' });
    await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: await today(-1), interests: [] });
    expect(await one(id)).toMatchObject({ declaration: 'out-of-date' });
    await client.done('declareInterests', { declaredOn: await today(1), interests: [] });
    expect(await one(id)).toMatchObject({ declaration: 'missing' });
  });

  it('is for administrators and for nobody else', async () => {
    for (const role of ['coordinator', 'programme-lead', 'auditor', 'innovator']) expect(codesOf(await (await on.cast.who(role)).query(PEOPLE))).toEqual(['FORBIDDEN']);
  });
});

describe('a list of more than 1,000', () => {
  const pages = async (list: string, names: string): Promise<any[]> => {
    const rows: any[] = [];
    for (let after: string | null = null; ; ) {
      const page: any[] = (await on.cast.admin.query(`query($after: String) { ${list}(after: $after) { id ${names} } }`, { after })).data[list];
      expect(page.length).toBeLessThanOrEqual(1000);
      rows.push(...page);
      if (page.length < 1000) return rows;
      after = page.at(-1).id;
    }
  };

  it('gives everybody and every organisation once, page by page, namesakes too', async () => {
    await on.api.sql(`insert into organisation (id, name, type, created_at) select gen_random_uuid(), 'Trust ' || n, 'nhs-trust', now() from generate_series(1, 1100) n`);
    await on.api.sql(`insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), 'Namesake', o.id, now() from organisation o where o.name like 'Trust %'`);
    for (const [list, name, table] of [['people', 'displayName', 'person'], ['organisations', 'name', 'organisation']] as const) {
      const rows = await pages(list, name);
      const all = await on.api.sql<{ id: string }>(`select id from ${table} order by ${table === 'person' ? 'display_name, id' : 'name'}`);
      expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      expect(rows.length).toBeGreaterThan(1100);
    }
  });

  it('refuses to go on after nobody, which would look like the end', async () => {
    for (const list of ['people', 'organisations'])
      for (const after of ['x', on.cast.programmeId])
        expect((await on.cast.admin.query(`query($after: String) { ${list}(after: $after) { id } }`, { after })).errors).toMatchObject([{ message: expect.stringContaining('after must be'), extensions: { code: 'BAD_INPUT', fields: [{ field: 'after' }] } }]);
  });

  it('tells whoever asks the name of their own organisation', async () => {
    const { data } = await on.cast.admin.query('{ me { organisation organisationId } }');
    expect(await on.api.sql('select name from organisation where id = $1', [data.me.organisationId])).toEqual([{ name: data.me.organisation }]);
  });
});

describe('one’s own declaration', () => {
  it('is the newest that one made, with all that it names', async () => {
    const { id: innovationId } = await on.cast.admin.done('createInnovation', { name: 'A named lamp' });
    const { client } = await on.cast.newPerson(['clinical-reviewer']);
    expect((await client.query(OWN)).data.ownDeclaration).toEqual({ declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [] });
    await client.done('declareInterests', { declaredOn: '2026-02-01', validUntil: '2027-01-31', interests: [{ nature: 'paid_role', company: 'Some Limited', innovationId, description: 'Adviser', endedOn: '2026-01-15' }] });
    expect((await client.query(OWN)).data.ownDeclaration).toEqual({
      declaredOn: '2026-02-01',
      validUntil: '2027-01-31',
      interests: [{ nature: 'paid_role', company: 'Some Limited', innovationId, description: 'Adviser', endedOn: '2026-01-15' }],
    });
  });

  it('is nothing where none was made, whatever others declared', async () => {
    const { id, client } = await on.cast.newPerson([]);
    await on.api.sql('delete from declaration where person_id = $1', [id]);
    expect(await client.query(OWN)).toEqual({ data: { ownDeclaration: null } });
  });
});

describe('the natures of interests', () => {
  it('are those of the interest rules, with their meanings, for whoever is signed in', async () => {
    const { client } = await on.cast.newPerson([]);
    const { interestNatures } = (await client.query('{ interestNatures { nature meaning } }')).data;
    expect(Object.fromEntries(interestNatures.map(({ nature, meaning }: any) => [nature, meaning]))).toEqual(
      Object.fromEntries(Object.entries(interestRules().natures).map(([nature, { meaning }]) => [nature, meaning])),
    );
    const refused: any = await (await on.api.as()).query('{ interestNatures { nature } }');
    expect(refused.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('an organisation that is added', () => {
  const added = (more: object) => on.cast.admin.act('createOrganisation', { name: `Trust ${Math.random()}`, type: 'trust', region: 'London', ...more });

  it('may belong to a board of today and serve areas of a tenth of deprivation', async () => {
    const [board] = await on.api.sql<{ ods_code: string; id: string }>(`insert into organisation (id, name, type, ods_code, created_at) values (gen_random_uuid(), 'A board of tests', 'icb', 'ZZ901', now()) returning id, ods_code`);
    const { id } = await added({ boardCode: 'ZZ901', deprivationDecile: 10 });
    expect(await on.api.sql('select m.parent_id as board, o.deprivation_decile as decile from organisation o join organisation_parent m on m.organisation_id = o.id where o.id = $1', [id])).toEqual([{ board: board!.id, decile: 10 }]);
    // a board takes nobody in after its last day, and on it still does
    await on.api.sql('update organisation set valid_to = $2 where id = $1', [board!.id, await today()]);
    expect(codesOf(await added({ boardCode: 'ZZ901' }))).toEqual([]);
    await on.api.sql('update organisation set valid_to = $2 where id = $1', [board!.id, await today(-1)]);
    expect((await added({ boardCode: 'ZZ901' })).blockers).toMatchObject([{ code: 'unknown-board', operands: { field: 'boardCode' } }]);
    // nor before its first
    const begins = (day: string) => on.api.sql('update organisation set valid_to = null, valid_from = $2, region = $3 where id = $1', [board!.id, day, 'The North']);
    await begins(await today(1));
    expect((await added({ boardCode: 'ZZ901' })).blockers).toMatchObject([{ code: 'unknown-board', operands: { field: 'boardCode' } }]);
    await begins(await today());
    const regionOf = async (more: object) => (await on.api.sql<{ region: string | null }>('select region from organisation where id = $1', [(await added(more)).id]))[0]!.region;
    expect(await Promise.all([{ boardCode: 'ZZ901', region: undefined }, { boardCode: 'ZZ901' }, { region: undefined }].map(regionOf))).toEqual(['The North', 'London', null]);
    for (const deprivationDecile of [0, 11]) expect(codesOf(await added({ deprivationDecile }))).toEqual(['BAD_INPUT']);
  });
});
