import { parseAst } from 'vite';
import type { Late } from './late-features.ts';

type Node = { type: string; [field: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/**
 * Which late features a script uses without asking whether they are there (`typeof`, `in`, `?.`, the left of `&&`): those
 * that it asks for once it may use.
 */
export function usedFeatures(script: string, late: Late): string[] {
  const used = new Set<string>();
  const asked = new Set<string>();
  const own = new Set<string>();
  const walk = (value: unknown, asking: boolean): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, asking);
    if (!isNode(value)) return;
    const mentioned = mention(value, late);
    // A call is no question, wherever it stands.
    if (mentioned) (asking && value.type !== 'CallExpression' ? asked : used).add(mentioned);
    const named = namedBeforeIn(value) ?? (asking ? methodOf(value, late) : null);
    if (named) asked.add(named);
    const defined = definition(value);
    if (defined) own.add(defined);
    for (const [field, child] of Object.entries(value)) {
      if (!isName(value, field)) walk(child, asks(value, field, asking));
    }
  };
  walk(parseAst(script), false);
  return [...used].filter((name) => !asked.has(name) && !own.has(name.replace(/^\./, '')));
}

function mention(node: Node, late: Late): string | null {
  const { globals, members, methods } = late;
  if (node.type === 'Identifier') return globals.has(String(node.name)) ? String(node.name) : null;
  if (node.type === 'MemberExpression') {
    const member = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return members.has(member) ? member : null;
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return null;
  if (mention(node.callee, late)) return null;
  const method = nameOf(node.callee.property);
  return methods.has(method) ? `.${method}` : null;
}

/** `typeof bytes.toBase64` asks for the method, whatever it is of. */
function methodOf({ type, property }: Node, { methods }: Late): string | null {
  const method = type === 'MemberExpression' ? nameOf(property) : '';
  return methods.has(method) ? `.${method}` : null;
}

/** `'groupBy' in Map` asks for `Map.groupBy`. */
function namedBeforeIn({ type, operator, left, right }: Node): string | null {
  const named = type === 'BinaryExpression' && operator === 'in' ? textOf(left) : null;
  return named === null ? null : `${nameOf(right)}.${named}`;
}

/** A text that stands in the script as such; bundlers write them as templates. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (typeof node.value === 'string') return node.value;
  const [only, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return only && others.length === 0 ? only.value.cooked : null;
}

/** A name that the script gives to something of its own. */
function definition(node: Node): string | null {
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type)) return nameOf(node.key);
  if (['FunctionDeclaration', 'ClassDeclaration', 'VariableDeclarator'].includes(node.type)) return nameOf(node.id);
  const assigned = node.type === 'AssignmentExpression' && isNode(node.left) ? node.left : null;
  return assigned?.type === 'MemberExpression' ? nameOf(assigned.property) : null;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}

/** A member's own name is no mention of a global. */
function isName({ type, computed }: Node, field: string): boolean {
  if (computed) return false;
  return field === 'property' ? type === 'MemberExpression' : field === 'key';
}

function asks({ type, operator, optional }: Node, field: string, asking: boolean): boolean {
  if (type === 'UnaryExpression' && operator === 'typeof') return true;
  if (type === 'BinaryExpression' && operator === 'in') return true;
  if (type === 'LogicalExpression' && field === 'left') return true;
  if (field === 'test') return true;
  // A member called by what is not there is one that nobody calls.
  if (field === 'key') return true;
  if (optional === true && (field === 'callee' || field === 'object')) return true;
  return asking && (type === 'MemberExpression' || type === 'LogicalExpression' || type === 'UnaryExpression');
}
