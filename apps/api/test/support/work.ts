import type { Case } from './case.ts';
import type { TestClient } from './test-client.ts';

interface Work {
  kind: string;
  evaluationId: string;
  detail: string | null;
}

/** What waits for somebody on one case, soonest first. */
export const workOn = async (client: TestClient, { evaluationId }: Pick<Case, 'evaluationId'>): Promise<Work[]> =>
  (await client.query('{ myWork { kind evaluationId detail } }')).data.myWork.filter((item: Work) => item.evaluationId === evaluationId);

/** The kinds of it, in the order of the alphabet. */
export const kindsOn = async (client: TestClient, one: Pick<Case, 'evaluationId'>): Promise<string[]> => (await workOn(client, one)).map(({ kind }) => kind).sort();

/** The words beside each piece of one kind. */
export const detailsOn = async (client: TestClient, one: Pick<Case, 'evaluationId'>, kind: string): Promise<(string | null)[]> =>
  (await workOn(client, one)).filter((item) => item.kind === kind).map(({ detail }) => detail);
