import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true
};

/** A place in a statement where a symbol is named. */
interface Use {
  readonly at: ts.Identifier;
  readonly symbol: ts.Symbol;
}

/**
 * The declarations that a file exports, with all that they speak of, as the text of one file. Only what the language itself
 * brings along, such as HTMLElement, is left out. Of two things with one name the later one gets a number.
 * @throws Error when a type names a module in its midst
 */
export function gatherTypes(entry: string): string {
  const program = ts.createProgram([entry], OPTIONS);
  const checker = program.getTypeChecker();
  const names = new Map<ts.Symbol, string>();
  const uses = new Map<ts.Statement, Use[]>();

  function add(symbol: ts.Symbol): void {
    if (names.has(symbol)) return;
    const own = statementsOf(symbol).filter((one) => !program.isSourceFileDefaultLibrary(one.getSourceFile()));
    if (own.length === 0) return;
    names.set(symbol, unused(symbol.name, new Set(names.values())));
    for (const statement of own) addStatement(statement);
  }

  function addStatement(statement: ts.Statement): void {
    if (uses.has(statement)) return;
    const found: Use[] = [];
    uses.set(statement, found);
    const visit = (node: ts.Node) => {
      if (ts.isImportTypeNode(node)) throw new Error(`a type of the library names a module: ${node.getText()}`);
      const named = ts.isIdentifier(node) && !(ts.isModuleDeclaration(node.parent) && node.parent.name === node);
      const symbol = named && targetOf(checker, checker.getSymbolAtLocation(node));
      if (symbol) found.push({at: node, symbol});
      ts.forEachChild(node, visit);
    };
    visit(statement);
    for (const {symbol} of found) add(symbol);
    // What a file adds to the global names goes with whatever is taken from it.
    for (const other of statement.getSourceFile().statements)
      if (ts.isModuleDeclaration(other) && other.flags & ts.NodeFlags.GlobalAugmentation) addStatement(other);
  }

  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!);
  for (const symbol of exported) add(targetOf(checker, symbol)!);
  const texts = [...uses].map(([statement, found]) => textOf(statement, found, names));
  const last = exported.map((symbol) => `${names.get(targetOf(checker, symbol)!)} as ${symbol.name}`).sort();
  return `${texts.join('\n')}\nexport {${last.join(', ').replace(/\b(\w+) as \1\b/g, '$1')}};\n`;
}

function targetOf(checker: ts.TypeChecker, symbol: ts.Symbol | undefined): ts.Symbol | undefined {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The statements at the top of files that declare a symbol; none for what stands inside of another. */
function statementsOf({declarations = []}: ts.Symbol): ts.Statement[] {
  return declarations
    .map((declaration) => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration))
    .filter((node): node is ts.Statement & typeof node => node.parent !== undefined && ts.isSourceFile(node.parent));
}

function unused(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free)) return free;
    free = `${name}${number}`;
  }
}

/** A statement with its docstring, not exported, declared if it is not a type alone, with everything under its new name. */
function textOf(statement: ts.Statement, uses: readonly Use[], names: ReadonlyMap<ts.Symbol, string>): string {
  const start = statement.getStart();
  let text = statement.getText();
  for (const {at, symbol} of uses.toReversed()) {
    const name = names.get(symbol);
    if (name) text = text.slice(0, at.getStart() - start) + name + text.slice(at.end - start);
  }
  const [doc] = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const typeOnly = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const bare = text.replace(/^(?:export )?(?:declare )?/, '');
  return `${doc ? `${doc.getText()}\n` : ''}${typeOnly ? '' : 'declare '}${bare}`;
}
