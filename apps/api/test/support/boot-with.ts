import { Test } from '@nestjs/testing';
import type { Database } from '@waymark/database/transaction';
import { asks, POLICY, type FeatureRules } from '@waymark/domain/access';
import { AppModule } from '../../src/app.module.ts';
import { RULES } from '../../src/schema/unruled-field-check.ts';

const config = { mode: 'production', port: 0, secret: 'of this test', log: 'example/test', files: '/nowhere' } as const;
const noDatabase = {} as Database;

type Planted = readonly (new () => object)[];

/** Boots the API with something planted, as far as its checks, which ask no database. */
export const bootRuled = async (planted: Planted, rules: readonly FeatureRules[] = POLICY): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [AppModule.for(config, noDatabase, () => undefined)], providers: [...planted] })
    .overrideProvider(RULES)
    .useValue(rules)
    .compile();
  const app = module.createNestApplication({ logger: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
};

/** The same where the policy speaks of these queries and mutations, which nothing but their handler is wrong with. */
export const bootWith = (planted: Planted, queries: string[] = [], mutations: string[] = []): Promise<void> => {
  const ruled = (names: string[]) => Object.fromEntries(names.map((name) => [name, asks('evaluation:read')]));
  return bootRuled(planted, [...POLICY, { objects: {}, queries: ruled(queries), mutations: ruled(mutations) }]);
};
