import { describe, expect, it } from '@jest/globals';
import { isInstant } from './is-instant.ts';

describe('an instant', () => {
  it.each(['2026-11-22T09:00:00.000Z', '2026-11-22T09:00Z', '2026-03-29T01:30:00+01:00', '2024-02-29T23:59:59.9Z'])('%s is one', (text) => expect(isInstant(text)).toBe(true));

  it.each(['2026-11-22', '2026-11-22T09:00:00', '2026-W01-1', '2026-123', '2026-02-30T09:00:00Z', '2026-11-22T25:00:00Z', '+012026-11-22T09:00:00Z', 'now', '', null, 0])(
    '%j is none',
    (value) => expect(isInstant(value)).toBe(false),
  );
});
