import type { paths } from './schema.js';

type Body<R> = R extends { content: { 'application/json': infer T } } ? T : never;
export type Ok<O> = O extends { responses: infer R }
  ? R extends { 200: infer A }
    ? Body<A>
    : R extends { 201: infer B }
      ? Body<B>
      : never
  : never;
export type Sent<O> = O extends { requestBody: { content: { 'application/json': infer T } } }
  ? T
  : never;
type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;

type SignInAnswer = Ok<paths['/api/v1/auth/login']['post']>;
export type Session = Exclude<SignInAnswer, { challenge: string }>;
/** A right password that is not enough: a code must follow. */
export type SecondFactorAsked = Extract<SignInAnswer, { challenge: string }>;
export type SecondFactorPassed = Ok<paths['/api/v1/auth/second-factor']['post']>;
export type Me = Ok<paths['/api/v1/me']['get']>;
export type RoleGrant = Me['roleGrants'][number];
export type User = Ok<paths['/api/v1/users']['get']>['items'][number];
export type UserQuery = Query<paths['/api/v1/users']['get']>;
export type UserDetail = Ok<paths['/api/v1/users/{userId}']['get']>;
export type UserInput = Sent<paths['/api/v1/users']['post']>;
export type Role = Ok<paths['/api/v1/roles']['get']>['items'][number];
export type GrantPlace = Ok<paths['/api/v1/grant-places']['get']>['items'][number];
export type GrantPlaceQuery = NonNullable<Query<paths['/api/v1/grant-places']['get']>>;
export type GrantRoleInput = Sent<paths['/api/v1/users/{userId}/role-grants']['post']>;
export type LoginSession = Ok<paths['/api/v1/me/sessions']['get']>['items'][number];
export type SecondFactor = Ok<paths['/api/v1/me/second-factor']['get']>;
export type Authenticator = Ok<paths['/api/v1/me/second-factor/begin']['post']>;
export type OwnMail = Ok<paths['/api/v1/me/mail']['get']>;
export type MailPreferences = Pick<OwnMail, 'rhythm' | 'hour' | 'locale'>;
export type MailBacklog = Ok<paths['/api/v1/mail/backlog']['get']>;
export type UploadLimits = Ok<paths['/api/v1/uploads/limits']['get']>;
export type Notice = Ok<paths['/api/v1/notifications']['get']>['items'][number];
export type NoticeQuery = Query<paths['/api/v1/notifications']['get']>;
export type DistrictInput = Sent<paths['/api/v1/districts']['post']>;
export type Workbench = Ok<paths['/api/v1/workbench']['get']>;
export type Todo = Ok<paths['/api/v1/todos']['get']>['items'][number];
export type TodoCounts = Ok<paths['/api/v1/todo-counts']['get']>;
export type TodoQuery = Query<paths['/api/v1/todos']['get']>;
export type WorkbenchItem = Workbench['items'][number];
export type Street = Ok<paths['/api/v1/streets']['get']>['items'][number];
export type Park = Ok<paths['/api/v1/parks/{parkId}']['get']>;
export type ParkQuery = Query<paths['/api/v1/parks']['get']>;
export type District = Ok<paths['/api/v1/districts/current']['get']>;
export type Venue = Ok<paths['/api/v1/parks/{parkId}/venues']['get']>['items'][number];
export type Action = Park['actions'][number];

export type Enterprise = Ok<paths['/api/v1/enterprises']['get']>['items'][number];
export type EnterpriseQuery = Query<paths['/api/v1/enterprises']['get']>;
export type EnterpriseDetail = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}']['get']
>;
export type EnterpriseInput = Sent<paths['/api/v1/parks/{parkId}/enterprises']['post']>;
export type EnterpriseEdit = Sent<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}']['patch']
>;
export type HeadcountInput = Sent<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/headcounts']['post']
>;

export type PartyOrg = Ok<paths['/api/v1/party-orgs']['get']>['items'][number];
export type PartyOrgQuery = Query<paths['/api/v1/party-orgs']['get']>;
export type PartyOrgDetail = Ok<paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}']['get']>;
export type PartyOrgMember = PartyOrgDetail['members'][number];
export type PartyOrgPost = PartyOrgDetail['posts'][number];
export type PartyOrgTerm = PartyOrgDetail['terms'][number];
export type TermInput = Sent<paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms']['post']>;
export type TermExtension = Sent<
  paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms/{termId}/extend']['post']
