import { Injectable } from '@nestjs/common';
import { requirePack } from '@waymark/content/packs';
import { rowsOf } from '@waymark/database/transaction';
import { calendarOf, type CalendarPack } from '@waymark/domain/calendar';
import { nextDaily } from '@waymark/domain/notifications';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { UpdateProfileInput } from '../graphql/notification.inputs.ts';

const CALENDAR = 'bank-holidays-england@1.0.0';

/** Somebody chooses how often they are mailed. It counts for what was not mailed yet, too. */
@Injectable()
export class UpdateProfile {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: UpdateProfileInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'updateProfile', input, (context) => updateProfile(context, input));
  }
}

const updateProfile = async ({ tx, actor, now, audit }: CommandContext, { mail }: UpdateProfileInput): Promise<{ id: string }> => {
  const next = mail === 'daily' ? nextDaily(calendarOf(requirePack<CalendarPack>(CALENDAR)), now) : now;
  await rowsOf(
    tx,
    `insert into mailing (person_id, choice, next_at) values ($1, $2, $3)
     on conflict (person_id) do update set choice = excluded.choice, next_at = excluded.next_at where mailing.choice <> excluded.choice`,
    [actor.id, mail, next],
  );
  await audit({ stream: `person/${actor.id}`, act: 'person.mail-chosen', obj: `person/${actor.id}`, data: { mail } });
  return { id: actor.id };
};
