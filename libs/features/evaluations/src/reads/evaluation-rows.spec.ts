import { describe, expect, it } from '@jest/globals';
import { ROW_FIELDS } from './evaluation-rows.ts';

const submissions = (...asked: string[]) => ROW_FIELDS['submissions']!('staff', '', () => new Set(asked));

describe('revisions', () => {
  it('are read without their documents where those are not asked for: each walks a line of versions', () => {
    expect(submissions('revision', 'answers')).not.toContain('versions_before');
    expect(submissions('revision', 'documents')).toContain('versions_before');
  });
});
