import { rowsOf, type Tx } from '@waymark/database/transaction';
import { keyOfPem } from '@waymark/domain/passport';
import type { PassportSigner } from '@waymark/platform/passports';

export interface AcceptedKeys {
  keys: ReadonlyMap<string, Uint8Array>;
  /** What an administrator called whose key it is; undefined: this installation's own. */
  nameOf(keyId: string): string | undefined;
}

/** Keys whose passports are taken in: this installation's own, and those that an administrator added. */
export const acceptedKeys = async (tx: Tx, own: PassportSigner): Promise<AcceptedKeys> => {
  const rows = await rowsOf<{ keyId: string; name: string; pem: string }>(tx, 'select key_id as "keyId", name, public_key as pem from passport_issuer where removed_at is null');
  const names = new Map(rows.map(({ keyId, name }) => [keyId, name]));
  return {
    keys: new Map([...rows.map(({ keyId, pem }) => [keyId, keyOfPem(pem)!] as const), [own.keyId, own.publicKey] as const]),
    nameOf: (keyId) => names.get(keyId),
  };
};
