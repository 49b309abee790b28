import { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem.js';

/** The cache of what was read; it repeats a read only when no answer came or the server failed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => {
        const { status } = asProblem(error);
        return failures < 2 && (status === 0 || status >= 500);
      },
      retryDelay: (attempt) => Math.min(600 * 2 ** attempt, 3000),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
