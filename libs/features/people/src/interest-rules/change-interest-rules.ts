import { Injectable } from '@nestjs/common';
import { rowsOf } from '@waymark/database/transaction';
import { interestRulesProblems, rulesFrom } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';
import { judgeAnew, newestInterestRules, touchedByRules, type InterestRulesVersion } from '@waymark/evaluations';
import { commit } from '@waymark/platform/audit';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Commands, refuseOn, type CommandContext, type Outcome } from '@waymark/platform/commands';
import type { ChangeInterestRulesInput } from './interest-rules.inputs.ts';
import { naturesInUse } from './natures-in-use.ts';

/**
 * Makes a new version of the table of natures, which counts at once: interests that are declared already are judged
 * anew on every running evaluation. What people have confirmed or waived stays as they decided.
 */
@Injectable()
export class ChangeInterestRules {
  constructor(private readonly commands: Commands) {}

  run(actor: SignedInPerson, input: ChangeInterestRulesInput): Promise<Outcome<{ id: string }>> {
    return this.commands.run(actor, 'changeInterestRules', input, (context) => change(context, input));
  }
}

const change = async (context: CommandContext, input: ChangeInterestRulesInput): Promise<{ id: string }> => {
  const { tx, actor, now, audit } = context;
  await rowsOf(tx, `select pg_advisory_xact_lock(hashtext('interest rules'))`);
  const newest = await newestInterestRules(tx);
  refuseOn(olderBlockers(newest, input));
  const inUse = new Map((await naturesInUse(tx)).map((nature) => [nature, newest.natures[nature]?.meaning ?? '']));
  const problems = interestRulesProblems(input, inUse);
  refuseOn(problems.map(({ code, field, message }) => blocker(code, message, { field })));
  const rules = rulesFrom(input);
  refuseOn(unchangedBlockers(newest, rules));
  const version = newest.version + 1;
  const reason = input.reason.trim();
  await rowsOf(tx, 'insert into interest_rules (version, look_back_years, natures, reason, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6)', [
    version, rules.lookBackYears, JSON.stringify(rules.natures), reason, actor.id, now,
  ]);
  const changed = await judgeAnew(context, await touchedByRules(context));
  const object = `interest-rules/${version}`;
  await audit({ stream: 'installation', act: 'interest-rules.changed', obj: object, data: { version, evaluations: changed, reason: await commit(tx, object, reason) } });
  return { id: String(version) };
};

const olderBlockers = ({ version }: InterestRulesVersion, { expectedVersion }: ChangeInterestRulesInput): Blocker[] =>
  version === expectedVersion ? [] : [blocker('changed-since', 'Somebody has changed the table since you read it: read it again before you change it', { expectedVersion, version })];

const unchangedBlockers = ({ lookBackYears, natures }: InterestRulesVersion, rules: ReturnType<typeof rulesFrom>): Blocker[] =>
  JSON.stringify({ lookBackYears, natures }) === JSON.stringify(rules) ? [blocker('nothing-changed', 'This is the table as it stands: change something, or leave it', { field: 'natures' })] : [];
