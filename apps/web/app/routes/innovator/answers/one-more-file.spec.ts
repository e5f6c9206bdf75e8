import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Question } from '@waymark/domain/forms';
import { oneMore, type FileAnswer } from './one-more-file.ts';

const question = (maxFiles: number) => ({ id: 'plan', type: 'file', limits: { maxFiles } }) as unknown as Question;
const upload = (id: string, name = 'plan.pdf', sizeBytes = 4) => ({ id, name, sizeBytes });
const answer = (fileId: string, name = 'plan.pdf', sizeBytes = 4, sha256 = ''): FileAnswer => ({ fileId, name, mediaType: '', sizeBytes, sha256, documentType: 'plan' });

/** An API that makes one document of each upload, however often it is asked. */
const store = () => {
  const documents = new Set<string>();
  return {
    documents,
    doing: (file: { id: string; name: string; sizeBytes: number }) => ({
      attach: async () => {
        documents.add(`d-${file.id}`);
        return { file: answer(`d-${file.id}`, file.name, file.sizeBytes) };
      },
      takeBack: async (document: string): Promise<string[]> => {
        documents.delete(document);
        return [];
      },
    }),
  };
};
const add = async (to: ReturnType<typeof store>, files: FileAnswer[], file: ReturnType<typeof upload>, most = 1) => oneMore(question(most), files, file, 'plan', to.doing(file));

describe('one more file of a question', () => {
  it('is added while there is room, and refused before it is attached where there is none', async () => {
    const [to, files] = [store(), [] as FileAnswer[]];
    expect(await add(to, files, upload('1'))).toBeNull();
    expect(await add(to, files, upload('2', 'other.pdf'))).toMatch(/up to 1 file/);
    expect([files.map(({ fileId }) => fileId), [...to.documents]]).toEqual([['d-1'], ['d-1']]);
  });

  it('is not counted twice where its form is sent again', async () => {
    const [to, files] = [store(), [] as FileAnswer[]];
    await add(to, files, upload('1'));
    expect(await add(to, files, upload('1'))).toBeNull();
    expect(files).toHaveLength(1);
    const room = [answer('d-1')];
    expect([await add(to, room, upload('1'), 3), room.length]).toEqual([null, 1]);
  });

  it('is not kept where it only looks like one that is there, and there is no room for two', async () => {
    const [to, files] = [store(), [] as FileAnswer[]];
    await add(to, files, upload('1'));
    expect(await add(to, files, upload('2'))).toMatch(/up to 1 file/);
    expect([files.length, [...to.documents]]).toEqual([1, ['d-1']]);
    expect([await add(to, files, upload('2'), 2), files.length]).toEqual([null, 2]);
  });

  it('is said to stay in the draft where it cannot be taken back', async () => {
    const [to, files] = [store(), [answer('d-1')]];
    const file = upload('2');
    const problem = await oneMore(question(1), files, file, 'plan', { ...to.doing(file), takeBack: async () => ['There is no such document here to remove'] });
    expect([problem, files.length]).toEqual(['You can add up to 1 file: remove one first. There is no such document here to remove', 1]);
  });

  it('was taken where its form took it along and comes again: other bytes under the same key', async () => {
    const again = { attach: () => Promise.reject(new Response('', { status: 409 })), takeBack: () => Promise.resolve([]) };
    const files = [answer('d-1', 'plan.pdf', 4, createHash('sha256').update('abcd').digest('hex'))];
    const file = new File(['abcd'], 'plan.pdf');
    expect([await oneMore(question(1), files, file, 'plan', again), files.length]).toEqual([null, 1]);
    await expect(oneMore(question(1), [], file, 'plan', again)).rejects.toMatchObject({ status: 409 });
    const corrected = new File(['abce'], 'plan.pdf');
    expect([await oneMore(question(1), files, corrected, 'plan', again), files.length]).toEqual(['Choose the file again, because it was not kept', 1]);
    expect(await oneMore(question(1), files, { id: '2', name: 'plan.pdf', sizeBytes: 4 }, 'plan', again)).toMatch(/^Choose the file again/);
  });
});
