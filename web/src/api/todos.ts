import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from './client.js';
import type { TodoCounts } from './types.js';

/** How much waits for the acting role grant; the bell has it read again when something comes. */
export const todoCountsQuery = queryOptions({
  queryKey: ['todo-counts'],
  queryFn: ({ signal }) => call<TodoCounts>(api.GET('/api/v1/todo-counts', { signal })),
  staleTime: 60_000,
});

/** How many to-dos wait; none until it is known. */
export function useTodoCount(): number {
  return useQuery(todoCountsQuery).data?.todo ?? 0;
}
