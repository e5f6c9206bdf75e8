import { expect, it } from '@jest/globals';
import * as domain from '@waymark/domain/forms';
import { DECLARATION } from './declaration.ts';

it('the declaration is the question that the domain knows as one', () => expect(DECLARATION).toBe(domain.DECLARATION));
