import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Act } from '@waymark/domain/access';
import type { SignedInPerson } from './person.ts';

export const ALLOW = 'waymark:allow';

/** Names the act that a handler performs. A handler without it stops the server at boot. */
export const Allow = (act: Act): CustomDecorator => SetMetadata(ALLOW, act);

/** The signed-in person; the guard has made sure that there is one wherever the act asks for it. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson | null =>
  context.getType<string>() === 'graphql'
    ? (GqlExecutionContext.create(context).getContext<{ person: SignedInPerson | null }>().person ?? null)
    : (context.switchToHttp().getRequest<{ person?: SignedInPerson }>().person ?? null),
);
