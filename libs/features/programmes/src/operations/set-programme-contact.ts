import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { SetProgrammeContactInput } from '../graphql/programme.inputs.ts';
import { roleBlockers } from './may-act-here.ts';

/** Says who of a programme answers innovators, and how soon. What is left out is said no more. */
@Injectable()
export class SetProgrammeContact {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SetProgrammeContactInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'setProgrammeContact', input, (context) => setProgrammeContact(context, input));
  }
}

const setProgrammeContact = async ({ tx, actor, audit }: CommandContext, input: SetProgrammeContactInput): Promise<{ id: string }> => {
  const [contact, replyDays] = [input.contact ?? null, input.replyDays ?? null];
  const changed = await rowsOf<{ id: string }>(tx, 'update programme set contact = $2, reply_days = $3 where id = $1 returning id', [input.programmeId, contact, replyDays]);
  if (!changed[0]) throw notFound();
  refuseOn(roleBlockers(actor, input.programmeId, 'programme:describe'));
  await audit({ stream: `programme/${input.programmeId}`, act: 'programme.contact-set', obj: `programme/${input.programmeId}`, data: { contact: contact === null ? null : await commit(tx, `programme/${input.programmeId}/contact`, contact), replyDays } });
  return { id: input.programmeId };
};
