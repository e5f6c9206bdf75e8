import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { apiError, notFound } from '@waymark/platform/graphql';
import type { RegisterEntryType } from '../graphql/register.types.ts';
import { isReference, placeAfter, placeIn, type RegisterOrder } from './register-place.ts';

export interface RegisterAsked {
  search?: string;
  first: number;
  /** Those that changed last come first; otherwise those told last. */
  changedFirst: boolean;
  after?: string;
}

const ENTRY = `select reference, name, organisation, deciding_body as "decidingBody", outcome, state, label, explanation, announced_at as "announcedAt", since,
  changed_at as "changedAt", conditions, live_in as "liveIn", reasons, evidence, simulated from register_entry`;

/** The words, or the reference itself; `$1` null: all. */
const SOUGHT = `($1::text is null or words @@ websearch_to_tsquery('english', $1) or lower(reference) = lower($1))`;

/** The public register. It is asked as nobody, whoever asks: everybody reads the same, from one table. */
@Injectable()
export class RegisterQueries {
  constructor(private readonly database: Database) {}

  page({ search, first, changedFirst, after }: RegisterAsked) {
    const order: RegisterOrder = changedFirst ? 'changed' : 'told';
    const place = after ? placeIn(after, order) : null;
    if (after && !place) throw apiError('BAD_INPUT', 'after is not a place on this register in this order: take one from next', [{ field: 'after', message: 'Not a place on this register in this order' }]);
    const words = search?.trim() || null;
    const at = changedFirst ? 'changed_at' : 'announced_at';
    return this.database.read(null, async (tx) => {
      const count = await rowOf<{ total: number }>(tx, `select count(*)::int as total from register_entry where ${SOUGHT}`, [words]);
      const rows = await rowsOf<RegisterEntryType & { place: string }>(
        tx,
        `${ENTRY.replace(' from ', `, to_char(${at} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"') as place from `)} where ${SOUGHT}
           and ($2::timestamptz is null or ${at} < $2 or (${at} = $2 and reference > $3)) order by ${at} desc, reference limit $4`,
        [words, place?.at ?? null, place?.reference ?? null, first + 1],
      );
      const entries = rows.slice(0, first);
      const last = entries.at(-1);
      return { entries, total: count!.total, next: rows.length > first && last ? placeAfter({ order, at: last.place, reference: last.reference }) : null };
    });
  }

  /** @throws NOT_FOUND, by one way, for what never was, is not adopted, or is adopted and not told */
  async entry(reference: string) {
    const found = isReference(reference) && (await this.database.read(null, (tx) => rowOf<RegisterEntryType>(tx, `${ENTRY} where reference = $1`, [reference])));
    if (!found) throw notFound();
    return found;
  }
}
