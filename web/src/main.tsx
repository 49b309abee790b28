import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query-client.js';
import { openSession } from './api/session.js';
import { startLanguage } from './i18n/language.js';
import { router } from './routes.js';
import { startLook } from './theme/look.js';
import { ThemedRoot } from './theme/themed-root.js';
import './theme/base.css';
import './theme/shell.css';
import './theme/forms.css';
import './theme/sign-in.css';

async function start(): Promise<void> {
  void openSession();
  await Promise.all([startLanguage(), startLook()]);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ThemedRoot>
          <RouterProvider router={router} />
        </ThemedRoot>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
