import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import { v7 as uuid } from 'uuid';
import type { SaveViewInput } from './saved-view.inputs.ts';

/** Views of one person at most: a list of them is to be taken in at a glance. */
export const MOST_VIEWS = 20;

/** Somebody keeps the list as they look at it under a name; under one of theirs, in the place of what it was. It is theirs alone, and no event. */
@Injectable()
export class SaveView {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SaveViewInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'saveView', input, (context) => saveView(context, input));
  }
}

const saveView = async ({ tx, actor, now }: CommandContext, { name, filters }: SaveViewInput): Promise<{ id: string }> => {
  // one after the other, so that no two of them are both the last that there is room for; nothing is kept of somebody who was erased meanwhile
  const locked = await rowsOf(tx, 'select id from person where id = $1 and erased_at is null and disabled_at is null for no key update', [actor.id]);
  if (locked.length === 0) throw notFound();
  const changed = await rowOf<{ id: string }>(tx, 'update saved_view set filters = $3, saved_at = $4 where person_id = $1 and name = $2 returning id', [actor.id, name, filters, now]);
  if (changed) return changed;
  const { count } = (await rowOf<{ count: number }>(tx, 'select count(*)::int as count from saved_view where person_id = $1', [actor.id]))!;
  if (count >= MOST_VIEWS) {
    const message = `You have ${MOST_VIEWS} views, which is as many as there can be: remove one first`;
    throw new RefusedCommand([blocker('too-many-views', message, { field: 'name' }, message)]);
  }
  const id = uuid();
  await rowsOf(tx, 'insert into saved_view (id, person_id, name, filters, saved_at) values ($1, $2, $3, $4, $5)', [id, actor.id, name, filters, now]);
  return { id };
};
