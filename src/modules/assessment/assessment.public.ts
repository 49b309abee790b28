export { AssessmentModule } from './assessment.module.js';
export {
  type AssessmentResult,
  AssessmentResults,
  type ResultsQuery,
} from './use-cases/assessment-results.js';
export { AssessmentPeriods } from './use-cases/assessment-periods.js';
export { IndicatorSets } from './use-cases/indicator-sets.js';
export { OpenAssessmentsJob } from './use-cases/open-assessments-job.js';
export { ScoreAssessment } from './use-cases/score-assessment.js';
export { TEMPLATES as INDICATOR_TEMPLATES } from './domain/template.js';