>;
export type PostInput = Sent<paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts']['post']>;
export type PostCorrection = Sent<
  paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}']['patch']
>;
export type UnitMove = Sent<
  paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/move-unit']['post']
>;
export type Dissolution = Sent<
  paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/dissolve']['post']
>;
export type Merger = Sent<paths['/api/v1/parks/{parkId}/party-orgs/merge']['post']>;
export type OrganisationMap = Ok<paths['/api/v1/parks/{parkId}/organisation-map']['get']>;
export type OrganisationEvent = Ok<
  paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/history']['get']
>['items'][number];
export type PartyOrgInput = Sent<paths['/api/v1/parks/{parkId}/party-orgs']['post']>;
export type PartyOrgEdit = Sent<paths['/api/v1/parks/{parkId}/party-orgs/{partyOrgId}']['patch']>;

export type ImportBatch = Ok<paths['/api/v1/imports/{importId}']['get']>;
export type ImportListQuery = Query<paths['/api/v1/imports']['get']>;
export type ImportRow = Ok<paths['/api/v1/imports/{importId}/rows']['get']>['items'][number];
export type ImportRowQuery = Query<paths['/api/v1/imports/{importId}/rows']['get']>;

export type MendedRow = Ok<paths['/api/v1/imports/{importId}/rows/{rowNumber}']['patch']>;
export type ImportUndo = Ok<paths['/api/v1/imports/{importId}/undo']['get']>;
export type ImportColumns = Ok<paths['/api/v1/imports/{importId}/columns']['get']>;
export type ImportLimits = Ok<paths['/api/v1/imports/limits']['get']>;
export type Synonym = Ok<paths['/api/v1/import-synonyms']['get']>['items'][number];

type AuditSearchRoute = paths['/api/v1/audit-events/search']['post'];
export type AuditSearch = Sent<AuditSearchRoute>;
export type AuditPage = Ok<AuditSearchRoute>;
export type AuditEvent = AuditPage['items'][number];
export type AuditTerms = Ok<paths['/api/v1/audit-events/terms']['get']>;
export type AuditChain = Ok<paths['/api/v1/audit-chain']['get']>;
export type AuditFault = NonNullable<
  NonNullable<AuditChain['verification']>['report']
>['faults'][number];

export type CoverageReport = Ok<paths['/api/v1/reports/coverage']['get']>;
export type CoverageQuery = Query<paths['/api/v1/reports/coverage']['get']>;
export type CoverageRow = CoverageReport['rows'][number];
export type CoverageFigures = CoverageReport['total'];
export type CoverageTrend = Ok<paths['/api/v1/reports/coverage/trend']['get']>;
export type CoverageTrendQuery = Query<paths['/api/v1/reports/coverage/trend']['get']>;
export type CoverageUnitPage = Ok<paths['/api/v1/reports/coverage/units']['get']>;
export type CoverageUnit = Ok<paths['/api/v1/reports/coverage/units']['get']>['items'][number];
export type CoverageUnitQuery = Query<paths['/api/v1/reports/coverage/units']['get']>;

export type SearchResult = Ok<paths['/api/v1/search']['get']>;
export type SearchHit = SearchResult['items'][number];

export type Contact = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts']['get']
>['items'][number];
export type ContactList = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts']['get']
>;
export type PremisesList = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises']['get']
>;
export type PremisesItem = PremisesList['items'][number];
export type UnitRunList = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/runs']['get']
>;
export type UnitRun = UnitRunList['items'][number];
export type TimelinePage = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/timeline']['get']
>;
export type TimelineEntry = TimelinePage['items'][number];
export type FieldHistoryPage = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/history']['get']
>;
export type FieldChange = FieldHistoryPage['items'][number];
export type HistoryField = FieldChange['field'];

export type ImportSummary = Ok<paths['/api/v1/imports']['get']>['items'][number];

