import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { Type } from '@nestjs/common';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

/** The classes under `@Resolver` among the providers of these modules: what a schema is built from. */
export const resolverClasses = (modules: readonly Type[]): Type[] =>
  modules
    .flatMap((module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[])
    .filter((provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider));
