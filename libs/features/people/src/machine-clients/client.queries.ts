import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { MachineClientType } from './client.types.ts';

/** Most clients that one question gives: those that count first. */
const MOST = 500;

@Injectable()
export class ClientQueries {
  constructor(private readonly database: Database) {}

  /** Every machine client, those whose token counts first, the newest first. For administrators: row security shows them to nobody who reads. */
  all(): Promise<MachineClientType[]> {
    return this.database.transaction({ person: null, purpose: 'system' }, (tx) =>
      rowsOf<MachineClientType>(
        tx,
        `select c.id, p.display_name as name, h.programme_id as "programmeId", g.name as programme, h.role, c.scopes, b.display_name as "madeBy", c.made_at as "madeAt",
           c.expires_at as "expiresAt", c.last_used_on::text as "lastUsedOn", c.revoked_at as "revokedAt", c.revoked_at is null and c.expires_at > now() as active
         from machine_client c join person p on p.id = c.id join person b on b.id = c.made_by
           join role_holding h on h.person_id = c.id join programme g on g.id = h.programme_id
         order by active desc, c.made_at desc, c.id desc limit ${MOST}`,
      ),
    );
  }
}
