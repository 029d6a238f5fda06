// Import directions of docs/architecture.md: file → ingest → normalize → observe → store → summarize → app.
// One rule a room, one message a rule; what a room may import is listed, everything else of ours is refused.
const TEST = '\\.test\\.tsx?$'
/** @param {string} room @param {string} allowed regular expression of our own files that the room may import @param {string} comment */
const mayImport = (room, allowed, comment) => ({
  name: `${room.replaceAll('/', '-')}-imports`,
  severity: 'error',
  comment,
  from: { path: `^${room}/`, pathNot: TEST },
  to: { path: '^(app|cli|components|lib|bench|e2e|data|prisma)/', pathNot: `^(${room}/|${allowed})` },
})

module.exports = {
  forbidden: [
    mayImport(
      'lib/normalize',
      'data/provinces',
      'The normaliser is pure: it knows nothing of ours but itself and the province table.',
    ),
    mayImport(
      'lib/ingest',
      'lib/normalize/',
      'Ingest turns bytes into text and text into records; it knows only the normaliser.',
    ),
    mayImport(
      'lib/observe',
      'lib/normalize/(report|units|vietnamese/letters)',
      'Observing is pure arithmetic over figures; it knows only the contract, the units and how letters fold.',
    ),
    mayImport(
      'lib/store',
      'lib/observe/|lib/normalize/|prisma/',
      'The store knows observations and the contract, never a summary or a page.',
    ),
    mayImport(
      'lib/summarize',
      'lib/store/|lib/observe/|lib/normalize/|lib/i18n/',
      'Summaries read the store and never a component.',
    ),
    mayImport(
      'lib/web-api',
      'lib/(store|summarize|observe|normalize|i18n)/',
      'The API serves what the store and the summaries give; it knows no page and no component.',
    ),
    mayImport('lib/i18n', 'lib/normalize/report', 'Messages and locale formats know the contract at most.'),
    mayImport(
      'components',
      'lib/summarize/(filters|explorer-query|chart-model|[a-z-]+-types)|lib/normalize/report|lib/i18n/|lib/observe/(units|indicators)',
      'A component draws what it is given: no query, no store.',
    ),
    mayImport('app', 'components/|lib/', 'Routes compose lib and components.'),
    {
      name: 'prisma-stays-in-store',
      severity: 'error',
      comment: 'lib/store is the only door to the database.',
      from: { pathNot: '^(lib/store|prisma|prisma\\.config\\.ts|node_modules)' },
      to: { path: '@prisma/(client|adapter|extension)|better-sqlite3|lib/store/generated' },
    },
    {
      name: 'normalize-is-pure',
      severity: 'error',
      comment: 'No clock, disk, network or framework in the normaliser: the same text must give the same record.',
      from: { path: '^lib/normalize/', pathNot: TEST },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle hides which module comes first.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/store/generated' },
    exclude: { path: '\\.next|^(bench/(compare|lighthouse)|e2e/firefox)/node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
