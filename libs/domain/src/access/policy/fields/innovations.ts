import { CASE } from '../relations.ts';
import { asks, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';

const TEAM = 'only its team reaches it, and viewers of the team read all that owners do';

/** The product and its draft; the answers and files that were sent; work that waits. */
export const innovations = {
  objects: {
    Innovation: whole(
      TEAM,
      'id', 'reference', 'name', 'simulated', 'archivedAt', 'access', 'form', 'answers', 'unfit', 'missing', 'draftVersion', 'savedAt', 'savedBy', 'documents', 'people', 'invitations', 'evaluations',
    ),
    AnnouncedEvaluation: whole('of what is announced, which is all that the team may know', 'contact', 'id', 'number', 'openRequests', 'replyDays', 'simulated', 'since', 'stage', 'title', 'unreadMessages'),
    OwnDraft: whole(TEAM, 'access', 'id', 'missing', 'name', 'reference', 'simulated'),
    OwnSimilarInnovation: whole('another of one’s own teams', 'id', 'likeness', 'name', 'reference', 'sameName', 'terms'),
    RegisterSimilarInnovation: whole('of the public register, which everybody reads', 'label', 'likeness', 'name', 'organisation', 'reference', 'sameName', 'simulated', 'state', 'terms'),
    MissingAnswer: whole(TEAM, 'label', 'question'),
    UnfitAnswer: whole(TEAM, 'label', 'message', 'question', 'words'),
    EarlierDocument: whole('of a document that the asker sees', 'attachedAt', 'fileName', 'id', 'validUntil'),
    OwnDocument: whole(TEAM, 'attachedAt', 'earlier', 'fileName', 'id', 'inConfidence', 'kind', 'state', 'validUntil'),
    DraftVersion: whole(TEAM, 'questions', 'savedAt', 'savedBy', 'version'),
    ChangedQuestion: whole(TEAM, 'label', 'question'),
    EarlierDraft: whole(TEAM, 'answers', 'form', 'savedAt', 'savedBy', 'unfit', 'version'),
    GuidanceAnswers: whole(TEAM, 'answers', 'pack', 'savedAt', 'savedBy', 'version'),
    DraftSaved: whole('the draft that the asker saved', 'id', 'version'),
    Submission: seenBy(CASE, 'answers', 'documents', 'form', 'frozenAt', 'guidance', 'id', 'revision'),
    SubmissionDocument: seenBy(CASE, 'fileName', 'id', 'inConfidence', 'kind', 'mediaType', 'replaces', 'sha256', 'sizeBytes', 'validUntil', 'version'),
    FrozenGuidance: seenBy(CASE, 'answers', 'pack'),
    Document: seenBy([...CASE, 'site'], 'attachedAt', 'earlier', 'fileName', 'id', 'inConfidence', 'kind', 'mediaType', 'sha256', 'simulated', 'site', 'siteId', 'sizeBytes', 'validUntil'),
    WorkItem: whole('one’s own work: each kind is asked only of those whose it is', 'detail', 'dueAt', 'evaluationId', 'id', 'innovationId', 'innovationName', 'kind', 'reference', 'simulated'),
  },
  queries: {
    innovation: asks('innovation:read', ['id']),
    myInnovations: asks('innovation:read'),
    myDrafts: asks('innovation:read'),
    draftVersions: asks('innovation:read', ['before', 'innovationId', 'pack']),
    earlierDraft: asks('innovation:read', ['innovationId', 'pack', 'version']),
    form: asks('innovation:read', ['pin']),
    ownSimilarInnovations: asks('innovation:read', ['innovationId']),
    similarOnRegister: asks('innovation:read', ['innovationId']),
    guidance: asks('innovation:read', ['innovationId']),
    guidancePack: asks('innovation:read', ['pin']),
    myWork: asks('evaluation:read'),
  },
  mutations: {
    createInnovation: asks('innovation:create', ['input']),
    copyInnovation: asks('innovation:create', ['input']),
    archiveInnovation: asks('innovation:edit', ['input']),
    restoreInnovation: asks('innovation:edit', ['input']),
    saveAnswers: asks('innovation:edit', ['input']),
    restoreDraft: asks('innovation:edit', ['input']),
    saveGuidance: asks('innovation:edit', ['input']),
    answerRequest: asks('innovation:edit', ['input']),
    attachDocument: asks('document:attach', ['input']),
    removeDocument: asks('innovation:edit', ['input']),
    chooseDocumentConfidence: asks('innovation:edit', ['input']),
  },
  inputs: {
    CreateInnovationInput: takenBy(['innovation:create'], ['companyIds', 'idempotencyKey', 'name', 'organisationId']),
    ArchiveInnovationInput: takenBy(['innovation:edit'], ['idempotencyKey', 'innovationId']),
    RestoreInnovationInput: takenBy(['innovation:edit'], ['idempotencyKey', 'innovationId']),
    CopyInnovationInput: takenBy(['innovation:create'], ['idempotencyKey', 'innovationId', 'name'], { expectedVersion: seeing('Innovation.draftVersion') }),
    SaveAnswersInput: takenBy(['innovation:edit'], ['answers', 'idempotencyKey', 'innovationId', 'keepUnfit'], { expectedVersion: seeing('Innovation.draftVersion') }),
    SaveGuidanceInput: takenBy(['innovation:edit'], ['answers', 'idempotencyKey', 'innovationId', 'pack'], { expectedVersion: seeing('GuidanceAnswers.version') }),
    RestoreDraftInput: takenBy(['innovation:edit'], ['idempotencyKey', 'innovationId', 'pack', 'version'], { expectedVersion: seeing('Innovation.draftVersion') }),
    AnswerRequestInput: takenBy(['innovation:edit'], ['answers', 'evaluationId', 'guidance', 'idempotencyKey', 'note', 'requestId'], { expectedVersion: seeing('Innovation.draftVersion') }),
    AttachDocumentInput: takenBy(['document:attach'], ['evaluationId', 'idempotencyKey', 'innovationId', 'kind', 'replaces', 'siteId', 'uploadId', 'validUntil']),
    RemoveDocumentInput: takenBy(['innovation:edit'], ['documentId', 'idempotencyKey', 'innovationId']),
    ChooseDocumentConfidenceInput: takenBy(['innovation:edit'], ['documentId', 'idempotencyKey', 'inConfidence', 'innovationId']),
  },
} satisfies FeatureRules;
