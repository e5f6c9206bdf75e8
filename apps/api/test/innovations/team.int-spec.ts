import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { TeamInvitationsByTheClock0060 } from '@waymark/database/migrations';
import { Database, rowsOf } from '@waymark/database/transaction';
import { codesOf } from '../support/brought-forward.ts';
import { aDraft, look, submitted, type Case } from '../support/case.ts';
import { erasing } from '../support/erasing.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import { withCast } from '../support/with-cast.ts';
import { actsOf } from '../support/written-rows.ts';

const on = withCast();
const { erase } = erasing(on);
let one: Case;
let asApi: Database;
beforeAll(async () => {
  one = await submitted(await aDraft(on.cast));
  asApi = await Database.connect({ url: on.api.database.url('api'), poolSize: 2 });
});
afterAll(() => asApi.close());

const TEAM = 'query($id: String!) { innovation(id: $id) { access people { id access madeOwnerBy } invitations { id name address access } } }';
const teamOf = async (client: TestClient, of: Case = one) => (await client.query(TEAM, { id: of.innovationId })).data?.innovation;
const INVITED = '{ id innovationName invitedBy access losesSight }';
const mine = async (client: TestClient) => (await client.query(`{ teamInvitations ${INVITED} }`)).data.teamInvitations;
const behind = async (client: TestClient, invitation: string) => (await client.query(`query($i: String!) { teamInvitation(invitation: $i) ${INVITED} }`, { i: invitation })).data.teamInvitation;
const invite = (input: object): Promise<any> => one.innovator.act('inviteMember', { innovationId: one.innovationId, access: 'view', ...input });
const tokenIn = ({ link }: { link: string }): string => link.split('/team-invitations/')[1]!;
const sees = async (client: TestClient): Promise<boolean> => !(await look(client, one)).errors;
const address = (id: string, email: string) => on.api.sql('insert into person_contact (person_id, email) values ($1, $2)', [id, email]);

