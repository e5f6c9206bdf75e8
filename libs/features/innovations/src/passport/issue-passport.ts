import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { offeredParts, partsWith, payloadOf, readPassport, textOfPassport, TOO_LARGE, type PassportFacts, type PassportPart } from '@waymark/domain/passport';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { Configuration, InstallationLog } from '@waymark/platform/config';
import { PassportSigner } from '@waymark/platform/passports';
import { SignInSettings } from '@waymark/platform/sessions';
import { v7 as uuid } from 'uuid';
import { ownInnovation } from '../operations/own-innovation.ts';
import { digestOf } from './digest-of.ts';
import type { OwnSubject } from './own-subject.ts';
import type { IssuePassportInput } from './passport.inputs.ts';
import { PassportQueries } from './passport.queries.ts';

/** Issues a passport of the chosen parts, with what was assessed and told of the same evaluations, signed by this installation. */
@Injectable()
export class IssuePassport {
  constructor(
    private readonly commands: Commands,
    private readonly queries: PassportQueries,
    private readonly signer: PassportSigner,
    private readonly log: InstallationLog,
    private readonly settings: SignInSettings,
    private readonly configuration: Configuration,
  ) {}

  /** What goes in is read as the person before the command, which sees more than the team may. */
  async run(actor: SignedInPerson, input: IssuePassportInput): Promise<Outcome<{ id: string }>> {
    const read = await this.queries.facts(actor, input.innovationId);
    return this.commands.run(actor, 'issuePassport', input, (context) => this.issue(context, input, read));
  }

  private async issue({ tx, actor, now, audit }: CommandContext, { innovationId, parts: chosen }: IssuePassportInput, { subject, facts }: { subject: OwnSubject; facts: PassportFacts }): Promise<{ id: string }> {
    await ownInnovation(tx, actor.id, innovationId);
    const offered = offeredParts(facts, now);
    refuseOn(chosen.filter((id) => !offered.some((part) => part.id === id)).map(notOffered));
    const id = uuid();
    const parts = partsWith(offered, chosen);
    const { simulated, ...to } = subject;
    const { host, origin } = new URL(this.settings.publicUrl);
    const issuer = { id: this.log.name, name: `Waymark at ${host}`, address: origin, mode: this.configuration.mode };
    const passport = this.signer.sign(payloadOf({ id, now, issuer, subject: to, simulated }, parts));
    const { validUntil, simulated: marked } = passport.payload;
    const file = textOfPassport(passport);
    // what nobody could read again is not issued
    const unread = readPassport(file);
    refuseOn(typeof unread === 'string' ? [unread === TOO_LARGE ? TOO_MUCH : unreadable(unread, parts)] : []);
    await rowsOf(tx, 'insert into passport (id, innovation_id, file, valid_until, issued_by, issued_at, simulated) values ($1, $2, $3, $4, $5, $6, $7)', [id, innovationId, file, validUntil, actor.id, now, marked]);
    await audit({ stream: `innovation/${innovationId}`, act: 'passport.issued', obj: `passport/${id}`, data: { sha256: digestOf(file), validUntil, parts: parts.map((part) => part.id) } });
    return { id };
  }
}

const notOffered = (part: string): Blocker => {
  const message = 'A part that you chose can no longer go in: it may have ended. Look at the parts again';
  return blocker('part-not-offered', message, { field: 'parts', part }, message);
};

/** One field that no passport can hold, though the whole is small enough: the part goes, or what it says is mended. */
const unreadable = (detail: string, parts: readonly PassportPart[]): Blocker => {
  const [, at] = /^payload\.parts\.(\d+)\b/.exec(detail) ?? [];
  const part = at === undefined ? undefined : parts[Number(at)];
  const message = part
    ? `“${part.title}” holds something that is too long for a passport, or a sign that it cannot carry. Leave out this part and what goes with it, or shorten what it says where it was written`
    : 'Something in this is too long for a passport, or holds a sign that it cannot carry: it may be the name of the product or of the organisation. Shorten it first';
  return blocker('passport-unreadable', message, { field: 'parts', ...(part ? { part: part.id } : {}) }, message);
};

const TOO_MUCH_WORDS = 'This would be more than a passport can hold: choose fewer parts';
const TOO_MUCH = blocker('passport-too-large', TOO_MUCH_WORDS, { field: 'parts' }, TOO_MUCH_WORDS);
