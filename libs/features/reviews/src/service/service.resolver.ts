import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, JsonScalar, RecordResult } from '@waymark/platform/graphql';
import { IssueServiceStatement } from './issue-service-statement.ts';
import { IssueServiceStatementInput } from './service.inputs.ts';
import { ServiceQueries } from './service.queries.ts';
import { ServiceStatementsType } from './service.types.ts';

@Resolver()
export class ServiceResolver {
  constructor(
    private readonly queries: ServiceQueries,
    private readonly issueOperation: IssueServiceStatement,
  ) {}

  @Query(() => ServiceStatementsType, { description: 'Statements of my service as a reviewer' })
  @Allow('service:own')
  serviceStatements(@CurrentActor() actor: SignedInPerson) {
    return this.queries.own(actor);
  }

  @Query(() => JsonScalar, { description: 'The file of one of my statements, as it was signed' })
  @Allow('service:own')
  serviceStatementFile(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.file(actor, id);
  }

  @Mutation(() => RecordResult, { description: 'Makes a signed statement of my service as a reviewer, to the end of the last year' })
  @Allow('service:own')
  async issueServiceStatement(@CurrentActor() actor: SignedInPerson, @Args('input') input: IssueServiceStatementInput) {
    return answerOf(actor, await this.issueOperation.run(actor, input));
  }
}
