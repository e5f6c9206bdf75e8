import { useEffect } from 'react';
import { UnsavedParts } from '../../../drafts/unsaved-parts.tsx';
import { useKeptParts } from '../../../drafts/use-kept-parts.ts';
import { UNSAVED } from '../../../texts/unsaved.ts';

interface WaitingSectionsProps {
  innovation: string;
  parts: readonly { id: string; title: string }[];
  /** Told whether words of any wait in this browser. */
  tell(waits: boolean): void;
}

/** Names the sections and questions whose words wait in this browser. Loaded once the page is there: without script nothing waits. */
export default function WaitingSections({ innovation, parts, tell }: WaitingSectionsProps) {
  const kept = useKeptParts(innovation);
  const waits = kept.length > 0;
  useEffect(() => tell(waits), [waits, tell]);
  return <UnsavedParts of={innovation} parts={parts} kept={kept} text={UNSAVED.request} />;
}