/** The answer of a list that is short enough to come whole. */
export interface WholeList<T> {
  items: T[];
  total: number;
}

/** The answer of a list that comes page by page. */
export interface ListPage<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
  /** Where the next and the previous page begin, for lists that can go on from there. */
  next?: string | null;
  previous?: string | null;
}

export type ExportRun = Ok<paths['/api/v1/exports/{exportId}']['get']>;
export type ExportListQuery = Query<paths['/api/v1/exports']['get']>;
export type ExportOrder = Sent<paths['/api/v1/exports']['post']>;

export type BulkOrder = Sent<paths['/api/v1/bulk-actions']['post']>;
export type BulkRun = Ok<paths['/api/v1/bulk-actions/{runId}']['get']>;
export type BulkDryRun = Exclude<Ok<paths['/api/v1/bulk-actions']['post']>, { state: string }>;
export type BulkResult = Ok<paths['/api/v1/bulk-actions/{runId}/results']['get']>['items'][number];
export type BulkResultQuery = Query<paths['/api/v1/bulk-actions/{runId}/results']['get']>;
export type Preferences = Ok<paths['/api/v1/me/preferences']['get']>;
export type PreferenceChange = Omit<Sent<paths['/api/v1/me/preferences']['patch']>, 'version'>;
export type ListKey = keyof Preferences['lists'];
export type ColumnChoice = NonNullable<
  NonNullable<Preferences['lists'][ListKey]>['columns']
>[number];
export type SavedViewList = Ok<paths['/api/v1/saved-views']['get']>;
export type SavedView = SavedViewList['items'][number];
export type SavedViewDraft = Sent<paths['/api/v1/saved-views']['post']>;
export type SavedViewEdit = Sent<paths['/api/v1/saved-views/{savedViewId}']['patch']>;

export type Dossier = Ok<paths['/api/v1/parks/{parkId}/admissions/{runId}']['get']>;
export type DossierTask = Dossier['tasks'][number];
export type DossierMaterial = Dossier['materials'][number];
export type DossierAnchor = Dossier['live']['anchors'][number];
export type DossierReceipt = Ok<paths['/api/v1/parks/{parkId}/admissions/{runId}/receipt']['get']>;
export type DossierList = Ok<paths['/api/v1/admissions']['get']>;
export type SaveDossierUnit = Sent<
  paths['/api/v1/parks/{parkId}/admissions/{runId}/unit']['patch']
>;
export type SaveDossierContact = Sent<
  paths['/api/v1/parks/{parkId}/admissions/{runId}/contact']['patch']
>;
export type SaveDossierLive = Sent<
  paths['/api/v1/parks/{parkId}/admissions/{runId}/live']['patch']
>;
export type SaveDossierCredit = Sent<
  paths['/api/v1/parks/{parkId}/admissions/{runId}/credit']['patch']
>;
export type SaveDossierMaterial = Sent<
  paths['/api/v1/parks/{parkId}/admissions/{runId}/materials/{code}']['put']
>;
export type DossierMove = Sent<paths['/api/v1/parks/{parkId}/admissions/{runId}/moves']['post']>;
export type OpenPark = Ok<paths['/api/v1/public/parks']['get']>['items'][number];
export type AccountAsked = Sent<paths['/api/v1/public/account-applications']['post']>;
export type AccountRequestPage = Ok<paths['/api/v1/account-applications']['get']>;
export type AccountRequest = AccountRequestPage['items'][number];
export type AccountRequestQuery = Query<paths['/api/v1/account-applications']['get']>;
export type AccountConfirmation = Sent<
  paths['/api/v1/parks/{parkId}/account-applications/{applicationId}/confirm']['post']
>;
export type AccountReceipt = Ok<paths['/api/v1/public/account-applications']['post']>;
export type ProgressAsked = Sent<paths['/api/v1/public/progress']['post']>;
export type ApplicationProgress = Ok<paths['/api/v1/public/progress']['post']>;

export type Construction = Ok<
  paths['/api/v1/parks/{parkId}/constructions/{constructionId}']['get']
