import { aDraft, type Case } from '../support/case.ts';
import type { Cast } from '../support/programme-of.ts';
import { joinTeam } from '../support/teams.ts';
import type { TestClient } from '../support/test-client.ts';
import type { TestApi } from '../support/test-api.ts';

/** Everybody of the table, signed in, by their name there. */
export const peopleAround = async (api: TestApi, cast: Cast, one: Case): Promise<Map<string, TestClient>> => {
  const member = async (access: 'edit' | 'view', roles: string[]): Promise<TestClient> => {
    const { id, client } = await cast.newPerson(roles);
    await joinTeam(one, { id, client }, access);
    return client;
  };
  const conflicted = async (role: string): Promise<TestClient> => {
    const { client } = await cast.newPerson([role]);
    const { id: conflictId } = await client.done('declareConflict', { evaluationId: one.evaluationId, because: 'I advise its maker' });
    await (await cast.who('coordinator')).done('decideConflict', { conflictId, decision: 'confirm' });
    return client;
  };
  const throughGlass = await cast.who('administrator', 1);
  const [{ reference }] = (await api.sql<{ reference: string }>('select reference from innovation where id = $1', [one.innovationId])) as [{ reference: string }];
  await throughGlass.done('breakGlass', { reference, reason: 'A complaint about this case' });
  const { id: elsewhere } = await cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
  const other = await cast.newPerson([]);
  for (const role of ['coordinator', 'nhsx-decider', 'auditor']) await cast.admin.done('grantRole', { personId: other.id, role, programmeId: elsewhere });
  const disabled = await cast.newPerson(['coordinator']);
  await cast.admin.done('disablePerson', { personId: disabled.id });
  return new Map<string, TestClient>([
    ['coordinator', await cast.who('coordinator')],
    ['triage officer', await cast.who('triage-officer', 1)],
    ['chair', await cast.who('panel-chair')],
    ['decider', await cast.who('nhsx-decider')],
    ['pilot lead', await cast.who('pilot-lead')],
    ['administrator by glass', throughGlass],
    ['owner', one.innovator],
    ['editor', await member('edit', ['innovator'])],
    ['viewer', await member('view', ['innovator'])],
    ['insider in the team', await member('view', ['coordinator', 'panel-chair', 'nhsx-decider', 'auditor'])],
    ['reviewer to be', await cast.who('clinical-reviewer', 0)],
    ['accepted reviewer', await cast.who('safety-reviewer', 0)],
    ['submitted reviewer', await cast.who('ig-reviewer', 0)],
    ['panel member', await cast.who('panel-member', 0)],
    ['declined reviewer', await cast.who('ig-reviewer', 1)],
    ['released reviewer', await cast.who('clinical-reviewer', 1)],
    ['recused reviewer', await cast.who('safety-reviewer', 1)],
    ['conflicted reviewer', await cast.who('economics-reviewer', 0)],
    ['conflicted staff', await conflicted('analyst')],
    ['chair in conflict', await conflicted('panel-chair')],
    ['decider in conflict', await conflicted('nhsx-decider')],
    ['site lead', await cast.who('site-lead', 0)],
    ['lead of another site', await cast.who('site-lead', 2)],
    ['auditor', await cast.who('auditor')],
    ['administrator', await cast.who('administrator')],
    ['rival innovator', (await aDraft(cast, 'Rival')).innovator],
    ['staff elsewhere', other.client],
    ['disabled staff', disabled.client],
    ['nobody', await api.as()],
  ]);
};
