/** What each folder may import from the others, beside itself. Nothing else in the repository may be imported. */
const FOLDERS = {
  geo: [],
  // The one place outside src/ that may look into the core: stories have to be filtered, and versions hashed, as the app does.
  // What a picture can be is said by its exporter; the exporter itself runs in a browser.
  'geo/cli': ['geo/', 'src/core/', 'src/export/picture/picture-options.ts'],
  'src/core': ['geo/index.ts'],
  'src/layers': ['src/core/'],
  'src/svg': ['src/core/'],
  'src/map': ['src/core/', 'src/layers/'],
  'src/workers': ['src/core/', 'src/export/', 'geo/'],
  'src/state': ['src/core/', 'geo/index.ts'],
  'src/export': ['geo/index.ts', 'src/core/', 'src/map/', 'src/svg/'],
  'src/components': ['geo/index.ts', 'src/state/', 'src/core/', 'src/layers/', 'src/map/', 'src/svg/', 'src/export/'],
  'src/element': ['geo/index.ts', 'src/components/', 'src/state/', 'src/core/', 'src/workers/'],
  'src/app': ['src/element/'],
  // Scripts for other people's pages, small because they share nothing but the types of the messages.
  'src/client': ['src/core/frame/']
};

/** Folders within a folder that have a list of their own: the outer rule leaves them to theirs, none is let through. @type {Readonly<Record<string, string>>} */
const INSIDE = {geo: 'geo/cli/'};

/** The only folders of src/ that may import the packages of the given names. */
const PACKAGES = {
  'maplibre-gl|pmtiles|@deck\\.gl/maplibre': ['src/map/'],
  '@deck\\.gl|@luma\\.gl': ['src/layers/', 'src/map/'],
  'd3-geo|topojson-client': ['src/svg/'],
  'svelte|@lucide': ['src/state/', 'src/components/', 'src/element/', 'src/app/']
};

/** @param {string} text */
const escape = (text) => text.replaceAll('.', '\\.');
/** @param {readonly string[]} paths */
const any = (paths) => `^(${paths.map(escape).join('|')})`;

// Each rule forbids everything of ours and takes its own list out again: `pathNot` is that list, not an exception to the rule.
// So a folder that nobody has thought of is forbidden; named the other way round, folder by folder, it would be let through.
// architecture/import-rules.test.ts breaks every rule once, and keeps it once, so that a list cannot grow in silence.
const folderRules = Object.entries(FOLDERS).map(([folder, others]) => ({
  name: `${folder.replace('src/', '').replace('/', '-')}-imports`,
  comment: `${folder}/ imports only ${['itself', ...others].join(', ')}.`,
  severity: 'error',
  from: {path: `^${folder}/`, ...(INSIDE[folder] && {pathNot: any([INSIDE[folder]])})},
  to: {path: '^(geo|src|tests|data|public)/', pathNot: any([`${folder}/`, ...others])}
}));

// The same for packages: every folder of src/ is forbidden but those that are listed, the ones of tomorrow too.
const packageRules = Object.entries(PACKAGES).map(([packages, folders]) => ({
  name: `${folders.map((folder) => folder.split('/')[1]).join('-')}-packages`,
  comment: `Only ${folders.join(', ')} may import ${packages.replaceAll('\\', '')}.`,
  severity: 'error',
  from: {path: '^src/', pathNot: any(folders)},
  to: {path: `(^|/)node_modules/(@types/)?(${packages})/`}
}));

module.exports = {
  forbidden: [
    ...folderRules,
    ...packageRules,
    {
      name: 'node-only-in-cli',
      comment: 'Built-in modules of Node are imported in geo/cli/ alone: everything else runs in browsers.',
      severity: 'error',
      from: {path: '^(geo|src)/', pathNot: '^geo/cli/'},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'cli-is-the-edge',
      comment: 'geo/cli/ is imported by nothing.',
      severity: 'error',
      from: {path: '^(geo|src)/', pathNot: '^geo/cli/'},
      to: {path: '^geo/cli/'}
    },
    {
      name: 'runtime-packages',
      comment: 'What runs in browsers imports only packages listed under dependencies; types may come from anywhere.',
      severity: 'error',
      from: {path: '^(geo|src)/', pathNot: '^geo/cli/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only']}
    },
    // A component that draws a tree imports itself.
    {
      name: 'no-cycles',
      severity: 'error',
      from: {pathNot: '^src/components/svg/Shapes\\.svelte$'},
      to: {circular: true}
    },
    {name: 'resolvable', severity: 'error', from: {}, to: {couldNotResolve: true}}
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '\\.(css|svg|png|woff2)(\\?url)?$'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.svelte', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default', 'types']
    }
  }
};
