import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { interestRules } from '@waymark/content/interest-rules';
import { codesOf, COMPLETE, inReview, reviewerSeat, seated, seen, submitted, type BroughtForward } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { joinTeam } from '../support/teams.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { actsOf } from '../support/written-rows.ts';

let api: TestApi;
let cast: Cast;
let coordinator: TestClient;
let here: BroughtForward;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  coordinator = await cast.who('coordinator');
  const { id: maker } = await cast.admin.done('createCompany', { name: 'Maker Limited' });
  const study = { title: 'Quill A, Feather B. Planning of rounds, 2023', design: 'rct', setting: 'Two wards', result: 'Shorter rounds', independent: 'yes' };
  const { 'evidence-plan': _, ...answers } = COMPLETE;
  here = await inReview(cast, { companyIds: [maker], answers: { ...answers, 'has-evidence': 'yes', studies: [study] } });
}, 60_000);
afterAll(() => api.close());

const RULES = '{ interestRules { version lookBackYears natures { nature meaning current endedWithinLookBack endedEarlier inUse } versions { version changedBy reason } } }';
const rules = async (): Promise<any> => (await cast.admin.query(RULES)).data.interestRules;
const change = async (natures: (all: any[]) => any[], more: Record<string, unknown> = {}): Promise<any> => {
  const { version, lookBackYears, natures: all } = await rules();
  const stripped = all.map(({ inUse: _, ...one }: any) => one);
  return cast.admin.act('changeInterestRules', { expectedVersion: version, lookBackYears, natures: natures(stripped), reason: 'The board has decided', ...more });
};
const setCurrent = (nature: string, current: string) => change((all) => all.map((one) => (one.nature === nature ? { ...one, current, endedWithinLookBack: 'none', endedEarlier: 'none' } : one)));
const conflictsOf = async (personId: string): Promise<any[]> => (await seen(coordinator, here.evaluationId, 'conflicts { id personId source effect because state }')).conflicts.filter((one: any) => one.personId === personId);
const isSeen = (client: TestClient): Promise<boolean> => seen(client, here.evaluationId, 'id').then(() => true, () => false);
const invite = (personId: string) => coordinator.act('inviteReviewers', { evaluationId: here.evaluationId, invitations: [{ personId, role: 'clinical-reviewer' }] });
const declare = (client: TestClient, nature: string) => client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature, company: 'Maker Limited', description: 'Told' }] });

