import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';

@ObjectType('IssuedServiceStatement', { description: 'A statement of one’s own service as a reviewer, as it was signed' })
export class IssuedServiceStatementType {
  @Field(() => String)
  id!: string;

  @Field(() => GraphQLISODateTime)
  issuedAt!: Date;

  @Field(() => String, { description: 'Last day that it counts, YYYY-MM-DD' })
  through!: string;
}

@ObjectType('ServiceStatements', { description: 'Statements of one’s own service, and what they are verified with' })
export class ServiceStatementsType {
  @Field(() => [IssuedServiceStatementType], { description: 'At most 50, the newest first' })
  issued!: IssuedServiceStatementType[];

  @Field(() => String, { description: 'The public key of this installation, as PEM' })
  publicKey!: string;
}
