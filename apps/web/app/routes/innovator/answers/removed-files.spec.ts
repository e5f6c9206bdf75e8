import { expect, it } from '@jest/globals';
import { removedFiles } from './removed-files.ts';

it('tells on its question why a document was not removed', async () => {
  const removed = [{ field: 'q-dpia', document: 'a' }, { field: 'q-harms', document: 'b' }];
  expect(await removedFiles(removed, async (document) => (document === 'a' ? ['It was replaced already'] : []))).toEqual([{ field: 'q-dpia', message: 'It was replaced already' }]);
});
