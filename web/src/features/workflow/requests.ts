import { api, call, withKey } from '../../api/client.js';

/** Reminds whoever a to-do waits for. */
export function nudgeTodo(
  { parkId, todoId }: { parkId: string; todoId: string },
  key: string,
): Promise<unknown> {
  return call<unknown>(
    api.POST('/api/v1/parks/{parkId}/todos/{todoId}/nudge', {
      params: { path: { parkId, todoId } },
      headers: withKey(key),
    }),
  );
}
