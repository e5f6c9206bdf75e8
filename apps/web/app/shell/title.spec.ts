import { describe, expect, it } from '@jest/globals';
import { serviceIn, titled, titleOf } from './title.ts';

describe('the title of a page', () => {
  it('says what it is, what it is about and whose service it is', () => {
    expect(titleOf('Northern Way', 'Documents', 'VibraTip')).toBe('Documents – VibraTip – Northern Way');
  });

  it('leaves out what is not known, and is the service’s name alone on its start page', () => {
    expect(titleOf('Northern Way', 'Documents', undefined, '')).toBe('Documents – Northern Way');
    expect(titleOf('Northern Way')).toBe('Northern Way');
  });

  it('has the name from the frame, and ours where that is not there', () => {
    const matches = [{ id: 'root', loaderData: { brand: { name: 'Northern Way' } } }, { id: 'routes/home' }];
    expect(titled(matches, 'Contact us')).toEqual({ title: 'Contact us – Northern Way' });
    expect([serviceIn([]), serviceIn([undefined]), serviceIn([{ id: 'root' }])]).toEqual(['Waymark', 'Waymark', 'Waymark']);
  });
});
