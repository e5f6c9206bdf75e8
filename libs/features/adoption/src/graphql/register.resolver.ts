import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@waymark/platform/auth';
import { RegisterQueries } from '../register/register.queries.ts';
import { RegisterArguments } from './register.inputs.ts';
import { RegisterEntryType, RegisterPageType } from './register.types.ts';

@Resolver()
export class RegisterResolver {
  constructor(private readonly queries: RegisterQueries) {}

  @Query(() => RegisterPageType, { description: 'The public register of adopted innovations, for everybody' })
  @Allow('register:read')
  register(@Args() asked: RegisterArguments) {
    return this.queries.page(asked);
  }

  @Query(() => RegisterEntryType, { description: 'One entry of the public register, for everybody' })
  @Allow('register:read')
  registerEntry(@Args('reference', { type: () => String }) reference: string) {
    return this.queries.entry(reference);
  }
}