describe('the table of natures', () => {
  it('begins with the one that is packed, and a change makes a new version in the record and keeps the old', async () => {
    const first = await rules();
    expect(Object.fromEntries(first.natures.map(({ nature, inUse: _, ...rule }: any) => [nature, rule]))).toEqual(interestRules().natures);
    expect(first).toMatchObject({ version: 1, lookBackYears: interestRules().lookBackYears, versions: [{ version: 1, changedBy: null }] });
    const added = { nature: 'pet_owner', meaning: 'Keeps an animal of the company', current: 'declare_only', endedWithinLookBack: 'none', endedEarlier: 'none' };
    expect(await change((all) => [...all, added], { lookBackYears: 4 })).toMatchObject({ id: '2' });
    expect(await rules()).toMatchObject({ version: 2, lookBackYears: 4, versions: [{ version: 2, changedBy: expect.any(String), reason: 'The board has decided' }, { version: 1 }] });
    expect(await api.sql('select version, look_back_years from interest_rules order by version')).toEqual([{ version: 1, look_back_years: 3 }, { version: 2, look_back_years: 4 }]);
    expect(await actsOf(api, 'installation')).toContain('interest-rules.changed');
    expect((await coordinator.query('{ interestNatures { nature } }')).data.interestNatures.at(-1)).toEqual({ nature: 'pet_owner' });
  });

  it('is changed by administrators, from what they read, with a reason, and without a fault', async () => {
    const lead = await cast.who('programme-lead');
    expect((await lead.query(RULES)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { version, lookBackYears, natures } = await rules();
    const input = { expectedVersion: version, lookBackYears, natures: natures.map(({ inUse: _, ...one }: any) => one), reason: 'Mine' };
    expect(codesOf(await lead.act('changeInterestRules', input))).toEqual(['FORBIDDEN']);
    expect(codesOf(await cast.admin.act('changeInterestRules', { ...input, expectedVersion: version - 1 }))).toEqual(['changed-since']);
    expect(codesOf(await cast.admin.act('changeInterestRules', { ...input, reason: ' ' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await cast.admin.act('changeInterestRules', input))).toEqual(['nothing-changed']);
    const { client } = await cast.newPerson([]);
    await declare(client, 'patient_user');
    const answer = await change((all) => all.filter(({ nature }) => nature !== 'patient_user').map((one) => (one.nature === 'paid_role' ? { ...one, meaning: ' ' } : one)), { lookBackYears: 99 });
    expect(answer.blockers.map(({ code, operands }: any) => [code, operands.field])).toEqual([['look-back-years', 'lookBackYears'], ['meaning-missing', 'natures[2].meaning'], ['nature-in-use', 'natures']]);
    expect((await rules()).version).toBe(version);
  });

  it('judges declared interests anew: the case is gone for whoever is excluded now, back where it is only shown, and decisions stay', async () => {
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    await declare(client, 'advocacy_unpaid');
    await seated(cast, here.evaluationId, [{ personId: id, seat: reviewerSeat('clinical-reviewer') }], api.as);
    expect(await conflictsOf(id)).toMatchObject([{ effect: 'declare_only', state: 'noted' }]);
    await setCurrent('advocacy_unpaid', 'exclude');
    expect(await conflictsOf(id)).toMatchObject([{ effect: 'exclude', state: 'open' }]);
    expect(await isSeen(client)).toBe(false);
    await setCurrent('advocacy_unpaid', 'none');
    expect(await conflictsOf(id)).toMatchObject([{ effect: 'declare_only', state: 'noted' }]);
    expect(await isSeen(client)).toBe(true);
    await setCurrent('advocacy_unpaid', 'exclude');
    const [conflict] = await conflictsOf(id);
    await coordinator.done('decideConflict', { conflictId: conflict.id, decision: 'waive', reason: 'A talk at a school' });
    await (await cast.who('coordinator', 1)).done('decideConflict', { conflictId: conflict.id, decision: 'waive' });
    expect(await isSeen(client)).toBe(true);
    await change((all) => all, { lookBackYears: 5 });
    expect(await conflictsOf(id)).toMatchObject([{ state: 'waived' }]);
    await declare(client, 'paid_role');
    expect(await conflictsOf(id)).toMatchObject([{ state: 'waived' }, { state: 'open', effect: 'exclude', because: expect.stringContaining('paid role') }]);
    expect(await isSeen(client)).toBe(false);
    expect((await actsOf(api, `evaluation/${here.evaluationId}`)).filter((act) => act === 'conflict.judged-anew')).toHaveLength(3);
  });
});

describe('without a declaration', () => {
  it('whoever may be an author is asked about, bars until two people have said that it is somebody else', async () => {
    const { id, client } = await cast.newPerson(['clinical-reviewer']);
    await api.sql(`update person set display_name = 'Dr Anna Quill' where id = $1`, [id]);
    const answer = await invite(id);
    expect(answer.blockers).toMatchObject([{ code: 'conflict-excludes', messageForStaff: expect.stringContaining('may be an author of “Quill A, Feather B. Planning of rounds, 2023”'), operands: { open: true } }]);
    const { id: conflictId } = await coordinator.done('openConflict', { evaluationId: here.evaluationId, personId: id });
    expect(codesOf(await coordinator.act('openConflict', { evaluationId: here.evaluationId, personId: id }))).toEqual(['opened-already']);
    expect(codesOf(await invite(id))).toEqual(['conflict-excludes']);
    await coordinator.done('decideConflict', { conflictId, decision: 'waive', reason: 'Another A. Quill' });
    expect(codesOf(await invite(id))).toEqual(['conflict-excludes']);
    await (await cast.who('programme-lead')).done('decideConflict', { conflictId, decision: 'waive' });
    expect(codesOf(await invite(id))).toEqual([]);
    expect(await isSeen(client)).toBe(true);
    expect(codesOf(await coordinator.act('openConflict', { evaluationId: here.evaluationId, personId: cast.ids('clinical-reviewer')[0] }))).toEqual(['nothing-detected']);
  });

  it('whoever has an address in it, was of the team, or works for its owner, is excluded; staff once it is submitted', async () => {
    const [contact] = COMPLETE['contact'] as { email: string }[];
    const known = await cast.newPerson(['clinical-reviewer', 'analyst']);
    await api.sql('insert into person_contact (person_id, email) values ($1, $2)', [known.id, contact!.email]);
    expect((await invite(known.id)).blockers).toMatchObject([{ code: 'conflict-excludes', operands: { open: false } }]);
    const former = await cast.newPerson(['clinical-reviewer']);
    await joinTeam(here, former);
    await here.innovator.done('removeMember', { innovationId: here.innovationId, personId: former.id });
    expect((await invite(former.id)).blockers).toMatchObject([{ code: 'conflict-excludes', messageForStaff: expect.stringContaining('Is or was of the innovation’s team') }]);
    const [{ organisation }] = await api.sql<{ organisation: string }>('select organisation_id as organisation from innovation where id = $1', [here.innovationId]) as [{ organisation: string }];
    const colleague = await cast.newPerson(['clinical-reviewer'], organisation);
    expect((await invite(colleague.id)).blockers).toMatchObject([{ code: 'conflict-excludes', messageForStaff: expect.stringContaining('which owns the innovation') }]);
    const again = await submitted(cast);
    await expect(seen(known.client, again.evaluationId, 'id')).rejects.toThrow('NOT_FOUND');
  });

  it('whoever judged it before may come again, and that is shown', async () => {
    await api.sql('update evaluation set number = 2 where id = $1', [here.evaluationId]);
    const { id } = await cast.newPerson(['clinical-reviewer']);
    await api.sql(
      `with b as (insert into evaluation select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'number', 1, 'entered_at', now()))).* from evaluation e where e.id = $1 returning id)
       insert into evaluation_event (evaluation_id, version, type, at, person_id, data) select id, 1, 'signed', now(), $2, '{}' from b`,
      [here.evaluationId, id],
    );
    expect(codesOf(await invite(id))).toEqual([]);
    expect(await conflictsOf(id)).toMatchObject([{ effect: 'declare_only', state: 'noted', because: expect.stringContaining('evaluation 1 of this innovation') }]);
  });

  it('an administrator may not break the glass of what a detected conflict bars them from', async () => {
    const { reference } = await seen(coordinator, here.evaluationId, 'reference');
    const { client } = await cast.newPerson(['administrator']);
    const look = () => client.act('breakGlass', { reference, reason: 'A complaint about this very case' });
    await client.done('declareInterests', { declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [{ nature: 'fund_holding', company: 'Maker Limited', description: 'A fund' }] });
    expect(codesOf(await look())).toEqual([]);
    expect(await isSeen(client)).toBe(true);
    await declare(client, 'paid_role');
    expect(await isSeen(client)).toBe(false);
    expect(codesOf(await look())).toEqual(['NOT_FOUND']);
    const { client: other } = await cast.newPerson(['administrator']);
    await declare(other, 'paid_role');
    expect(codesOf(await other.act('breakGlass', { reference, reason: 'A complaint about this very case' }))).toEqual(['NOT_FOUND']);
  });
});
