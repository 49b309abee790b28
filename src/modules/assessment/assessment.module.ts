import { Module } from '@nestjs/common';
import { ConstructionModule } from '../construction/construction.public.js';
import { EnterprisesModule } from '../enterprises/enterprises.public.js';
import { ParksModule } from '../parks/parks.public.js';
import './assessment.access.js';
import './assessment.audit.js';
import { AssessmentsController } from './assessments.controller.js';
import './assessment.problems.js';
import { IndicatorSetsController } from './indicator-sets.controller.js';
import { RectificationsController } from './rectifications.controller.js';
import { AssessmentBinding } from './use-cases/assessment-binding.js';
import { AssessmentPeriods } from './use-cases/assessment-periods.js';
import { AssessmentResults } from './use-cases/assessment-results.js';
import { EndFilesOfExited } from './use-cases/end-files-of-exited.js';
import { GetAssessment } from './use-cases/get-assessment.js';
import { GetRectification } from './use-cases/get-rectification.js';
import { IndicatorDrafts } from './use-cases/indicator-drafts.js';
import { IndicatorSets } from './use-cases/indicator-sets.js';
import { ListAssessments } from './use-cases/list-assessments.js';
import { OpenAssessmentsJob } from './use-cases/open-assessments-job.js';
import { OpenRectification } from './use-cases/open-rectification.js';
import { RectificationBinding } from './use-cases/rectification-binding.js';
import { PreviewIndicatorSet } from './use-cases/preview-indicator-set.js';
import { RectificationMeasurements } from './use-cases/rectification-measurements.js';
import { ScoreAssessment } from './use-cases/score-assessment.js';
import { TakeMeasurements } from './use-cases/take-measurements.js';

/** The third gate: units and branches are assessed period by period, and what a warning leads to. */
@Module({
  imports: [ParksModule, EnterprisesModule, ConstructionModule],
  controllers: [IndicatorSetsController, AssessmentsController, RectificationsController],
  providers: [
    IndicatorSets,
    IndicatorDrafts,
    PreviewIndicatorSet,
    AssessmentPeriods,
    OpenAssessmentsJob,
    TakeMeasurements,
    AssessmentBinding,
    ScoreAssessment,
    GetAssessment,
    ListAssessments,
    OpenRectification,
    RectificationBinding,
    GetRectification,
    RectificationMeasurements,
    AssessmentResults,
    EndFilesOfExited,
  ],
  exports: [AssessmentResults, AssessmentPeriods, IndicatorSets],
})
export class AssessmentModule {}
