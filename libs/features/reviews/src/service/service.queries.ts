import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { notFound } from '@waymark/platform/graphql';
import { PassportSigner } from '@waymark/platform/passports';
import type { IssuedServiceStatementType, ServiceStatementsType } from './service.types.ts';

/** Statements of one’s own service, and nobody else’s. */
@Injectable()
export class ServiceQueries {
  constructor(
    private readonly database: Database,
    private readonly signer: PassportSigner,
  ) {}

  async own(actor: SignedInPerson): Promise<ServiceStatementsType> {
    const issued = await this.database.read(actor.id, (tx) =>
      rowsOf<IssuedServiceStatementType>(
        tx,
        `select id, issued_at as "issuedAt", file::jsonb -> 'payload' ->> 'through' as through from service_statement where person_id = $1 order by issued_at desc, id limit 50`,
        [actor.id],
      ),
    );
    return { issued, publicKey: this.signer.pem };
  }

  /** @throws NOT_FOUND for whoever it is not about */
  async file(actor: SignedInPerson, id: string): Promise<unknown> {
    const found = await this.database.read(actor.id, (tx) => rowOf<{ file: string }>(tx, 'select file from service_statement where id = $1 and person_id = $2', [id, actor.id]));
    if (!found) throw notFound();
    return JSON.parse(found.file) as unknown;
  }
}
