import { POLICY } from '@waymark/domain/access';
import type { GraphQLSchema } from 'graphql';
import { FEATURES } from '../app.module.ts';
import { resolverClasses } from './resolver-classes.ts';
import { requireRules } from './unruled-field-check.ts';

/**
 * The same check as at boot, for the build: no database, no configuration, no resolver is made.
 *
 * @throws UnruledField that names everything without a rule
 */
export const checkPolicy = (schema: GraphQLSchema): void => requireRules(schema, POLICY, resolverClasses(FEATURES));
