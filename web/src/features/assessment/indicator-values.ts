import type { IndicatorContent, IndicatorDraftContent } from '../../api/types.js';

export type DraftIndicator = IndicatorDraftContent['headings'][number]['indicators'][number];

/** The form of the next version: what is typed, whether it holds together or not. */
export interface IndicatorValues {
  name: string;
  appliesFrom?: string | null;
  content: IndicatorDraftContent;
}

/** All indicators, heading by heading. */
export const indicatorsOf = (
  content: Pick<IndicatorDraftContent, 'headings'> | undefined,
): DraftIndicator[] =>
  (content?.headings ?? []).flatMap((heading) => heading?.indicators ?? []).filter(Boolean);

/** The points of all indicators together; 100 is asked for. */
export const pointsOf = (content: Pick<IndicatorDraftContent, 'headings'> | undefined): number =>
  indicatorsOf(content).reduce((sum, { points }) => sum + (points ?? 0), 0);

/** A code that no indicator of the set has. */
export function newCode(taken: readonly string[]): string {
  for (let n = taken.length + 1; ; n += 1) {
    const code = `item_${n}`;
    if (!taken.includes(code)) return code;
  }
}

/** An indicator to begin with. */
export const newIndicator = (taken: readonly string[]): DraftIndicator => ({
  code: newCode(taken),
  name: '',
  points: null,
  source: { kind: 'evidence', guide: '' },
});

/** The content as it is published and tried out: of a source, only what belongs to its kind. */
export function contentToPublish(content: IndicatorDraftContent): IndicatorContent {
  return {
    ...content,
    headings: content.headings.map((heading) => ({
      ...heading,
      indicators: heading.indicators.map((one) => ({
        ...one,
        source:
          one.source.kind === 'measured'
            ? {
                kind: 'measured',
                measurement: one.source.measurement,
                direction: one.source.direction ?? 'at_least',
                steps: one.source.steps ?? [],
              }
            : { kind: 'evidence', guide: one.source.guide },
      })),
    })),
    // What is still missing the server names, field by field.
  } as IndicatorContent;
}

/** The same text for the same values, whatever the order of their fields. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(
          Object.entries(one as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : one,
  );
}
