import { Injectable } from '@nestjs/common';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { checkPassport, offeredParts, passportProblemWords, textOfPassport, type PassportFacts } from '@waymark/domain/passport';
import { importedPassports } from '@waymark/evaluations';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { Configuration } from '@waymark/platform/config';
import { FileStorage } from '@waymark/platform/files';
import { notFound } from '@waymark/platform/graphql';
import { PassportSigner } from '@waymark/platform/passports';
import { acceptedKeys } from './accepted-keys.ts';
import { digestOf } from './digest-of.ts';
import { ownSubject, type OwnSubject } from './own-subject.ts';
import { passportFacts } from './passport-facts.ts';
import type { IssuedPassportType, OwnPassportsType, PassportCheckType } from './passport.types.ts';
import { TOO_MANY_WORDS, usesMost } from './too-many.ts';
import { uploadedPassport } from './uploaded-passport.ts';

/** Passports of an innovation, as its team sees them. */
@Injectable()
export class PassportQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly storage: FileStorage,
    private readonly signer: PassportSigner,
    private readonly configuration: Configuration,
  ) {}

  /** @throws NOT_FOUND for whoever is not of the team */
  own(actor: SignedInPerson, innovation: string): Promise<OwnPassportsType> {
    return this.database.read(actor.id, async (tx) => {
      await ownSubject(tx, actor.id, innovation);
      const now = (await this.clock.now(tx)).toISOString();
      return {
        offered: offeredParts(await passportFacts(tx, innovation), now),
        issued: await rowsOf<IssuedPassportType>(tx, ISSUED, [innovation]),
        imported: await rowsOf(tx, importedPassports('$1', this.signer.keyId), [innovation]),
      };
    });
  }

  /** What a passport rests on, for whoever issues one. @throws NOT_FOUND for whoever is not of the team */
  facts(actor: SignedInPerson, innovation: string): Promise<{ subject: OwnSubject; facts: PassportFacts }> {
    return this.database.read(actor.id, async (tx) => ({ subject: await ownSubject(tx, actor.id, innovation), facts: await passportFacts(tx, innovation) }));
  }

  /** The file of one that was issued, as it was signed. @throws NOT_FOUND for whoever is not of the team */
  file(actor: SignedInPerson, id: string): Promise<unknown> {
    return this.database.read(actor.id, async (tx) => {
      const found = await rowOf<{ file: string }>(
        tx,
        'select p.file from passport p join innovation_member m on m.innovation_id = p.innovation_id and m.person_id = $2 and m.removed_at is null where p.id = $1',
        [id, actor.id],
      );
      if (!found) throw notFound();
      return JSON.parse(found.file) as unknown;
    });
  }

  /** Whether an uploaded file can be used for an innovation: nothing is taken yet. @throws NOT_FOUND for whoever is not of the team */
  async check(actor: SignedInPerson, innovation: string, uploadId: string): Promise<PassportCheckType> {
    const { organisation } = await this.database.read(actor.id, (tx) => ownSubject(tx, actor.id, innovation));
    const text = await uploadedPassport(this.database, this.storage, actor.id, uploadId);
    // a file of another kind, and one that is not there, are the same to whoever may use it for nothing
    if (text === null) return refused([passportProblemWords({ code: 'wrong-format', detail: NO_PASSPORT })]);
    return this.database.read(actor.id, async (tx) => {
      const { keys, nameOf } = await acceptedKeys(tx, this.signer);
      const now = (await this.clock.now(tx)).toISOString();
      const checked = checkPassport(text, { keys, now, organisation, demonstration: this.configuration.mode === 'demonstration' });
      if (!checked.ok) return refused(checked.problems.map(passportProblemWords));
      const { payload, signature } = checked.passport;
      const before = await rowOf(tx, 'select 1 from passport_import where innovation_id = $1 and digest = $2', [innovation, digestOf(textOfPassport(checked.passport))]);
      if (!before && (await usesMost(tx, innovation))) return refused([TOO_MANY_WORDS]);
      return { problems: [], issuer: nameOf(signature.keyId) ?? payload.issuer.name, payload, used: Boolean(before) };
    });
  }
}

/** What the file of an upload is, where it is none that could be a passport. */
const NO_PASSPORT = 'it is no JSON file, or it is too large, or it was not sent from here';

const refused = (problems: string[]): PassportCheckType => ({ problems, issuer: null, payload: null, used: false });

const ISSUED = `
select id, issued_at as "issuedAt", valid_until::text as "validUntil", simulated,
  array(select part ->> 'title' from jsonb_array_elements(file::jsonb -> 'payload' -> 'parts') part) as parts
from passport where innovation_id = $1 order by issued_at desc, id limit 100`;
