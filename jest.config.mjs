/** Shared by the three projects: TypeScript through SWC, kept as native ES modules. */
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/dist-web/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** One real PostgreSQL with a migrated template database, shared by every file that needs it. */
const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** Long drills are a run of their own: `npm run proof`. */
const isProof = process.env.WUTONG_PROOF === '1';

const proof = {
  ...shared,
  ...withDatabase,
  displayName: 'proof',
  testMatch: ['<rootDir>/test/proof/**/*.spec.ts'],
};

export default {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
  projects: isProof
    ? [proof]
    : [
        {
          ...shared,
          displayName: 'unit',
          testMatch: [
            '<rootDir>/src/**/*.spec.ts',
            '<rootDir>/seeds/**/*.spec.ts',
            '<rootDir>/web/src/**/*.spec.ts',
            '<rootDir>/test/architecture/**/*.spec.ts',
          ],
        },
        {
          ...shared,
          ...withDatabase,
          displayName: 'database and API',
          testMatch: ['<rootDir>/test/db/**/*.spec.ts', '<rootDir>/test/e2e/**/*.spec.ts'],
        },
        {
          ...shared,
          ...withDatabase,
          displayName: 'browser',
          testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
        },
      ],
};
