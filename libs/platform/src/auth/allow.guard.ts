import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ACTS, COUNTED_FOR_VISITORS, isInScope, NEEDS_SECOND_FACTOR, type Act, type Kind } from '@waymark/domain/access';
import { GraphQLError } from 'graphql';
import { apiError } from '../graphql/api-error.ts';
import { ActLimits } from './act-limits.ts';
import { ALLOW } from './allow.ts';
import { rolesEverywhere, type SignedInPerson } from './person.ts';
import { RefusalLog } from './refusal-log.ts';
import { demandSecondFactor } from './second-factor.ts';

/** What administrators alone do belongs to no programme: the role held in one programme alone gives no right to it. */
const isOfTheInstallation = (who: readonly string[]): boolean => who.every((role) => role === 'administrator');

/** Asks the table of acts before any handler runs; what is not in the table is refused. Counts how often a person, or a visitor’s address, asks for what they may, and tells the log who was refused. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ActLimits) private readonly limits: ActLimits,
    @Inject(RefusalLog) private readonly refusals: RefusalLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const act = this.reflector.get<Act | undefined>(ALLOW, context.getHandler());
    const person = personIn(context);
    try {
      return await this.decide(act, person, context);
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      // Nobody who is signed in: a session that is over, mostly, and anybody could fill the log with it
      if (typeof code === 'string' && person) this.refusals.tell({ code, act: act ?? null, person: person.id });
      throw error;
    }
  }

  private async decide(act: Act | undefined, person: SignedInPerson | null, context: ExecutionContext): Promise<boolean> {
    const who = act && ACTS[act];
    if (!who) throw apiError('FORBIDDEN', 'Nobody may do this');
    if (person) await this.limits.count(act, kindOf(context), person.id);
    else if (COUNTED_FOR_VISITORS.includes(act)) await this.limits.count(act, kindOf(context), `address ${addressIn(context)}`);
    if (person?.scopes && !isInScope(act, person.scopes)) throw apiError('FORBIDDEN', 'No scope of this token is for this');
    if (who === 'anyone') return true;
    if (!person) throw apiError('UNAUTHENTICATED', 'Sign in first');
    if (who !== 'signed-in' && !rolesFor(who, person).some((role) => (who as readonly string[]).includes(role))) throw apiError('FORBIDDEN', `This is for: ${who.join(', ')}`);
    if (NEEDS_SECOND_FACTOR.includes(act)) demandSecondFactor(person);
    return true;
  }
}

/** What changes something: mutations, and whatever is sent to an endpoint that is none of GraphQL's. */
const kindOf = (context: ExecutionContext): Kind => {
  if (context.getType<string>() === 'graphql') return Reflect.getMetadata(RESOLVER_TYPE_METADATA, context.getHandler()) === 'Mutation' ? 'command' : 'read';
  return ['GET', 'HEAD'].includes(context.switchToHttp().getRequest<{ method: string }>().method) ? 'read' : 'command';
};

const rolesFor = (who: readonly string[], person: SignedInPerson): string[] =>
  isOfTheInstallation(who) ? rolesEverywhere(person) : person.roles.map((held) => held.role);

/** Where a visitor asks from; behind proxies that count, as those say. */
const addressIn = (context: ExecutionContext): string =>
  context.getType<string>() === 'graphql' ? GqlExecutionContext.create(context).getContext<{ address?: string }>().address ?? '' : (context.switchToHttp().getRequest<{ ip?: string }>().ip ?? '');

const personIn = (context: ExecutionContext): SignedInPerson | null =>
  context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ person: SignedInPerson | null }>().person
    : (context.switchToHttp().getRequest<{ person?: SignedInPerson }>().person ?? null);
