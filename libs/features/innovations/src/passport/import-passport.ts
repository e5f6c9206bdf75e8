import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { checkPassport, passportProblemWords, textOfPassport, type PassportProblem } from '@waymark/domain/passport';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { Configuration } from '@waymark/platform/config';
import { FileStorage } from '@waymark/platform/files';
import { PassportSigner } from '@waymark/platform/passports';
import { v7 as uuid } from 'uuid';
import { ownInnovation } from '../operations/own-innovation.ts';
import { acceptedKeys } from './accepted-keys.ts';
import { digestOf } from './digest-of.ts';
import { ownSubject } from './own-subject.ts';
import type { ImportPassportInput } from './passport.inputs.ts';
import { TOO_MANY_WORDS, usesMost } from './too-many.ts';
import { uploadedPassport } from './uploaded-passport.ts';

/** Uses a passport of elsewhere for an innovation: kept whole, as evidence beside. The same one again changes nothing. */
@Injectable()
export class ImportPassport {
  constructor(
    private readonly commands: Commands,
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly signer: PassportSigner,
    private readonly configuration: Configuration,
  ) {}

  /** The file is read before the transaction, which waits for nothing outside. */
  async run(actor: SignedInPerson, input: ImportPassportInput): Promise<Outcome<{ id: string }>> {
    const text = await uploadedPassport(this.database, this.storage, actor.id, input.uploadId);
    return this.commands.run(actor, 'importPassport', input, (context) => this.take(context, input, text));
  }

  private async take({ tx, actor, now, audit }: CommandContext, { innovationId }: ImportPassportInput, text: string | null): Promise<{ id: string }> {
    const innovation = await ownInnovation(tx, actor.id, innovationId); // two at once follow each other
    if (text === null) throw new RefusedCommand([unknownUpload()]);
    const { organisation } = await ownSubject(tx, actor.id, innovationId);
    const { keys, nameOf } = await acceptedKeys(tx, this.signer);
    const checked = checkPassport(text, { keys, now, organisation, demonstration: this.configuration.mode === 'demonstration' });
    if (!checked.ok) throw new RefusedCommand(checked.problems.map(refusal));
    const { payload, signature } = checked.passport;
    const file = textOfPassport(checked.passport);
    const digest = digestOf(file);
    const before = await rowOf<{ id: string }>(tx, 'select id from passport_import where innovation_id = $1 and digest = $2', [innovationId, digest]);
    if (before) return { id: before.id };
    if (await usesMost(tx, innovationId)) throw new RefusedCommand([TOO_MANY]);
    const id = uuid();
    await rowsOf(
      tx,
      `insert into passport_import (id, innovation_id, digest, key_id, issuer, file, valid_until, imported_by, imported_at, simulated) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, innovationId, digest, signature.keyId, nameOf(signature.keyId) ?? payload.issuer.name, file, payload.validUntil, actor.id, now, payload.simulated || innovation.simulated],
    );
    await audit({ stream: `innovation/${innovationId}`, act: 'passport.imported', obj: `passport-import/${id}`, data: { sha256: digest, keyId: signature.keyId, validUntil: payload.validUntil, parts: payload.parts.length } });
    return { id };
  }
}

const refusal = (problem: PassportProblem): Blocker => {
  const message = passportProblemWords(problem);
  return blocker(`passport-${problem.code}`, message, { field: 'uploadId' }, message);
};

const TOO_MANY = blocker('too-many-passports', TOO_MANY_WORDS, { field: 'uploadId' }, TOO_MANY_WORDS);

const unknownUpload = (): Blocker => blocker('unknown-upload', 'There is no such upload of yours: send the file again', { field: 'uploadId' }, 'There is no such upload of yours. Send the file again');
