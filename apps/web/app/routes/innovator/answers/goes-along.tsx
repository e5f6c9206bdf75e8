import type { GuidanceGoing } from './guidance-going.ts';
import { GOES_ALONG } from '../../../texts/goes-along.ts';

interface GoesAlongProps {
  innovation: string;
  /** Each with its kind in words. */
  /** Packs of guidance that were answered, where their answers go along. */
  guidance?: readonly GuidanceGoing[];
  documents: readonly { id: string; fileName: string; kind: string; inConfidence: boolean }[];
}

/** Every document that is sent along with the answers, whichever page it was added on. */
export const GoesAlong = ({ innovation, documents, guidance = [] }: GoesAlongProps) => (
  <section aria-labelledby="goes-along">
    <h2 className="nhsuk-heading-m" id="goes-along">
      {GOES_ALONG.documents}
    </h2>
    {documents.length > 0 ? (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {documents.map(({ id, fileName, kind, inConfidence }) => (
          <li key={id}>
            <a className="wm-file-name" href={`/documents/${id}/file`}>{fileName}</a> ({kind}{inConfidence ? GOES_ALONG.inConfidence : ''})
          </li>
        ))}
      </ul>
    ) : (
      <p>{GOES_ALONG.noDocuments}</p>
    )}
    <p>
      <a href={`/innovations/${innovation}/documents`}>{GOES_ALONG.changeDocuments}</a>
    </p>
    {guidance.length > 0 ? (
      <>
        <h3 className="nhsuk-heading-s">{GOES_ALONG.guidance}</h3>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {guidance.map(({ href, pack, answered }) => (
            <li key={href}>
              <a href={href}>{GOES_ALONG.packs[pack] ?? pack}</a>: {GOES_ALONG.answered(answered)}
            </li>
          ))}
        </ul>
      </>
    ) : null}
  </section>
);
