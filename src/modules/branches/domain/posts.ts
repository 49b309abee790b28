import type { BusinessDate } from '../../../platform/calendar/business-date.js';

/** The posts of a branch and of its committee (rule 1.9). */
export const POSTS = [
  'secretary',
  'deputy_secretary',
  'organisation_officer',
  'publicity_officer',
  'discipline_officer',
  'committee_member',
] as const;
export type Post = (typeof POSTS)[number];

/** How somebody came to a post. */
export const POST_BASES = ['elected', 'appointed'] as const;
export type PostBasis = (typeof POST_BASES)[number];

/** Secretary and deputy are approved by the superior; the other members are filed with it (rule 1.14). */
export function needsApproval(post: Post): boolean {
  return post === 'secretary' || post === 'deputy_secretary';
}

/**
 * The committee that a set of posts makes up (rule 1.9): a secretary, alone or with a deputy, is none; with any other
 * post all of them are one. Officers of one person count once.
 */
export function committeeOf(posts: readonly { post: Post; personName: string }[]): {
  committeeSize: number;
  deputyCount: number;
} {
  const hasCommittee = posts.some(({ post }) => !needsApproval(post));
  return {
    committeeSize: hasCommittee ? new Set(posts.map(({ personName }) => personName)).size : 0,
    deputyCount: posts.filter(({ post }) => post === 'deputy_secretary').length,
  };
}

/** Whether something that holds from a day until another holds on a day. */
export function holdsOn(
  span: { from: BusinessDate; until: BusinessDate | null },
  day: BusinessDate,
): boolean {
  return span.from <= day && (span.until === null || span.until > day);
}
