/** Which parts of a JSON schema a value has: properties of objects and values of enumerations, each by its place. */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
const propertiesOf = (schema: Node): [string, Node][] =>
  Object.entries(isNode(schema.properties) ? schema.properties : {}).flatMap(([name, of]) =>
    isNode(of) ? [[name, of] satisfies [string, Node]] : [],
  );
const branchesOf = (schema: Node): Node[] => [...nodes(schema.oneOf), ...nodes(schema.anyOf)];
/** Schemas of what is in a list or under any name. */
const insidesOf = (schema: Node): Node[] => [
  ...nodes(schema.items),
  ...nodes(schema.prefixItems),
  ...nodes(schema.additionalProperties),
];

function choicesOf(schema: Node): string[] {
  const choices = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : [];
  return choices.map(String);
}

export class FormParts {
  readonly #root: Node;
  /** Key of a part, to where in the form it first stands. Two parts of one structure are one. */
  readonly #places = new Map<string, string>();

  constructor(root: unknown) {
    if (!isNode(root)) throw new Error('a schema is an object');
    this.#root = root;
    this.#collect(root, '', new Set());
  }

  /** Where each part stands that no value has. */
  missing(values: readonly unknown[]): string[] {
    const seen = new Set<string>();
    for (const value of values) this.#walk(this.#root, value, seen);
    return [...this.#places].filter(([key]) => !seen.has(key)).map(([, place]) => place);
  }

  #resolve(schema: Node): Node {
    const ref = schema.$ref;
    if (typeof ref !== 'string') return schema;
    const definitions = isNode(this.#root.$defs) ? this.#root.$defs : {};
    const found = definitions[ref.replace('#/$defs/', '')];
    if (!isNode(found)) throw new Error(`no ${ref}`);
    return this.#resolve(found);
  }

  #collect(unresolved: Node, place: string, done: Set<string>): void {
    const schema = this.#resolve(unresolved);
    const id = JSON.stringify(schema);
    if (done.has(id)) return;
    done.add(id);
    for (const choice of choicesOf(schema)) this.#places.set(`${id}=${choice}`, `${place} = ${choice}`);
    for (const [name, of] of propertiesOf(schema)) {
      const own = `${place}${discriminatorOf(schema)}.${name}`.replace(/^\./, '');
      this.#places.set(`${id}.${name}`, own);
      this.#collect(of, own, done);
    }
    for (const of of [...branchesOf(schema), ...insidesOf(schema)]) this.#collect(of, place, done);
  }

  #walk(unresolved: Node, value: unknown, seen: Set<string>): void {
    const schema = this.#resolve(unresolved);
    const id = JSON.stringify(schema);
    if (choicesOf(schema).includes(String(value))) seen.add(`${id}=${String(value)}`);
    for (const branch of branchesOf(schema)) if (this.#fits(branch, value)) this.#walk(branch, value, seen);
    if (Array.isArray(value)) for (const one of value) for (const of of insidesOf(schema)) this.#walk(of, one, seen);
    if (!isNode(value)) return;
    const properties = new Map(propertiesOf(schema));
    for (const [name, inner] of Object.entries(value)) {
      const of = properties.get(name);
      if (of) {
        seen.add(`${id}.${name}`);
        this.#walk(of, inner, seen);
      } else for (const any of nodes(schema.additionalProperties)) this.#walk(any, inner, seen);
    }
  }

  #fits(unresolved: Node, value: unknown): boolean {
    const schema = this.#resolve(unresolved);
    const branches = branchesOf(schema);
    if (branches.length > 0) return branches.some((branch) => this.#fits(branch, value));
    const choices = choicesOf(schema);
    if (choices.length > 0) return choices.includes(String(value));
    if (schema.type !== 'object') return !isNode(value);
    if (!isNode(value)) return false;
    const properties = new Map(propertiesOf(schema));
    const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
    return (
      required.every((name) => name in value) &&
      Object.entries(value).every(([name, inner]) => {
        const of = properties.get(name);
        return of === undefined ? schema.additionalProperties !== false : !hasChoices(of) || this.#fits(of, inner);
      })
    );
  }
}

const hasChoices = (schema: Node): boolean => choicesOf(schema).length > 0;

/** ` (cond: once)`, so that a reader sees which of several forms is meant. */
function discriminatorOf(schema: Node): string {
  const named = propertiesOf(schema).filter(([, of]) => typeof of.const === 'string');
  return named.map(([name, of]) => ` (${name}: ${String(of.const)})`).join('');
}
