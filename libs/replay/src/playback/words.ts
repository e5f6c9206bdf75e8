/** The words of a playback that are not transitions of the pipeline. */
export const WORDS = ['reviews', 'answer', 'readings', 'new-evaluation'] as const;

export const REVIEW_LEANS = ['strong', 'mixed', 'weak'] as const;
export const READING_LEANS = ['improves', 'flat', 'worsens'] as const;

/** Steps of the pilot: not every real path had one, so each says whether it stands for an event or is simulated. */
export const PILOT_STEPS: readonly string[] = ['recommend-pilot', 'start-pilot', 'finish-pilot', 'stop-pilot', 'setup-failed', 'readings'];

/** Steps that may record conditions, and those that must say which. */
export const MAY_RECORD_CONDITIONS: readonly string[] = ['start-pilot', 'adopt-conditions', 'reaffirm'];

/** The overlay that a request for revision opens, and that `answer` closes. */
export const INFORMATION_REQUEST = 'information-request';
