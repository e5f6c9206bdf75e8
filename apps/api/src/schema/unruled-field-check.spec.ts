import { describe, expect, it } from '@jest/globals';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import type { Database } from '@waymark/database/transaction';
import { EvaluationType } from '@waymark/evaluations';
import { buildSchema } from 'graphql';
import { AppModule } from '../app.module.ts';
import { apiSchema } from './api-schema.ts';
import { requireRules, UnruledField } from './unruled-field-check.ts';

const config = { mode: 'production', port: 0, secret: 'of this test', log: 'example/test', files: '/nowhere' } as const;
const noDatabase = {} as Database;

/** Boots the API as far as its checks, which ask no database. */
const boot = async (...planted: (new () => object)[]): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [AppModule.for(config, noDatabase, () => undefined)], providers: planted }).compile();
  const app = module.createNestApplication({ logger: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
};

describe('a schema', () => {
  it('of ours has a rule for every field', async () => {
    const schema = await apiSchema();
    expect(() => requireRules(schema)).not.toThrow();
  });

  it('with fields that no rule speaks of is refused, each field named', () => {
    const schema = buildSchema('type Query { evaluation: Evaluation } type Evaluation { id: ID secret: Int whisper: Int }');
    expect(() => requireRules(schema)).toThrow(/Evaluation\.secret, Evaluation\.whisper:/);
  });

  it('that lacks a type with rules is refused: the rules would guard nothing', () => {
    expect(() => requireRules(buildSchema('type Query { id: ID } type Evaluations { id: ID }'))).toThrow(/sees Evaluation:/);
  });
});

describe('the boot', () => {
  it('goes through when every field has a rule', async () => {
    await expect(boot()).resolves.toBeUndefined();
  });

  it('stops at a field without one', async () => {
    @Resolver(() => EvaluationType)
    class LeakingResolver {
      @ResolveField(() => String)
      secret(@Parent() evaluation: EvaluationType): string {
        return evaluation.id;
      }
    }
    await expect(boot(LeakingResolver)).rejects.toThrow(UnruledField);
  });
});
