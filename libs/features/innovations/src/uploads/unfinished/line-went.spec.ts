import { expect, it } from '@jest/globals';
import { lineWent } from './line-went.ts';

const error = (code: string, syscall?: string) => Object.assign(new Error(code), { code, ...(syscall ? { syscall } : {}) });

it.each([error('ECONNRESET'), error('ERR_STREAM_PREMATURE_CLOSE')])('%s is a line that went', (one) => expect(lineWent(one)).toBe(true));

it.each([error('ENOSPC', 'write'), error('EROFS', 'open'), error('EIO'), error('ECONNRESET', 'fsync'), new Error('x'), undefined])('%s is none', (one) => expect(lineWent(one)).toBe(false));
