import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { keyOfPem, passportKeyId, pemOfKey } from '@waymark/domain/passport';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { PassportSigner } from '@waymark/platform/passports';
import { v7 as uuid } from 'uuid';
import type { AddPassportIssuerInput } from './issuer.types.ts';

/** Accepts the key of another installation: its passports can be used from now on. */
@Injectable()
export class AddIssuer {
  constructor(
    private readonly commands: Commands,
    private readonly signer: PassportSigner,
  ) {}

  run(actor: SignedInPerson, input: AddPassportIssuerInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'addPassportIssuer', input, (context) => addIssuer(context, input, this.signer.keyId));
  }
}

const addIssuer = async ({ tx, actor, now, audit }: CommandContext, { name, publicKey }: AddPassportIssuerInput, ownKeyId: string): Promise<{ id: string }> => {
  const key = keyOfPem(publicKey);
  if (!key) throw new RefusedCommand([NO_KEY]);
  const keyId = passportKeyId(key);
  await rowsOf(tx, "select pg_advisory_xact_lock(hashtext('waymark passport issuer'))"); // two at once follow each other
  const known = keyId === ownKeyId || (await rowOf(tx, 'select 1 from passport_issuer where key_id = $1 and removed_at is null', [keyId]));
  if (known) throw new RefusedCommand([KNOWN]);
  const id = uuid();
  await rowsOf(tx, 'insert into passport_issuer (id, name, key_id, public_key, added_by, added_at) values ($1, $2, $3, $4, $5, $6)', [id, name.trim(), keyId, pemOfKey(key), actor.id, now]);
  await audit({ stream: 'installation', act: 'passport-issuer.added', obj: `passport-issuer/${id}`, data: { keyId } });
  return { id };
};

const stands = (code: string, message: string): Blocker => blocker(code, message, { field: 'publicKey' });

const NO_KEY = stands('no-public-key', 'This is no Ed25519 public key: copy all of it, from “-----BEGIN PUBLIC KEY-----” to “-----END PUBLIC KEY-----”');
const KNOWN = stands('key-accepted', 'This key is accepted already: there is nothing to do');
