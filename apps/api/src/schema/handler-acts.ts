import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import type { FeatureRules } from '@waymark/domain/access';
import { ALLOW } from '@waymark/platform/auth';

const KINDS = { Query: 'queries', Mutation: 'mutations', Subscription: 'subscriptions' } as const;

/** Handlers whose `@Allow` names another act than the policy says of their question. */
export const otherActs = (classes: readonly object[], rules: readonly FeatureRules[]): string[] =>
  classes.flatMap(methodsOf).flatMap((method) => {
    const kind = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as keyof typeof KINDS | undefined;
    const act = Reflect.getMetadata(ALLOW, method) as string | undefined;
    if (kind === undefined || !(kind in KINDS) || act === undefined) return [];
    const name = String(Reflect.getMetadata(RESOLVER_NAME_METADATA, method) ?? method.name);
    const ruled = rules.map((feature) => feature[KINDS[kind]]?.[name]?.act).find((found) => found !== undefined);
    return ruled === undefined || ruled === act ? [] : [`${kind}.${name} is ${act}, and the policy says ${ruled}`];
  });

/** Its own methods, and those that it inherits. */
const methodsOf = (from: object): { name: string }[] => {
  const found: { name: string }[] = [];
  for (let prototype = (from as { prototype?: object }).prototype; prototype && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype) as object | undefined)
    found.push(...Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value }) => (typeof value === 'function' ? [value as { name: string }] : [])));
  return found;
};
