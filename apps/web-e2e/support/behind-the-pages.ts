import { ApiClient, QUERIES } from '@waymark/replay';
import { BASE } from './browser.ts';
import { personaCalled } from './sign-in.ts';

const clients = new Map<string, ApiClient>();

/** Speaks to the API as a person, by id: for the parts of a journey that it needs but is not about. */
export const apiAs = async (personId: string): Promise<ApiClient> => {
  const known = clients.get(personId);
  if (known) return known;
  const api = new ApiClient(BASE);
  const { issuePersonaToken } = await api.query<{ issuePersonaToken: { token: string } }>(QUERIES.token, { personId });
  const client = api.as(issuePersonaToken.token);
  clients.set(personId, client);
  return client;
};

/** Somebody saves answers on top of whatever the draft holds by now. */
export const savesAnswers = async (who: string, innovationId: string, answers: object): Promise<void> => {
  const api = await apiOf(who);
  await api.act('saveAnswers', { innovationId, answers, expectedVersion: await draftReadBehind(api, innovationId) });
};

/** The version of a draft as somebody reads it now. */
export const draftReadBehind = async (api: ApiClient, id: string): Promise<number> =>
  (await api.query<{ innovation: { draftVersion: number } }>(QUERIES.draftVersion, { id })).innovation.draftVersion;

/** What somebody has read of a case and of their own review of it, with which they write on it. */
export const readBehind = async (api: ApiClient, of: { assignmentId: string } | { evaluationId: string }): Promise<{ expectedVersion: number; revision: number | undefined }> => {
  const { myReviews } = await api.query<{ myReviews: { assignmentId: string; evaluationId: string; open: boolean; version: number }[] }>('{ myReviews { assignmentId evaluationId open version } }');
  const own = myReviews.find((one) => ('assignmentId' in of ? one.assignmentId === of.assignmentId : one.evaluationId === of.evaluationId && one.open));
  const { evaluation } = await api.query<{ evaluation: { submissions: { revision: number }[] } }>(QUERIES.revisions, { id: own?.evaluationId ?? ('evaluationId' in of ? of.evaluationId : '') });
  return { expectedVersion: own?.version ?? 0, revision: evaluation.submissions.at(-1)?.revision };
};

/** The API as the persona of this name, or the first who holds this role. */
export const apiOf = async (who: string): Promise<ApiClient> => apiAs((await personaCalled(who)).id);
