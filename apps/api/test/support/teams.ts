import type { Case } from './case.ts';
import type { TestClient } from './test-client.ts';

/** Somebody is invited to the team of an innovation, and accepts. */
export const joinTeam = async (
  { innovationId, innovator }: Pick<Case, 'innovationId' | 'innovator'>,
  { id, client }: { id: string; client: TestClient },
  access: 'edit' | 'view' = 'view',
): Promise<void> => {
  const { id: invitation } = await innovator.done('inviteMember', { innovationId, personId: id, access });
  await client.done('acceptTeamInvitation', { invitation });
};
