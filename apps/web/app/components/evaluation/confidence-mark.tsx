import { CONFIDENCE } from '../../texts/confidence.ts';
import { Tag } from '../content/tag.tsx';

/** Beside an answer or a document that is commercial in confidence, wherever it is read. */
export const ConfidenceMark = () => <Tag colour="grey">{CONFIDENCE.tag}</Tag>;
