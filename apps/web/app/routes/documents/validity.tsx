import type { Standing } from '@waymark/domain/validity';
import { Tag } from '../../components/content/tag.tsx';
import { day } from '../../texts/dates.ts';
import { VALIDITY } from '../../texts/documents.ts';

export interface Held {
  validUntil: string | null;
  /** null: it has no last day. */
  standing: Standing | null;
  /** In words, where it needs attention. */
  words: string | null;
}

/** Until when a document holds; where that has passed or comes soon, with a tag and in words. */
export function Validity({ validUntil, standing, words }: Held) {
  if (!validUntil) return VALIDITY.noEnd;
  if (!words) return day(validUntil);
  return (
    <>
      <Tag colour={standing === 'expired' ? 'red' : 'orange'}>{standing === 'expired' ? VALIDITY.expired : VALIDITY.endsSoon}</Tag>
      <br />
      {words}
    </>
  );
}
