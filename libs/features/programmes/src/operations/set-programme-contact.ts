import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { notFound } from '@waymark/platform/graphql';
import type { SetProgrammeContactInput } from '../graphql/programme.inputs.ts';
import { roleBlockers } from './may-act-here.ts';

interface Contact {
  contact: string | null;
  replyDays: number | null;
}

/**
 * Says who of a programme answers innovators, and how soon. What is left out is said no more. The record holds what was
 * promised before and after: the days as they are, the words as commitments that prove a text which is shown.
 */
@Injectable()
export class SetProgrammeContact {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: SetProgrammeContactInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'setProgrammeContact', input, (context) => setProgrammeContact(context, input));
  }
}

const setProgrammeContact = async ({ tx, actor, audit }: CommandContext, input: SetProgrammeContactInput): Promise<{ id: string }> => {
  const id = input.programmeId;
  const before = await rowOf<Contact>(tx, 'select contact, reply_days as "replyDays" from programme where id = $1 for no key update', [id]);
  if (!before) throw notFound();
  refuseOn(roleBlockers(actor, id, 'programme:describe'));
  refuseOn(changedBlockers(before, input.shown));
  const after = contactOf(input);
  if (isSame(before, after)) return { id };
  await rowsOf(tx, 'update programme set contact = $2, reply_days = $3 where id = $1', [id, after.contact, after.replyDays]);
  const told = async ({ contact, replyDays }: Contact) => ({ contact: contact === null ? null : await commit(tx, `programme/${id}/contact`, contact), replyDays });
  await audit({ stream: `programme/${id}`, act: 'programme.contact-set', obj: `programme/${id}`, data: { before: await told(before), ...(await told(after)) } });
  return { id };
};

const contactOf = ({ contact, replyDays }: Pick<SetProgrammeContactInput, 'contact' | 'replyDays'>): Contact => ({ contact: contact ?? null, replyDays: replyDays ?? null });

const isSame = (one: Contact, other: Contact): boolean => one.contact === other.contact && one.replyDays === other.replyDays;

const changedBlockers = (now: Contact, shown: SetProgrammeContactInput['shown']): Blocker[] =>
  !shown || isSame(now, contactOf(shown)) ? [] : [blocker('changed-since', 'Somebody has changed who answers innovators since you read it: read it again before you change it', { now })];
