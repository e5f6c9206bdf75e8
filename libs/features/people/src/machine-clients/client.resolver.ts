import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { ClientTokens } from '@waymark/platform/machine-clients';
import { ClientQueries } from './client.queries.ts';
import { MachineClientInput, MakeMachineClientInput } from './client.inputs.ts';
import { MachineClientType, MakeMachineClientResult } from './client.types.ts';
import { MakeClient } from './make-client.ts';
import { RevokeClient } from './revoke-client.ts';

@Resolver()
export class ClientResolver {
  constructor(
    private readonly queries: ClientQueries,
    private readonly tokens: ClientTokens,
    private readonly makeOperation: MakeClient,
    private readonly revokeOperation: RevokeClient,
  ) {}

  @Query(() => [MachineClientType], { description: 'Programs that may ask the API by a token, those whose token counts first' })
  @Allow('client:manage')
  machineClients() {
    return this.queries.all();
  }

  @Mutation(() => MakeMachineClientResult, { description: 'Makes a machine client and gives its token, this once' })
  @Allow('client:manage')
  async makeMachineClient(@CurrentActor() actor: SignedInPerson, @Args('input') input: MakeMachineClientInput) {
    const outcome = await this.makeOperation.run(actor, input);
    if (outcome.refused) return answerOf(actor, outcome);
    const client = { id: outcome.id, expiresAt: new Date(outcome.expiresAt) };
    return { ...client, token: await this.tokens.of(client) };
  }

  @Mutation(() => RecordResult, { description: 'Revokes a machine client: its token counts no more' })
  @Allow('client:manage')
  async revokeMachineClient(@CurrentActor() actor: SignedInPerson, @Args('input') input: MachineClientInput) {
    return answerOf(actor, await this.revokeOperation.run(actor, input));
  }
}
