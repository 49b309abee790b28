export { AssessmentModule } from './assessment.module.js';
export {
  type AssessmentResult,
  AssessmentResults,
  type ResultsQuery,
} from './use-cases/assessment-results.js';
