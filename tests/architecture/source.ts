import { parseSync } from 'oxc-parser';

/** One import or re-export of a file. `value` is false where only types cross. */
export interface Import {
  readonly from: string;
  readonly value: boolean;
}

export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSize[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const child of node) yield* walk(child);
  else if (isNode(node)) {
    yield node;
    for (const value of Object.values(node)) if (typeof value === 'object') yield* walk(value);
  }
}

const specifierIsType = (node: Node): boolean =>
  (node.importKind ?? node.exportKind) === 'type' ||
  (Array.isArray(node.specifiers) &&
    node.specifiers.length > 0 &&
    node.specifiers.every((s: Node) => (s.importKind ?? s.exportKind) === 'type'));

const sourceOf = (node: Node): string | null =>
  isNode(node.source) && typeof node.source.value === 'string' ? node.source.value : null;

function importsOf(nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    if (!/^(Import(Declaration|Expression)|Export(All|Named)Declaration)$/.test(node.type)) return [];
    const from = sourceOf(node);
    return from === null ? [] : [{ from, value: !specifierIsType(node) }];
  });
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

function functionsOf(nodes: readonly Node[], code: string): FunctionSize[] {
  return nodes
    .filter((node) => FUNCTION.test(node.type))
    .map((node) => ({
      name: isNode(node.id) ? String(node.id.name) : `function at ${node.start}`,
      lines: code.slice(node.start, node.end).split('\n').length,
    }));
}

/** Reads what the architecture rules need to know of one TypeScript file. Paths are relative to the repository. */
export function parseSource(path: string, code: string): Source {
  const nodes = [...walk(parseSync(path, code).program)];
  return {
    path,
    lines: code.trimEnd().split('\n').length,
    imports: importsOf(nodes),
    functions: functionsOf(nodes, code),
  };
}
