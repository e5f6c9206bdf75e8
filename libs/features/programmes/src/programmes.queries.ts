import { Injectable } from '@nestjs/common';
import { knownPins, packOf } from '@waymark/content/packs';
import { Database, rowOf, rowsOf } from '@waymark/database/transaction';
import { notFound } from '@waymark/platform/graphql';

const VERSION = `'id', v.id, 'pin', v.pin, 'contentHash', v.content_hash, 'status', v.status, 'publishedAt', v.published_at`;

/** Programmes and their published pipelines: what anybody signed in may know. */
@Injectable()
export class ProgrammeQueries {
  constructor(private readonly database: Database) {}

  programmes(person: string): Promise<{ pipelines: { publishedAt: string | Date }[] }[]> {
    return this.database.read(person, async (tx) => {
      const rows = await rowsOf<{ pipelines: { publishedAt: string | Date }[] }>(
        tx,
        `select p.id, p.code, p.name, p.demonstration, p.contact, p.reply_days as "replyDays",
           coalesce((select jsonb_agg(jsonb_build_object(${VERSION}) order by v.published_at desc, v.id desc) from pipeline_version v where v.programme_id = p.id), '[]') as pipelines
         from programme p order by p.name, p.id limit 200`,
      );
      return rows.map((row) => ({ ...row, pipelines: row.pipelines.map((version) => ({ ...version, publishedAt: new Date(version.publishedAt) })) }));
    });
  }

  pipelineVersion(person: string, id: string): Promise<object> {
    return this.database.read(person, async (tx) => {
      const found = await rowOf<object>(
        tx,
        `select v.id, v.pin, v.content_hash as "contentHash", v.status, v.published_at as "publishedAt", v.definition from pipeline_version v where v.id = $1`,
        [id],
      );
      if (!found) throw notFound();
      return found;
    });
  }

  /** Pipelines that this version of the product carries, by pin: what can be published without writing one. */
  packs(): { pin: string; title: string }[] {
    return knownPins().flatMap((pin) => {
      const { title, stages } = packOf<{ title?: string; stages?: unknown }>(pin) ?? {};
      return title !== undefined && Array.isArray(stages) ? [{ pin, title }] : [];
    });
  }
}
