import { Injectable } from '@nestjs/common';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import type { SavedViewType } from './saved-view.types.ts';

/** Views of the list that somebody keeps: their own, by name. */
@Injectable()
export class SavedViewQueries {
  constructor(private readonly database: Database) {}

  own(actor: SignedInPerson): Promise<SavedViewType[]> {
    return this.database.read(actor.id, (tx) => rowsOf<SavedViewType>(tx, 'select id, name, filters from saved_view where person_id = $1 order by lower(name), name', [actor.id]));
  }
}
