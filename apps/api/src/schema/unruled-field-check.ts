import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { policyFaults, type FeatureRules } from '@waymark/domain/access';
import type { GraphQLSchema } from 'graphql';
import { otherActs } from './handler-acts.ts';
import { schemaShape } from './schema-shape.ts';

/** Where the policy that the check asks is provided, so that a test may plant a rule. */
export const RULES = Symbol('rules of the policy');

/** Deny by default, at boot: whatever the schema has and no rule of the policy speaks of stops the server. */
@Injectable()
export class UnruledFieldCheck implements OnApplicationBootstrap {
  constructor(
    private readonly host: GraphQLSchemaHost,
    private readonly discovery: DiscoveryService,
    @Inject(RULES) private readonly rules: readonly FeatureRules[],
  ) {}

  onApplicationBootstrap(): void {
    const handlers = this.discovery.getProviders().flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype] : []));
    requireRules(this.host.schema, this.rules, handlers);
  }
}

/** @throws UnruledField that names everything without a rule, and every rule that does not fit */
export const requireRules = (schema: GraphQLSchema, rules: readonly FeatureRules[], handlers: readonly object[]): void => {
  const faults = [...policyFaults(rules, schemaShape(schema)), ...otherActs(handlers, rules)];
  if (faults.length > 0) throw new UnruledField(faults);
};

export class UnruledField extends Error {
  constructor(faults: readonly string[]) {
    super(`The policy and the schema do not fit:\n${faults.map((fault) => `- ${fault}`).join('\n')}\nSay for whom it is meant in libs/domain/src/access/policy/fields`);
  }
}
