import { Test } from '@nestjs/testing';
import type { Database } from '@waymark/database/transaction';
import { AppModule } from '../../src/app.module.ts';

const config = { mode: 'production', port: 0, secret: 'of this test', log: 'example/test', files: '/nowhere' } as const;
const noDatabase = {} as Database;

/** Boots the API with something planted, as far as its checks, which ask no database. */
export const bootWith = async (...planted: (new () => object)[]): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [AppModule.for(config, noDatabase, () => undefined)], providers: planted }).compile();
  const app = module.createNestApplication({ logger: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
};