>;
export type ConstructionList = Ok<paths['/api/v1/constructions']['get']>;
export type ConstructionSummary = ConstructionList['items'][number];
export type ConstructionQuery = Query<paths['/api/v1/constructions']['get']>;
export type ConstructionMove = Sent<
  paths['/api/v1/parks/{parkId}/constructions/{constructionId}/moves']['post']
>;
export type UnitConstructions = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/constructions']['get']
>;
export type UnopenedUnit = Ok<paths['/api/v1/construction-unopened']['get']>['items'][number];
export type ConstructionSettings = Ok<paths['/api/v1/construction-settings']['get']>;
export type ConstructionSettingsInput = Sent<paths['/api/v1/construction-settings']['put']>;

export type VisitFile = Ok<
  paths['/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}']['get']
>;
export type InstructorVisit = VisitFile['visits'][number];
export type VisitFileList = Ok<paths['/api/v1/instructor-dispatches']['get']>;
export type VisitFileSummary = VisitFileList['items'][number];
export type VisitFileQuery = Query<paths['/api/v1/instructor-dispatches']['get']>;
export type UnitVisitFiles = Ok<
  paths['/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructor-dispatches']['get']
>;
export type UnfollowedInstructor = UnitVisitFiles['unfollowed'][number];
export type InstructorAccount = Ok<
  paths['/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}/accounts']['get']
>['items'][number];

export type GateBoard = Ok<paths['/api/v1/parks/{parkId}/gate-board']['get']>;
export type Gate = GateBoard['gates'][number];
export type GateStep = Gate['steps'][number];

export type DossierPage = Ok<paths['/api/v1/admissions']['get']>;
export type DossierSummary = DossierPage['items'][number];
export type DossierQuery = Query<paths['/api/v1/admissions']['get']>;
export type DossierStart = Sent<paths['/api/v1/parks/{parkId}/admissions']['post']>;
export type Reviewer = Ok<paths['/api/v1/outside-reviewers']['get']>['items'][number];
export type MaterialList = Ok<paths['/api/v1/admission-materials']['get']>;
export type MaterialKind = MaterialList['kinds'][number];
export type AdmissionSettings = Ok<paths['/api/v1/parks/{parkId}/admission-settings']['get']>;
export type AdmissionSettingsEdit = Sent<paths['/api/v1/parks/{parkId}/admission-settings']['put']>;

export type Assessment = Ok<paths['/api/v1/parks/{parkId}/assessments/{assessmentId}']['get']>;
export type AssessmentItem = Ok<paths['/api/v1/assessments']['get']>['items'][number];
export type AssessmentQuery = Query<paths['/api/v1/assessments']['get']>;
export type AssessmentPeriod = Ok<paths['/api/v1/assessment-periods']['get']>['items'][number];
export type PeriodInput = Sent<paths['/api/v1/parks/{parkId}/assessment-periods']['post']>;
export type GivenScores = Sent<
  paths['/api/v1/parks/{parkId}/assessments/{assessmentId}/scores']['post']
>;
export type IndicatorSetList = Ok<paths['/api/v1/indicator-sets']['get']>;
export type IndicatorSet = IndicatorSetList['items'][number];
export type IndicatorContent = IndicatorSet['content'];
export type AssessedSubject = IndicatorSet['subject'];
export type IndicatorSetInput = Sent<paths['/api/v1/indicator-sets']['post']>;
export type KeptIndicatorDraft = Sent<paths['/api/v1/indicator-sets/draft']['put']>;
export type IndicatorDraft = Ok<paths['/api/v1/indicator-sets/draft']['put']>;
export type IndicatorDraftContent = KeptIndicatorDraft['content'];
export type IndicatorPreview = Ok<paths['/api/v1/indicator-sets/preview']['post']>;
export type Rectification = Ok<
  paths['/api/v1/parks/{parkId}/rectifications/{rectificationId}']['get']
>;
export type StoredFile = Ok<paths['/api/v1/files/{fileId}']['get']>;
export type IssuedNotice = Dossier['notices'][number];
export type DocumentWording = Ok<
  paths['/api/v1/parks/{parkId}/document-wordings']['get']
>['items'][number];
export type WordingEdit = Sent<paths['/api/v1/parks/{parkId}/document-wordings/{kind}']['put']>;
