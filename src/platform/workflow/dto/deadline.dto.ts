/** A file that already comes into a year whose days are missing; nothing of what is in it. */
export class ReachingFileDto {
  number: string;
  parkName: string;
  workflowLabel: string;
  /** The day in that year that it has; null where its promised time would come there when it runs on. */
  day: string | null;
}

export class ReachingFilesDto {
  /** The year that is missing; null when none is. */
  year: number | null;
  items: ReachingFileDto[];
  total: number;
}

/** A day that a correction of the calendar moved. */
export class ShiftedDayDto {
  id: string;
  number: string;
  parkName: string;
  workflowLabel: string;
  /** Whose day it was: the promise to whoever applied, or something to be done. */
  what: 'promise' | 'todo';
  was: string;
  becomes: string;
}

export class ShiftedDaysDto {
  items: ShiftedDayDto[];
  total: number;
  /** The job that moves them is not done yet. */
  isRunning: boolean;
}
