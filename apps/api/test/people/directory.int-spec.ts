import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../support/codes.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const PEOPLE = '{ people { id displayName organisation disabledAt roles { role programmeId } } }';
const OWN = '{ ownDeclaration { declaredOn validUntil interests { nature company description endedOn } } }';
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
    const { client } = await on.cast.newPerson(['clinical-reviewer']);
    expect((await client.query(OWN)).data.ownDeclaration).toEqual({ declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [] });
    await client.done('declareInterests', { declaredOn: '2026-02-01', validUntil: '2027-01-31', interests: [{ nature: 'paid_role', company: 'Some Limited', description: 'Adviser', endedOn: '2026-01-15' }] });
    expect((await client.query(OWN)).data.ownDeclaration).toEqual({
      declaredOn: '2026-02-01',
      validUntil: '2027-01-31',
      interests: [{ nature: 'paid_role', company: 'Some Limited', description: 'Adviser', endedOn: '2026-01-15' }],
    });
  });

  it('is nothing where none was made, whatever others declared', async () => {
    const { id, client } = await on.cast.newPerson([]);
    await on.api.sql('delete from declaration where person_id = $1', [id]);
    expect(await client.query(OWN)).toEqual({ data: { ownDeclaration: null } });
  });
});
