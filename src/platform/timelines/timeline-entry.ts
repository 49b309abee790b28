/** One sentence in both languages. */
export interface TimelineText {
  zh: string;
  en: string;
}

/** Something that happened to a subject. */
export interface TimelineEntry {
  /** The business date it happened on, `YYYY-MM-DD`. */
  on: string;
  /** When it was written down; null where nobody knows. */
  at: Date | null;
  /** A stable code, such as `left`. */
  kind: string;
  title: TimelineText;
  /** What else is to be said of it. */
  detail?: TimelineText | null;
  /** Who did it, under which role; null for the system itself. */
  by: { name: string; role: string } | null;
  /** The address of the page about it. */
  link: string | null;
}
