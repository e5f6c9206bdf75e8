import { describe, expect, it } from '@jest/globals';
import { uploadsFieldOf } from '../../../uploads/sent-upload.ts';
import { fieldOf, partOf } from './field-names.ts';
import { filesToLookAt, kindProblems, withoutKind } from './kinds-of-files.ts';

const question = { id: 'safety-case', type: 'file' as const, documentTypes: ['clinical-safety-case-report', 'hazard-log'] };
const field = fieldOf(question.id);
const formOf = (entries: Record<string, string | File>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};

describe('the kind of a file', () => {
  const kind = partOf(field, 'kind');
  const file = new File(['x'], 'a.pdf');

  it('is to be chosen where a question takes several, be the file along or sent before', () => {
    expect(withoutKind([question], formOf({ [kind]: '', [field]: file }))).toEqual([question]);
    expect(withoutKind([question], formOf({ [kind]: '', [uploadsFieldOf(field)]: 'an upload' }))).toEqual([question]);
    expect(kindProblems([question], formOf({ [kind]: '', [field]: file })).map(({ field: at }) => at)).toEqual([kind, field]);
  });

  it('is asked for nothing where it is chosen, no file came, or there is one kind alone', () => {
    expect(withoutKind([question], formOf({ [kind]: 'hazard-log', [field]: file }))).toEqual([]);
    expect(withoutKind([question], formOf({ [kind]: '', [field]: new File([], '') }))).toEqual([]);
    expect(withoutKind([{ ...question, documentTypes: ['dpia'] }], formOf({ [field]: file }))).toEqual([]);
  });
});

describe('files of a question', () => {
  const KINDS = { 'hazard-log': 'Hazard log', 'clinical-safety-case-report': 'Clinical safety case report' };
  const one = { name: 'a.pdf', about: 'PDF, 2 kB', documentType: 'clinical-safety-case-report' };

  it('say which kind there is none of, and which file is there twice', () => {
    expect(filesToLookAt({ ...question, limits: { minFiles: 2 } }, [one, one], KINDS)).toEqual([expect.stringContaining('“Hazard log”'), expect.stringContaining('“a.pdf” is here more than once')]);
  });

  it('say nothing where every kind is there, nothing is, or the kinds are a choice', () => {
    expect(filesToLookAt({ ...question, limits: { minFiles: 2 } }, [one, { ...one, name: 'b.pdf', documentType: 'hazard-log' }], KINDS)).toEqual([]);
    expect(filesToLookAt({ ...question, limits: { minFiles: 2 } }, [], KINDS)).toEqual([]);
    expect(filesToLookAt({ ...question, limits: {} }, [one], KINDS)).toEqual([]);
  });
});
