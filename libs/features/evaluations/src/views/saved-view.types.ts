import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('SavedView', { description: 'Filters, order and look of the list that somebody keeps under a name' })
export class SavedViewType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'As the address of the list holds them, without the question mark' })
  filters!: string;
}
