import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { loadTextPieces } from './i18n/language.js';
import type { TextPiece } from './i18n/text-pieces.js';

type PageModule<N extends string> = Record<N, ComponentType>;

interface PageNeeds {
  /** Without it one sees whom to ask instead of the page. */
  permission?: string;
  /** Texts that come with the page. */
  texts?: TextPiece[];
}

/** A page that is loaded when its route is opened. */
export function page<N extends string>(
  path: string,
  load: () => Promise<PageModule<N>>,
  name: N,
  { permission, texts = [] }: PageNeeds = {},
): RouteObject {
  return {
    path,
    lazy: async () => {
      const [pages] = await Promise.all([load(), loadTextPieces(texts)]);
      const Page: ComponentType = pages[name];
      if (!permission) return { Component: Page };
      const { RequirePermission } = await import('./features/shell/require-permission.js');
      return {
        Component: () => (
          <RequirePermission permission={permission}>
            <Page />
          </RequirePermission>
        ),
      };
    },
  };
}
