import { expect, it } from '@jest/globals';
import type { Moved, PipelineState } from '@waymark/domain/pipeline';
import { signersOf } from './signers-of.ts';

const by = (person: string) => ({ person, roles: [] });
const signature = (person: string) => ({ person, role: 'decider', revision: 1, at: '2027-01-01T00:00:00.000Z' });
const proposal = { transition: 'adopt', by: by('a'), signatures: [signature('b')] } as unknown as PipelineState['proposal'];
const hearing = { result: 'overturn', reason: 'r', conditions: null, by: 'c', signatures: ['c'], hearers: ['c', 'd'] };

it.each<[string, Pick<PipelineState, 'proposal' | 'hearing'>, Pick<Moved, 'trigger' | 'transition'>, string, string[]]>([
  ['who proposed it, signed it, and signs it last', { proposal, hearing: null }, { trigger: 'manual', transition: 'adopt' }, 'z', ['a', 'b', 'z']],
  ['each once', { proposal, hearing: null }, { trigger: 'manual', transition: 'adopt' }, 'b', ['a', 'b']],
  ['whoever took it alone', { proposal: null, hearing: null }, { trigger: 'manual', transition: 'adopt' }, 'z', ['z']],
  ['none of a proposal that it overtakes', { proposal, hearing: null }, { trigger: 'manual', transition: 'decline' }, 'z', ['z']],
  ['nobody where it is automatic', { proposal, hearing: null }, { trigger: 'auto', transition: 'adopt' }, 'z', []],
  ['the hearers of an appeal, and not whose proposal lies there', { proposal, hearing }, { trigger: 'appeal', transition: 'adopt' }, 'd', ['c', 'd']],
  ['the only hearer of an appeal', { proposal: null, hearing: null }, { trigger: 'appeal', transition: 'adopt' }, 'd', ['d']],
])('is signed by %s', (_, before, event, last, signers) => expect(signersOf(before, event, last)).toEqual(signers));
