import { describe, expect, it } from '@jest/globals';
import { readBrand } from './brand.server.ts';

describe('the brand', () => {
  it('is ours where no setting speaks of it', () => {
    expect(readBrand({})).toEqual({ name: 'Waymark', owner: 'Programme office' });
  });

  it('is the operator’s by its settings', () => {
    expect(readBrand({ BRAND_NAME: 'Northern Way', BRAND_OWNER: 'North Region', BRAND_MARK: '/brand/mark.svg', BRAND_MARK_WORDS: 'North Region' })).toEqual({
      name: 'Northern Way',
      owner: 'North Region',
      markSource: '/brand/mark.svg',
      markWords: 'North Region',
    });
  });

  it('has a mark that says nothing where its words are not set, and no words without a mark', () => {
    expect(readBrand({ BRAND_MARK: '/brand/mark.svg' })).toMatchObject({ markWords: '' });
    expect(readBrand({ BRAND_MARK_WORDS: 'North Region' })).toEqual({ name: 'Waymark', owner: 'Programme office' });
  });
});
