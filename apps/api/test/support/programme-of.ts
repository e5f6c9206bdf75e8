import type { TestApi } from './test-api.ts';
import { writtenPeople } from './written-people.ts';
import type { TestClient } from './test-client.ts';

/** Staff of a small programme, by role; `people('panel-member')` gives several, of different organisations. */
export interface Cast {
  programmeId: string;
  admin: TestClient;
  /** Ids of everybody who holds the role. */
  ids(role: string): string[];
  /** The n-th holder of a role, signed in. */
  who(role: string, index?: number): Promise<TestClient>;
  /** A further person, signed in, with an organisation of their own unless one is given. */
  newPerson(roles: string[], organisation?: string): Promise<{ id: string; client: TestClient; organisationId: string }>;
}

const HEADS: Record<string, number> = {
  'triage-officer': 2, 'triage-lead': 3, coordinator: 2, 'clinical-reviewer': 2, 'safety-reviewer': 2, 'ig-reviewer': 2, 'economics-reviewer': 2,
  'panel-member': 6, 'panel-chair': 2, 'pilot-lead': 2, 'site-lead': 3, 'safety-lead': 2, 'finance-lead': 2, 'nhsx-decider': 3, analyst: 2,
  'appeals-officer': 3, 'programme-lead': 2, administrator: 2, auditor: 1, innovator: 1,
};

/** Signs each person in once: the token of a persona is good for hours, and who they are and may do is asked anew at every request. */
const signedIn = (api: TestApi): ((id: string) => Promise<TestClient>) => {
  const clients = new Map<string, Promise<TestClient>>();
  return (id) => {
    const client = clients.get(id) ?? api.as(id);
    clients.set(id, client);
    return client;
  };
};

/** A demonstration programme with the default pipeline published and somebody in every role, all with a current declaration. */
export const castOf = async (api: TestApi, pack = 'pipeline-default@1.0.0', demonstration = true): Promise<Cast> => {
  const admin = await api.as(api.administrator);
  const holders = new Map<string, string[]>();
  let count = Object.values(HEADS).reduce((sum, heads) => sum + heads, 0);
  const newPerson = async (roles: string[], organisation?: string) => {
    count += 1;
    const organisationId = organisation ?? (await admin.done('createOrganisation', { name: `Organisation ${count}`, type: 'trust' })).id;
    const { id } = await admin.done('createPerson', { displayName: `${roles[0] ?? 'person'} ${count}`, organisationId });
    for (const role of roles) await admin.done('grantRole', { personId: id, role });
    await admin.done('declareInterests', { personId: id, declaredOn: '2026-01-01', validUntil: '2040-01-01', interests: [] });
    return { id, client: await api.as(id), organisationId };
  };
  const people = await writtenPeople(api, Object.entries(HEADS).flatMap(([role, heads]) => Array<string>(heads).fill(role)));
  for (const { role, id } of people) holders.set(role, [...(holders.get(role) ?? []), id]);
  const { id: programmeId } = await admin.done('createProgramme', { code: 'demonstration', name: 'Programme', demonstration });
  await admin.done('publishPipeline', { programmeId, pack });
  const ids = (role: string) => holders.get(role) ?? [];
  const client = signedIn(api);
  return { programmeId, admin, ids, who: (role, index = 0) => client(ids(role)[index]!), newPerson };
};

/** The same people on another API, whose database is a copy: nobody new comes there. */
export const castThere = async (api: TestApi, { programmeId, ids }: Cast): Promise<Cast> => {
  const client = signedIn(api);
  return {
    programmeId,
    admin: await api.as(api.administrator),
    ids,
    who: (role, index = 0) => client(ids(role)[index]!),
    newPerson: () => Promise.reject(new Error('Add people before the database is copied')),
  };
};
