import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ALLOW } from './allow.ts';

/** Deny by default, at boot: an undecorated query or mutation stops the server. */
@Injectable()
export class UnguardedHandlerCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype: object = Object.getPrototypeOf(instance) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = (prototype as Record<string, unknown>)[name];
        const kind: unknown = typeof method === 'function' ? Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) : undefined;
        if ((kind === 'Query' || kind === 'Mutation' || kind === 'Subscription') && !Reflect.hasMetadata(ALLOW, method as object))
          throw new UnguardedHandler(`${prototype.constructor.name}.${name}`);
      }
    }
  }
}

export class UnguardedHandler extends Error {
  constructor(handler: string) {
    super(`${handler} names no act: decorate it with @Allow, so that the table of acts says who may call it`);
  }
}
