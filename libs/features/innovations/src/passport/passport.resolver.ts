import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, JsonScalar, RecordResult } from '@waymark/platform/graphql';
import { ImportPassport } from './import-passport.ts';
import { IssuePassport } from './issue-passport.ts';
import { ImportPassportInput, IssuePassportInput } from './passport.inputs.ts';
import { PassportQueries } from './passport.queries.ts';
import { OwnPassportsType, PassportCheckType } from './passport.types.ts';

@Resolver()
export class PassportResolver {
  constructor(
    private readonly queries: PassportQueries,
    private readonly issueOperation: IssuePassport,
    private readonly importOperation: ImportPassport,
  ) {}

  @Query(() => OwnPassportsType, { description: 'What a passport of an innovation may hold, and those that its team issued and uses' })
  @Allow('innovation:read')
  passports(@CurrentActor() actor: SignedInPerson, @Args('innovationId', { type: () => String }, IdPipe) innovationId: string) {
    return this.queries.own(actor, innovationId);
  }

  @Query(() => JsonScalar, { description: 'The file of a passport that a team issued, as it was signed' })
  @Allow('innovation:read')
  passportFile(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.file(actor, id);
  }

  @Query(() => PassportCheckType, { description: 'Checks an uploaded passport for an innovation, and takes nothing' })
  @Allow('innovation:read')
  passportCheck(
    @CurrentActor() actor: SignedInPerson,
    @Args('innovationId', { type: () => String }, IdPipe) innovationId: string,
    @Args('uploadId', { type: () => String }, IdPipe) uploadId: string,
  ) {
    return this.queries.check(actor, innovationId, uploadId);
  }

  @Mutation(() => RecordResult, { description: 'Issues a signed passport of the chosen parts' })
  @Allow('passport:issue')
  async issuePassport(@CurrentActor() actor: SignedInPerson, @Args('input') input: IssuePassportInput) {
    return answerOf(actor, await this.issueOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Uses an uploaded passport for an innovation, as evidence beside' })
  @Allow('passport:import')
  async importPassport(@CurrentActor() actor: SignedInPerson, @Args('input') input: ImportPassportInput) {
    return answerOf(actor, await this.importOperation.run(actor, input));
  }
}
