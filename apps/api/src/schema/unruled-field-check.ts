import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FIELD_POLICY, unruledFields, type GuardedType } from '@waymark/domain/access';
import { isObjectType, type GraphQLSchema } from 'graphql';

/** Deny by default, at boot: a field of a guarded type that no rule speaks of stops the server. */
@Injectable()
export class UnruledFieldCheck implements OnApplicationBootstrap {
  constructor(private readonly host: GraphQLSchemaHost) {}

  onApplicationBootstrap(): void {
    requireRules(this.host.schema);
  }
}

/** @throws UnruledField that names every field without a rule, and every guarded type that the schema lacks */
export const requireRules = (schema: GraphQLSchema): void => {
  const unruled = (Object.keys(FIELD_POLICY) as GuardedType[]).flatMap((name) => {
    const type = schema.getType(name);
    return isObjectType(type) ? unruledFields(name, Object.keys(type.getFields())).map((field) => `${name}.${field}`) : [name];
  });
  if (unruled.length > 0) throw new UnruledField(unruled);
};

export class UnruledField extends Error {
  constructor(fields: readonly string[]) {
    super(`No rule says who sees ${fields.join(', ')}: add it to FIELD_POLICY in the domain's access folder, for whom it is meant`);
  }
}
