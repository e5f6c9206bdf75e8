import { Injectable } from '@nestjs/common';
import { GUIDANCE, type GuidanceId } from '@waymark/content/guidance';
import { Database, rowOf, type Tx } from '@waymark/database/transaction';
import type { ApartAnswers } from '@waymark/domain/forms';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { notFound } from '@waymark/platform/graphql';
import { unfitOf } from './guidance-versions.ts';
import { packOfInnovation } from './pack-of-innovation.ts';

interface Row extends ApartAnswers {
  version: number;
  savedAt: Date;
  savedBy: string;
}

/** Answers to packs of guidance, as the team of an innovation sees them. */
@Injectable()
export class GuidanceQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One for each pack that this product carries. @throws NOT_FOUND for whoever is not of the team */
  guidance(actor: SignedInPerson, innovation: string): Promise<object[]> {
    return this.database.read(actor.id, async (tx) => {
      const member = await rowOf(tx, 'select 1 from innovation_member where innovation_id = $1 and person_id = $2 and removed_at is null', [innovation, actor.id]);
      if (!member) throw notFound();
      const now = (await this.clock.now(tx)).toISOString();
      const found: object[] = [];
      for (const id of GUIDANCE) {
        const pack = await packOfInnovation(tx, innovation, id, now);
        if (pack) found.push({ pack, ...(await saved(tx, innovation, id, pack)) });
      }
      return found;
    });
  }
}

const saved = async (tx: Tx, innovation: string, id: GuidanceId, pin: string): Promise<object> => {
  const row = await rowOf<Row>(
    tx,
    `select g.answers, g.unfit, g.version, g.saved_at as "savedAt", p.display_name as "savedBy" from innovation_guidance g join person p on p.id = g.saved_by
     where g.innovation_id = $1 and g.pack_id = $2`,
    [innovation, id],
  );
  if (!row) return { answers: {}, unfit: [], version: 0, savedAt: null, savedBy: null };
  return { ...row, unfit: unfitOf(pin, row.unfit), savedAt: row.savedAt.toISOString() };
};
