/** The walls between the rooms. Each rule is an error; `npm test` fails on any. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Nothing depends on itself through others, not even for types.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'src/platform holds no word of the domain.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules/|app\\.module|main)' },
    },
    {
      name: 'modules-meet-at-the-door',
      comment:
        'A module is imported by another only through its <name>.public.ts, or for pure rules its <name>.rules.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/[^/]+\\.(public|rules)\\.ts$'],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules are functions of what they are given: no framework, database or file.',
      severity: 'error',
      from: { path: '^src/.+/domain/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: [
          '(^|/)node_modules/(@nestjs/|typeorm/|pg/|pg-boss/|fastify/)',
          '^(@nestjs/|typeorm$|pg$|pg-boss$|fastify$)',
          '^(node:)?(fs|http|https|net|child_process)(/|$)',
          '/(use-cases|entities|dto)/',
          '\\.(controller|module)\\.ts$',
        ],
      },
    },
    {
      name: 'web-and-server-are-apart',
      comment: 'The web knows the server only through the generated API types.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|seeds|test)/' },
    },
    {
      name: 'server-imports-no-web-or-test',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(web|test)/|\\.spec\\.ts$' },
    },
    {
      name: 'server-runs-without-dev-dependencies',
      comment: 'The production image is installed with --omit=dev.',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'says-what-it-is',
      comment: 'A file is named after what it holds.',
      severity: 'error',
      from: {},
      to: { path: '/(util|utils|helper|helpers|common|misc)[./]', pathNot: 'node_modules/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: '^(src|seeds|web|test)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|dist-web)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
