/** The boxes of the workbench, in their order: 待办, 已办, 我发起, 抄送. */
export const BOXES = ['todo', 'done', 'started', 'copied'] as const;
export type TodoBox = (typeof BOXES)[number];

/** The box that an address names; what waits where it names none. */
export function boxNamed(text: string | undefined): TodoBox {
  return BOXES.find((box) => box === text) ?? 'todo';
}
