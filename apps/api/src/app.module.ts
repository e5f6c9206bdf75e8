import { randomUUID } from 'node:crypto';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AdoptionModule } from '@waymark/adoption';
import { AssignmentsModule } from '@waymark/assignments';
import { AuditingModule } from '@waymark/auditing';
import type { Database } from '@waymark/database/transaction';
import { POLICY } from '@waymark/domain/access';
import { EvaluationsModule } from '@waymark/evaluations';
import { InnovationsModule } from '@waymark/innovations';
import { InsightsModule } from '@waymark/insights';
import { MessagesModule } from '@waymark/messages';
import { NotificationsModule } from '@waymark/notifications';
import { PanelsModule } from '@waymark/panels';
import { PeopleModule, SignInModule } from '@waymark/people';
import { PilotsModule } from '@waymark/pilots';
import type { Config } from '@waymark/platform/config';
import { formatError, jitPlugin } from '@waymark/platform/graphql';
import { PlatformModule } from '@waymark/platform/platform-module';
import { readSignInSettings, type SignInSettings } from '@waymark/platform/sessions';
import { ProgrammesModule } from '@waymark/programmes';
import { ReviewsModule } from '@waymark/reviews';
import type { Request } from 'express';
import { bySocketOnly } from './following/by-socket-only.plugin.ts';
import { FollowersEnd } from './following/followers-end.ts';
import { HealthController } from './health/health.controller.ts';
import { NotificationSourcesModule } from './notification-sources.module.ts';
import { QUERY_LIMITS, queryLimits } from './schema/query-limits.ts';
import { RULES, UnruledFieldCheck } from './schema/unruled-field-check.ts';

export const FEATURES = [
  PeopleModule, ProgrammesModule, InnovationsModule, EvaluationsModule, AssignmentsModule,
  ReviewsModule, PanelsModule, PilotsModule, AdoptionModule, InsightsModule, MessagesModule, NotificationsModule, AuditingModule,
];

@Module({})
export class AppModule {
  static for(config: Config, database: Database, log: (reference: string, error: unknown) => void, signIn: SignInSettings = readSignInSettings({}, config)): DynamicModule {
    const report = (error: Error) => log(randomUUID(), error);
    return {
      module: AppModule,
      controllers: [HealthController],
      imports: [DiscoveryModule, PlatformModule.for(config, database), graphql(config, log), SignInModule.for(signIn, config.secret, report), NotificationSourcesModule, ...FEATURES],
      providers: [FollowersEnd, UnruledFieldCheck, { provide: RULES, useValue: POLICY }],
    };
  }
}

/** Cache control is off (it nearly doubles the cost of nested answers); field enhancers stay empty. */
const graphql = (config: Config, log: (reference: string, error: unknown) => void): DynamicModule => {
  const format = formatError(log);
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    buildSchemaOptions: { skipCheck: true }, // Apollo Server refuses a schema that is not valid when it starts
    sortSchema: true,
    fieldResolverEnhancers: [],
    introspection: config.mode === 'demonstration',
    hideSchemaDetailsFromClientErrors: config.mode === 'production',
    playground: false,
    csrfPrevention: true,
    validationRules: queryLimits(),
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    formatError: format,
    plugins: [ApolloServerPluginCacheControlDisabled(), bySocketOnly, jitPlugin(format)],
    context: ({ req }: { req: Request }) => ({ person: req.person ?? null, address: req.ip ?? '' }),
  });
};
