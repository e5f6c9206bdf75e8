import { Details } from '../../components/content/details.tsx';
import { ConfidenceMark } from '../../components/evaluation/confidence-mark.tsx';
import { Tag } from '../../components/content/tag.tsx';
import { day } from '../../texts/dates.ts';
import { VERSIONS_OF_DOCUMENT as WORDS } from '../../texts/documents.ts';

export interface Version {
  id: string;
  fileName: string;
  validUntil?: string | null;
  attachedAt: string;
}

/** The way to the file of a document, with its mark; where it replaced others, as which version, and the ways to those. */
export function FileOfDocument({ id, fileName, earlier, inConfidence }: { id: string; fileName: string; earlier: readonly Version[]; inConfidence: boolean }) {
  const [before] = earlier;
  return (
    <>
      <a className="wm-file-name" href={`/documents/${id}/file`}>{fileName}</a> {inConfidence ? <ConfidenceMark /> : null}
      {before ? (
        <>
          <br />
          <span className="nhsuk-u-font-weight-normal">{WORDS.replaces(earlier.length + 1, before.fileName, day(before.attachedAt))}</span>
        </>
      ) : null}
    </>
  );
}

/** Every document that was replaced, closed at first: under each that holds now, its earlier versions, with the mark that the whole line has. */
export function EarlierVersions({ documents }: { documents: readonly { id: string; fileName: string; inConfidence: boolean; earlier: readonly Version[] }[] }) {
  return documents
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ id, fileName, inConfidence, earlier }) => (
      <Details key={id} summary={`${fileName}: ${WORDS.earlier(earlier.length)}`}>
        <ul className="nhsuk-list">
          {earlier.map((one, index) => (
            <li key={one.id}>
              {WORDS.version(earlier.length - index)}: <a className="wm-file-name" href={`/documents/${one.id}/file`}>{one.fileName}</a>, {WORDS.added(day(one.attachedAt))}
              {one.validUntil ? `, ${WORDS.validUntil(day(one.validUntil))}` : ''} <Tag colour="grey">{WORDS.replaced}</Tag> {inConfidence ? <ConfidenceMark /> : null}
            </li>
          ))}
        </ul>
      </Details>
    ));
}
