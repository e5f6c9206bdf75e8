import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../support/codes.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

const PACKS = '{ pipelinePacks { pin title } }';

describe('the pipelines that the product carries', () => {
  it('are named to those who may publish one: each can be published as it is named', async () => {
    const { data } = await (await on.cast.who('programme-lead')).query(PACKS);
    expect(data.pipelinePacks.map(({ pin }: { pin: string }) => pin)).toEqual(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0']);
    for (const { pin } of data.pipelinePacks) expect(codesOf(await on.cast.admin.act('publishPipeline', { programmeId: on.cast.programmeId, pack: pin }))).toEqual([]);
  });

  it('are not named to others', async () => {
    expect(codesOf(await (await on.cast.who('coordinator')).query(PACKS))).toEqual(['FORBIDDEN']);
  });
});
