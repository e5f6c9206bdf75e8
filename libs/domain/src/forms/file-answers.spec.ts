import { describe, expect, it } from '@jest/globals';
import { requirePack, NEWEST_FORM } from '@waymark/content/packs';
import fc from 'fast-check';
import { namedFiles, strayQuestions, withStoredFiles, type Form, type StoredFile } from './index.ts';

const form = requirePack<Form>(NEWEST_FORM);
const file = (fileId: string, name = `${fileId}.csv`): StoredFile => ({ fileId, name, mediaType: 'text/csv', sizeBytes: 4, sha256: '0'.repeat(64), documentType: 'dpia' });
const stored = new Map([['a', file('a')], ['b', file('b')], ['old', file('b')]]);

describe('files of answers', () => {
  it('are what is stored, whatever was said of them, with the days that were given', () => {
    const said = { dpia: [{ ...file('a'), name: 'Another.pdf', sizeBytes: 9e9, sha256: 'f', issuedOn: '2026-01-01', more: 'words' }], summary: 'Words' };
    expect(withStoredFiles(form, said, stored, 'keep')).toEqual({ answers: { dpia: [{ ...file('a'), issuedOn: '2026-01-01' }], summary: 'Words' }, strays: [] });
  });

  it('follow their document to its newest version, and name it once', () => {
    expect(withStoredFiles(form, { dpia: [file('old'), file('b')] }, stored, 'keep').answers).toEqual({ dpia: [file('b')] });
  });

  it('leave the days of a version that was replaced with it', () => {
    expect(withStoredFiles(form, { dpia: [{ ...file('old'), issuedOn: '2024-01-01', expiresOn: '2025-01-01' }] }, stored, 'keep').answers).toEqual({ dpia: [file('b')] });
  });

  it('that are no documents are told, and kept or dropped', () => {
    const strays = [{ question: 'dpia', name: 'gone.csv' }];
    expect(withStoredFiles(form, { dpia: [file('gone'), file('a')] }, stored, 'keep')).toEqual({ answers: { dpia: [file('gone'), file('a')] }, strays });
    expect(withStoredFiles(form, { dpia: [file('gone')] }, stored, 'drop')).toEqual({ answers: { dpia: null }, strays });
  });

  it('leave what is no list of files to the schema', () => {
    for (const dpia of ['words', [1, null, { name: 'x' }], { notStated: true }, null]) expect(withStoredFiles(form, { dpia }, stored, 'drop')).toEqual({ answers: { dpia }, strays: [] });
    expect(namedFiles(form, { summary: [file('a')], dpia: [file('a'), 1], 'pathway-map': [file('a')] })).toEqual(['a']);
  });

  it('keep a question that shows from being complete while they are none of the documents', () => {
    const answers = { 'pathway-map': [file('a')], dpia: [file('a')] };
    expect([strayQuestions(form, answers, ['a']), strayQuestions(form, answers, ['b']), strayQuestions(form, { dpia: [file('a')] }, [])]).toEqual([[], ['pathway-map'], []]);
  });

  it('once stored, stay as they are', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'old', 'gone')), (ids) => {
      const { answers } = withStoredFiles(form, { dpia: ids.map((id) => file(id)) }, stored, 'drop');
      expect(withStoredFiles(form, answers, stored, 'drop')).toEqual({ answers, strays: [] });
    }));
  });
});
