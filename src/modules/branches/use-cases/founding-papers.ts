import type { FieldProblem } from '../../../platform/problems/problem.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import type { FoundingPapersDto } from '../dto/founding-papers.dto.js';
import { inFuture } from './act-days.js';

/**
 * Refuses papers of a founding whose days lie in the future or in the wrong order: application, reply, filing
 * (rule 1.8). @throws validation_failed
 */
export function refusePapers(papers: FoundingPapersDto, today: string): void {
  const { appliedOn, repliedOn, filedOn } = papers;
  const faults: FieldProblem[] = Object.entries({ appliedOn, repliedOn, filedOn }).flatMap(
    ([path, day]) => (day ? (inFuture(path, day, today) ?? []) : []),
  );
  if (repliedOn && appliedOn && repliedOn < appliedOn) {
    faults.push({
      path: 'repliedOn',
      code: 'replied_before_applied',
      zh: '批复日期不能早于申请日期（{appliedOn}），请核对两个日期',
      en: 'The reply cannot come before the application ({appliedOn}); check both days',
      params: { appliedOn },
    });
  }
  const reply = repliedOn ?? appliedOn;
  if (filedOn && reply && filedOn < reply) {
    faults.push({
      path: 'filedOn',
      code: 'filed_before_reply',
      zh: '备案日期不能早于批复日期（{reply}），请核对两个日期',
      en: 'It cannot be filed before the reply ({reply}); check both days',
      params: { reply },
    });
  }
  if (faults.length > 0) {
    throw fieldProblem(faults);
  }
}
