import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { PassportSigner } from '@waymark/platform/passports';
import type { PassportIssuersType, PassportIssuerType } from './issuer.types.ts';

@Injectable()
export class IssuerQueries {
  constructor(
    private readonly database: Database,
    private readonly signer: PassportSigner,
  ) {}

  /** The own key and every other that is or was accepted, for administrators. */
  all(actor: SignedInPerson): Promise<PassportIssuersType> {
    return this.database.read(actor.id, async (tx) => ({
      ownKeyId: this.signer.keyId,
      ownKey: this.signer.pem,
      issuers: await rowsOf<PassportIssuerType>(
        tx,
        `select r.id, r.name, r.key_id as "keyId", p.display_name as "addedBy", r.added_at as "addedAt", r.removed_at as "removedAt"
         from passport_issuer r join person p on p.id = r.added_by order by r.removed_at is not null, r.added_at desc, r.id limit 500`,
      ),
    }));
  }
}
