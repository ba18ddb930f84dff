// SPDX-License-Identifier: AGPL-3.0-only
// Finds the route of a path: literal parts before named ones, the method last.

export interface Template<T> {
  readonly method: string;
  readonly template: string;
  readonly value: T;
}

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  named: Node<T> | undefined;
  readonly byMethod: Map<
    string,
    { readonly names: readonly string[]; readonly found: Template<T> }
  >;
}

export interface Match<T> {
  readonly found: Template<T>;
  readonly params: Readonly<Record<string, string>>;
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), named: undefined, byMethod: new Map() };
}

const NAMED = /^\{(\w+)\}$/;

export class Router<T> {
  readonly #root = createNode<T>();

  constructor(templates: Iterable<Template<T>>) {
    for (const template of templates) this.#add(template);
  }

  #add(found: Template<T>): void {
    let node = this.#root;
    const names: string[] = [];
    for (const part of found.template.split('/').slice(1)) {
      const name = NAMED.exec(part)?.[1];
      let next = name === undefined ? node.literals.get(part) : node.named;
      next ??= createNode<T>();
      if (name === undefined) {
        node.literals.set(part, next);
      } else {
        node.named = next;
        names.push(name);
      }
      node = next;
    }
    node.byMethod.set(found.method, { names, found });
  }

  /** The parts of a path, each decoded. */
  match(method: string, parts: readonly string[]): Match<T> | undefined {
    for (const { node, values } of this.#candidates(parts)) {
      const entry = node.byMethod.get(method);
      if (entry === undefined) continue;
      const params = Object.fromEntries(entry.names.map((name, at) => [name, values[at] ?? '']));
      return { found: entry.found, params };
    }
    return undefined;
  }

  /** The methods that the path knows. */
  methods(parts: readonly string[]): string[] {
    return [...this.#candidates(parts)].flatMap(({ node }) => [...node.byMethod.keys()]);
  }

  /** Every way through the tree, that with more literal parts first. */
  *#candidates(
    parts: readonly string[],
    node = this.#root,
    values: readonly string[] = [],
  ): Generator<{ readonly node: Node<T>; readonly values: readonly string[] }> {
    const [part, ...rest] = parts;
    if (part === undefined) {
      yield { node, values };
      return;
    }
    const literal = node.literals.get(part);
    if (literal !== undefined) yield* this.#candidates(rest, literal, values);
    if (node.named !== undefined && part !== '') {
      yield* this.#candidates(rest, node.named, [...values, part]);
    }
  }
}
