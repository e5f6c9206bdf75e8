import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { FEATURES } from '../app.module.ts';
import { resolverClasses } from './resolver-classes.ts';

/** The schema of the API from the decorators alone: no database, no configuration, no resolver is made. */
export const apiSchema = async (): Promise<GraphQLSchema> => {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false, abortOnError: false });
  try {
    return await builder.get(GraphQLSchemaFactory).create(resolverClasses(FEATURES));
  } finally {
    await builder.close();
  }
};
