import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowOf, rowsOf } from '@waymark/database/transaction';
import { blocker } from '@waymark/domain/pipeline';
import { lastWholeYear, statedRows, textOfService, type ServicePayload } from '@waymark/domain/service';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, RefusedCommand, type CommandContext, type Outcome } from '@waymark/platform/commands';
import { Configuration, InstallationLog } from '@waymark/platform/config';
import { PassportSigner } from '@waymark/platform/passports';
import { SignInSettings } from '@waymark/platform/sessions';
import { v7 as uuid } from 'uuid';
import { servedCases } from './served-cases.ts';
import type { IssueServiceStatementInput } from './service.inputs.ts';

/** Makes a signed statement of what somebody did as a reviewer, to the end of the last year. It names no evaluation, and states nothing of a year in which one could be told. */
@Injectable()
export class IssueServiceStatement {
  constructor(
    private readonly commands: Commands,
    private readonly signer: PassportSigner,
    private readonly log: InstallationLog,
    private readonly settings: SignInSettings,
    private readonly configuration: Configuration,
  ) {}

  run(actor: SignedInPerson, input: IssueServiceStatementInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'issueServiceStatement', input, (context) => this.issue(context));
  }

  private async issue({ tx, actor, now, audit }: CommandContext): Promise<{ id: string }> {
    const through = lastWholeYear(now);
    const rows = statedRows(await servedCases(tx, actor.id, through));
    if (rows.length === 0) throw new RefusedCommand([NOTHING]);
    const { name } = (await rowOf<{ name: string }>(tx, 'select display_name as name from person where id = $1', [actor.id]))!;
    const id = uuid();
    const payload: ServicePayload = { format: 'waymark-service', version: 1, id, issuer: this.issuer(), issuedAt: now, person: name, through, simulated: this.configuration.mode === 'demonstration', rows };
    const file = textOfService(this.signer.signService(payload));
    await rowsOf(tx, 'insert into service_statement (id, person_id, file, issued_at) values ($1, $2, $3, $4)', [id, actor.id, file, now]);
    await audit({ stream: `person/${actor.id}`, act: 'service.stated', obj: `service-statement/${id}`, data: { sha256: createHash('sha256').update(file).digest('hex'), through } });
    return { id };
  }

  private issuer(): ServicePayload['issuer'] {
    const { host, origin } = new URL(this.settings.publicUrl);
    return { id: this.log.name, name: `Waymark at ${host}`, address: origin, mode: this.configuration.mode };
  }
}

const NOTHING_WORDS = 'There is nothing to state yet: a statement counts reviews and votes to the end of the last calendar year, and only where a programme had enough other cases in a year. Try again after the end of this year';
const NOTHING = blocker('nothing-to-state', NOTHING_WORDS, {}, NOTHING_WORDS);
