import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Most of each that one document may have. Tokens are counted while it is parsed, before anything else is done with it. */
export const QUERY_LIMITS = { depth: 8, aliases: 15, directives: 5, tokens: 1_500 };

/** Told like every other fault of a document, so that all of them are told at once. The library would throw in the middle. */
const limited = (most: number, what: string) => ({
  n: most,
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null): void =>
      context?.reportError(new GraphQLError(`A document may have at most ${most} ${what}: ask for less at once`)),
  ],
});

/** Rules of validation that keep a document small. `__schema` is not counted in: where it may be asked for, it is deep. */
export const queryLimits = (): ValidationRule[] => [
  maxDepthRule({ ...limited(QUERY_LIMITS.depth, 'levels of fields'), flattenFragments: true }),
  maxAliasesRule({ ...limited(QUERY_LIMITS.aliases, 'aliases'), allowList: [] }),
  maxDirectivesRule(limited(QUERY_LIMITS.directives, 'directives')),
];
