import { rowOf, type Tx } from '@waymark/database/transaction';
import type { SignInSettings } from '@waymark/platform/sessions';
import type { ProvenIdentity } from './identity-provider.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Id of the person who is linked to an identity, or null. The provider of a demonstration knows our people by their ids. */
export const personOfIdentity = async (tx: Tx, { provider }: SignInSettings, { issuer, subject }: ProvenIdentity): Promise<string | null> => {
  if (provider === 'local') return UUID.test(subject) ? subject : null;
  const row = await rowOf<{ person: string }>(tx, 'select person_id as person from person_identity where issuer = $1 and subject = $2', [issuer, subject]);
  return row?.person ?? null;
};
