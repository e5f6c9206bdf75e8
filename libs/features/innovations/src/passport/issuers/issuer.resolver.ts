import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { AddIssuer } from './add-issuer.ts';
import { IssuerQueries } from './issuer.queries.ts';
import { AddPassportIssuerInput, PassportIssuersType, RemovePassportIssuerInput } from './issuer.types.ts';
import { RemoveIssuer } from './remove-issuer.ts';

@Resolver()
export class IssuerResolver {
  constructor(
    private readonly queries: IssuerQueries,
    private readonly addOperation: AddIssuer,
    private readonly removeOperation: RemoveIssuer,
  ) {}

  @Query(() => PassportIssuersType, { description: 'Whose passports are accepted' })
  @Allow('passport-issuer:manage')
  passportIssuers(@CurrentActor() actor: SignedInPerson) {
    return this.queries.all(actor);
  }

  @Mutation(() => RecordResult, { description: 'Accepts passports that this key signed' })
  @Allow('passport-issuer:manage')
  async addPassportIssuer(@CurrentActor() actor: SignedInPerson, @Args('input') input: AddPassportIssuerInput) {
    return answerOf(actor, await this.addOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Accepts passports of this key no more' })
  @Allow('passport-issuer:manage')
  async removePassportIssuer(@CurrentActor() actor: SignedInPerson, @Args('input') input: RemovePassportIssuerInput) {
    return answerOf(actor, await this.removeOperation.run(actor, input));
  }
}
