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
