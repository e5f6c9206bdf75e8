import { InputType } from '@nestjs/graphql';
import { KeyedInput } from '@waymark/platform/graphql';

@InputType()
export class IssueServiceStatementInput extends KeyedInput {}
