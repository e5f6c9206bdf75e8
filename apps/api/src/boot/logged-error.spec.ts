import { describe, expect, it } from '@jest/globals';
import { loggedError } from './logged-error.ts';

describe('what a log holds of an error', () => {
  it('is its name, message and frames', () => {
    expect(loggedError(new RangeError('out of range'))).toEqual({ name: 'RangeError', message: 'out of range', frames: expect.stringMatching(/^at /) });
  });

  it('of the database: codes and names, and none of the statement, its values and what was told of them', () => {
    const error = Object.assign(new Error('duplicate key (email)=(person@example.org)'), {
      query: 'insert into person_contact', parameters: ['person@example.org'], detail: 'Key (email)=(person@example.org) exists', code: '23505', constraint: 'person_contact_email_key', table: 'person_contact',
    });
    const logged = loggedError(error);
    expect(logged).toMatchObject({ code: '23505', constraint: 'person_contact_email_key', table: 'person_contact' });
    expect(JSON.stringify(logged)).not.toContain('example.org');
  });

  it('of something that is no error: its text', () => expect(loggedError('gone')).toEqual({ message: 'gone' }));
});