describe('an invitation to a team', () => {
  it('takes nothing from a chair until they accept, says what it takes, and tells them nothing more of the case', async () => {
    const chair = await on.cast.newPerson(['panel-chair']);
    const { id } = await invite({ personId: chair.id });
    expect(await sees(chair.client)).toBe(true);
    expect(await mine(chair.client)).toEqual([{ id, innovationName: 'Lamp of tests', invitedBy: expect.any(String), access: 'view', losesSight: true }]);
    expect(await teamOf(chair.client)).toBeUndefined();
    await chair.client.done('declineTeamInvitation', { invitation: id });
    expect([await sees(chair.client), await mine(chair.client), (await teamOf(one.innovator)).invitations]).toEqual([true, [], []]);

    const second = await invite({ personId: chair.id });
    await chair.client.done('acceptTeamInvitation', { invitation: second.id });
    expect([(await teamOf(chair.client)).access, (await look(chair.client, one, 'version')).data['evaluation'].version]).toEqual(['view', null]);
    await chair.client.done('removeMember', { innovationId: one.innovationId, personId: chair.id });
    expect([await sees(chair.client), await teamOf(chair.client)]).toEqual([false, undefined]);
    expect(await on.api.sql('select effect, state from conflict where person_id = $1', [chair.id])).toEqual([{ effect: 'exclude', state: 'open' }]);
  });

  it('that was open before it counted by that clock keeps the days it had left', async () => {
    const { id: invited, client } = await on.cast.newPerson([]);
    const { id } = await invite({ personId: invited });
    const days = 100 * 86_400_000;
    try {
      await on.api.sql('update installation set clock_offset_ms = $1', [days]);
      expect(await mine(client)).toEqual([]);
      await new TeamInvitationsByTheClock0060().up({ query: (text: string) => on.api.sql(text) } as unknown as QueryRunner);
      expect(await mine(client)).toMatchObject([{ id }]);
      await one.innovator.done('withdrawTeamInvitation', { innovationId: one.innovationId, invitationId: id });
    } finally {
      await on.api.sql('update installation set clock_offset_ms = 0');
    }
  });

  it('counts fourteen days of the clock that people see, and no longer by it', async () => {
    const { id: invited, client } = await on.cast.newPerson([]);
    const ahead = (days: number) => on.api.sql('update installation set clock_offset_ms = $1', [days * 86_400_000]);
    try {
      await ahead(100);
      const { id, expiresAt } = await invite({ personId: invited });
      expect((new Date(expiresAt).getTime() - Date.now()) / 86_400_000).toBeCloseTo(114, 2);
      expect(await mine(client)).toMatchObject([{ id }]);
      await ahead(115);
      expect([await mine(client), codesOf(await client.act('acceptTeamInvitation', { invitation: id }))]).toEqual([[], ['NOT_FOUND']]);
      await ahead(0);
      await one.innovator.done('withdrawTeamInvitation', { innovationId: one.innovationId, invitationId: id });
    } finally {
      await ahead(0);
    }
  });

  it('is answered by whoever it is made out to, once, while it counts, and by nobody else', async () => {
    const [invited, other] = [await on.cast.newPerson([]), await on.cast.newPerson(['coordinator'])];
    const { id, ...rest } = await invite({ personId: invited.id });
    for (const invitation of [id, tokenIn(rest), 'nonsense', one.innovationId]) {
      expect(await behind(other.client, invitation)).toBeNull();
      for (const act of ['acceptTeamInvitation', 'declineTeamInvitation']) expect(codesOf(await other.client.act(act, { invitation }))).toEqual(['NOT_FOUND']);
    }
    expect(await behind(invited.client, id)).toMatchObject({ id, losesSight: false });
    await on.api.sql(`update team_invitation set created_at = now() - interval '15 days', expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect([await mine(invited.client), await behind(invited.client, id), (await teamOf(one.innovator)).invitations]).toEqual([[], null, []]);
    expect(codesOf(await invited.client.act('acceptTeamInvitation', { invitation: id }))).toEqual(['NOT_FOUND']);
    const [first, newer] = [await invite({ personId: invited.id }), await invite({ personId: invited.id, access: 'edit' })];
    expect(codesOf(await invited.client.act('acceptTeamInvitation', { invitation: first.id }))).toEqual(['NOT_FOUND']);
    await one.innovator.done('withdrawTeamInvitation', { innovationId: one.innovationId, invitationId: newer.id });
    expect(codesOf(await invited.client.act('acceptTeamInvitation', { invitation: newer.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await one.innovator.act('withdrawTeamInvitation', { innovationId: one.innovationId, invitationId: newer.id }))).toEqual(['NOT_FOUND']);
    expect(await teamOf(invited.client)).toBeUndefined();
  });

  it('by address is answered alike whether it is known or not, and its link serves one person', async () => {
    const [known, holder, late] = [await on.cast.newPerson([]), await on.cast.newPerson([]), await on.cast.newPerson([])];
    await address(known.id, 'known@clinic.example');
    const answers = [await invite({ address: ' Known@clinic.example'.trim(), name: 'K' }), await invite({ address: 'unknown@clinic.example', name: 'U' })];
    const [toKnown, toUnknown] = answers as [any, any];
    expect(answers.map((answer) => Object.keys(answer))).toEqual([Object.keys(toKnown), Object.keys(toKnown)]);
    expect((await teamOf(one.innovator)).invitations.map(({ name, address: to }: any) => [name, to])).toEqual([['K', 'known@clinic.example'], ['U', 'unknown@clinic.example']]);
    expect((await mine(known.client)).map(({ id }: any) => id)).toEqual([toKnown.id]);
    const rows = (person: string | null) => asApi.read(person, (tx) => rowsOf<{ id: string }>(tx, 'select id from team_invitation where address is not null'));
    expect(await Promise.all([one.innovatorId, known.id, holder.id, on.cast.ids('coordinator')[0]!, on.cast.ids('auditor')[0]!, null].map(async (person) => (await rows(person)).length))).toEqual([2, 1, 0, 0, 0, 0]);
    expect(await behind(holder.client, toUnknown.id)).toBeNull();
    expect(await behind(holder.client, tokenIn(toUnknown))).toMatchObject({ id: toUnknown.id });
    await holder.client.done('acceptTeamInvitation', { invitation: tokenIn(toUnknown) });
    expect(codesOf(await late.client.act('acceptTeamInvitation', { invitation: tokenIn(toUnknown) }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await holder.client.act('acceptTeamInvitation', { invitation: tokenIn(toKnown) }))).toEqual(['already-member']);
    await known.client.done('declineTeamInvitation', { invitation: toKnown.id });
    expect(await on.api.sql('select id from team_invitation where address is not null')).toEqual([]);
    for (const input of [{}, { address: 'a@clinic.example' }, { personId: known.id, address: 'a@clinic.example', name: 'A' }]) expect(codesOf(await invite(input))).toEqual(['one-addressee']);
  });
});

describe('what a team did', () => {
  const HISTORY = 'query($id: String!) { teamHistory(innovationId: $id) { at what name by access } }';
  const history = (client: TestClient, { innovationId }: Case) => client.query(HISTORY, { id: innovationId });

  it('is told to those of it, newest first, with who did it; files that were taken out are named', async () => {
    const team = await aDraft(on.cast);
    const { innovationId, innovator, innovatorId } = team;
    const [editor, viewer] = [await on.cast.newPerson([]), await on.cast.newPerson([])];
    await joinTeam(team, editor, 'edit');
    await joinTeam(team, viewer);
    await innovator.done('inviteMember', { innovationId, access: 'view', address: 'somebody@clinic.example', name: 'Sam' });
    await innovator.done('changeMemberRight', { innovationId, personId: viewer.id, access: 'edit' });
    const [kept, removed] = [await innovator.upload('kept.txt', 'Kept'), await innovator.upload('gone.txt', 'Gone')];
    const { id: first } = await innovator.done('attachDocument', { innovationId, uploadId: kept.body.id, kind: 'dpia' });
    await innovator.done('attachDocument', { innovationId, uploadId: (await innovator.upload('newer.txt', 'Newer')).body.id, kind: 'dpia', replaces: first });
    const { id: documentId } = await innovator.done('attachDocument', { innovationId, uploadId: removed.body.id, kind: 'dpia' });
    await innovator.done('removeDocument', { innovationId, documentId });
    await viewer.client.done('removeMember', { innovationId, personId: viewer.id });
    await innovator.done('transferOwnership', { innovationId, personId: editor.id });
    await editor.client.done('removeMember', { innovationId, personId: innovatorId });
    const names = new Map((await on.api.sql<{ id: string; name: string }>('select id, display_name as name from person where id = any ($1)', [[innovatorId, editor.id, viewer.id]])).map(({ id, name }) => [id, name]));
    const [owner, second, third] = [innovatorId, editor.id, viewer.id].map((id) => names.get(id)!);
    const told = (await history(editor.client, team)).data.teamHistory as Record<string, string>[];
    expect(told.map(({ what, name, by, access }) => [what, name, by, access])).toEqual([
      ['removed', owner, second, 'edit'],
      ['owner-changed', second, owner, null],
      ['left', third, third, 'edit'],
      ['document-removed', 'gone.txt', owner, null],
      ['document-added', 'gone.txt', owner, null],
      ['document-added', 'newer.txt', owner, null],
      ['document-added', 'kept.txt', owner, null],
      ['right-changed', third, owner, 'edit'],
      ['invited', 'Sam', owner, 'view'],
      ['joined', third, third, 'view'],
      ['invited', third, owner, 'view'],
      ['joined', second, second, 'edit'],
      ['invited', second, owner, 'edit'],
    ]);
    expect(told.map(({ at }) => Date.parse(at!))).toEqual(told.map(({ at }) => Date.parse(at!)).toSorted((a, b) => b - a));
    const never = await editor.client.query(HISTORY, { id: editor.id });
    expect(never.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const client of [innovator, viewer.client, one.innovator, await on.cast.who('coordinator'), await on.cast.who('auditor')]) expect(await history(client, team)).toEqual(never);
  });

  it('names no file whose bytes are gone, nobody whose invitation was taken back, and tells that somebody was erased', async () => {
    const team = await aDraft(on.cast);
    const { innovationId, innovator, innovatorId } = team;
    const member = await on.cast.newPerson([]);
    await joinTeam(team, member);
    const { id: documentId } = await innovator.done('attachDocument', { innovationId, uploadId: (await innovator.upload('gone.txt', 'Gone')).body.id, kind: 'dpia' });
    await innovator.done('removeDocument', { innovationId, documentId });
    await on.api.sql('update upload set bytes_removed_at = now() where id = (select upload_id from document where id = $1)', [documentId]);
    const { id: invitationId } = await innovator.done('inviteMember', { innovationId, personId: (await on.cast.newPerson([])).id, access: 'view' });
    await innovator.done('withdrawTeamInvitation', { innovationId, invitationId });
    expect(await erase(member.id)).toMatchObject({ erased: true });
    const [owner] = (await on.api.sql<{ name: string }>('select display_name as name from person where id = $1', [innovatorId])).map(({ name }) => name);
    expect((await history(innovator, team)).data.teamHistory.slice(0, 5).map(({ what, name, by }: Record<string, string>) => [what, name, by])).toEqual([
      ['removed', 'Erased person', null],
      ['withdrawn', null, owner],
      ['invited', expect.any(String), owner],
      ['document-removed', null, owner],
      ['document-added', null, owner],
    ]);
  });

  it('tells no name of an account behind an address: who declined was named by the team alone', async () => {
    const team = await aDraft(on.cast);
    const known = await on.cast.newPerson([]);
    await address(known.id, 'declines@clinic.example');
    const { id } = await team.innovator.done('inviteMember', { innovationId: team.innovationId, access: 'view', address: 'declines@clinic.example', name: 'D' });
    await known.client.done('declineTeamInvitation', { invitation: id });
    expect((await history(team.innovator, team)).data.teamHistory).toMatchObject([{ what: 'declined', name: null, by: null }, { what: 'invited', name: null, access: 'view' }]);
  });
});

describe('the team', () => {
  it('is invited, changed and left as its owner says, who changes with a transfer', async () => {
    const team = await aDraft(on.cast);
    const { innovationId, innovator, innovatorId } = team;
    const [editor, viewer] = [await on.cast.newPerson([]), await on.cast.newPerson([])];
    await joinTeam(team, editor, 'edit');
    await joinTeam(team, viewer);
    const of = (personId: string) => ({ innovationId, personId });
    for (const { client } of [editor, viewer])
      for (const [act, input] of [['inviteMember', { ...of(on.cast.ids('auditor')[0]!), access: 'view' }], ['changeMemberRight', { ...of(viewer.id), access: 'edit' }], ['removeMember', of(innovatorId)], ['transferOwnership', of(editor.id)]] as const)
        expect([act, codesOf(await client.act(act, input))]).toEqual([act, ['NOT_FOUND']]);
    expect(codesOf(await viewer.client.act('saveAnswers', { innovationId, answers: {} }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await innovator.act('transferOwnership', of(viewer.id)))).toEqual(['not-an-editor']);
    await innovator.done('changeMemberRight', { ...of(viewer.id), access: 'edit' });
    await viewer.client.done('saveAnswers', { innovationId, answers: { name: 'By a viewer of before' } });
    await innovator.done('changeMemberRight', { ...of(viewer.id), access: 'view' });
    expect(codesOf(await viewer.client.act('propose', { evaluationId: team.evaluationId, transition: 'submit' }))).toEqual(['role-not-allowed']);

    await innovator.done('transferOwnership', of(editor.id));
    const { people } = await teamOf(editor.client, team);
    expect(people.map(({ id, access, madeOwnerBy }: any) => [id, access, madeOwnerBy !== null])).toEqual([[editor.id, 'owner', true], [innovatorId, 'edit', false], [viewer.id, 'view', false]]);
    expect(codesOf(await editor.client.act('removeMember', of(editor.id)))).toEqual(['last-owner']);
    await editor.client.done('removeMember', of(innovatorId));
    expect(await teamOf(innovator, team)).toBeUndefined();
    expect((await actsOf(on.api, `innovation/${innovationId}`)).slice(-3)).toEqual(['innovation.member-right-changed', 'innovation.ownership-transferred', 'innovation.member-removed']);
  });
});
