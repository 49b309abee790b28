/** Pieces that the first page has fetched already, by the names that the bundler gives them. */
const WITH_THE_FIRST_PAGE = new Set([
  'Button',
  'CheckOutlined',
  'CloseOutlined',
  'Compact',
  'CopyOutlined',
  'ExclamationCircleFilled',
  'InfoCircleFilled',
  'UniqueProvider',
  'alert',
  'button',
  'chunk',
  'client',
  'es',
  'grant-text',
  'i18next',
  'index',
  'jsx-runtime',
  'language',
  'link-button',
  'me',
  'notices',
  'page-title',
  'preload-helper',
  'problem-alert',
  'problem-text',
  'queryOptions',
  'react',
  'removable',
  'rolldown-runtime',
  'set',
  'useQuery',
  'useToken',
  'useTranslation',
  'zh-CN-start',
]);

/**
 * What a piece of the application has fetched beside it: what the first page brought is not named again in every list.
 * A name that is no longer right costs some bytes or a moment, never a page.
 */
export function worthPreloading(file: string): boolean {
  const name = /^assets\/(.+?)-[\w-]{8}\.js$/.exec(file)?.[1];
  return name === undefined || !WITH_THE_FIRST_PAGE.has(name.replace(/^chunk-.*/, 'chunk'));
}
