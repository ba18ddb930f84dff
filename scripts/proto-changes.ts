// SPDX-License-Identifier: AGPL-3.0-only
// What a worker built with the last release could trip over in the contract of today. Works on the
// descriptors that `pbjs -t json` prints. Additions pass; everything else is told, a line each.

interface ProtoField {
  readonly type: string;
  readonly id: number;
  readonly rule?: string;
  readonly keyType?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

interface ProtoMethod {
  readonly requestType: string;
  readonly responseType: string;
  readonly requestStream?: boolean;
  readonly responseStream?: boolean;
}

/** A package, message, enum or service; what it is shows in which of these it has. */
export interface ProtoNode {
  readonly nested?: Readonly<Record<string, ProtoNode>>;
  readonly fields?: Readonly<Record<string, ProtoField>>;
  readonly oneofs?: Readonly<Record<string, { readonly oneof: readonly string[] }>>;
  readonly values?: Readonly<Record<string, number>>;
  readonly methods?: Readonly<Record<string, ProtoMethod>>;
}

/** Every breaking change from `before` to `after`. */
export function breakingChanges(before: ProtoNode, after: ProtoNode): string[] {
  return compareNodes('', before, after);
}

function compareNodes(path: string, before: ProtoNode, after: ProtoNode): string[] {
  if (kindOf(before) !== kindOf(after)) {
    return [`${path}: was ${kindOf(before)} and is ${kindOf(after)}`];
  }
  const problems = [
    ...compareFields(path, before, after),
    ...compareValues(path, before.values ?? {}, after.values ?? {}),
    ...compareMethods(path, before.methods ?? {}, after.methods ?? {}),
  ];
  for (const [name, node] of Object.entries(before.nested ?? {})) {
    const next = path === '' ? name : `${path}.${name}`;
    const found = after.nested?.[name];
    if (found === undefined) problems.push(`${next}: ${kindOf(node)} removed`);
    else problems.push(...compareNodes(next, node, found));
  }
  return problems;
}

function kindOf(node: ProtoNode): string {
  if (node.fields !== undefined) return 'a message';
  if (node.values !== undefined) return 'an enum';
  return node.methods === undefined ? 'a package' : 'a service';
}

function compareFields(path: string, before: ProtoNode, after: ProtoNode): string[] {
  return Object.entries(before.fields ?? {}).flatMap(([name, old]) => {
    const field = after.fields?.[name];
    if (field === undefined) return [`${path}.${name}: field ${old.id} removed`];
    const problems = [
      difference('number', old.id, field.id),
      difference('type', typeOf(old), typeOf(field)),
      difference('label', labelOf(old), labelOf(field)),
      difference('oneof', oneofOf(before, name), oneofOf(after, name)),
    ];
    return problems
      .filter((problem) => problem !== undefined)
      .map((text) => `${path}.${name}: ${text}`);
  });
}

function typeOf({ type, keyType }: ProtoField): string {
  return keyType === undefined ? type : `map<${keyType}, ${type}>`;
}

function labelOf({ rule, options }: ProtoField): string {
  return rule ?? (options?.['proto3_optional'] === true ? 'optional' : 'none');
}

/** The oneof a field is in, without those that stand for `optional`. */
function oneofOf({ oneofs = {} }: ProtoNode, field: string): string {
  const found = Object.entries(oneofs).find(([, { oneof }]) => oneof.includes(field));
  return found === undefined || found[0].startsWith('_') ? 'none' : found[0];
}

function compareValues(
  path: string,
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): string[] {
  return Object.entries(before).flatMap(([name, number]) => {
    const found = after[name];
    if (found === undefined) return [`${path}.${name}: value ${number} removed`];
    const problem = difference('number', number, found);
    return problem === undefined ? [] : [`${path}.${name}: ${problem}`];
  });
}

function compareMethods(
  path: string,
  before: Readonly<Record<string, ProtoMethod>>,
  after: Readonly<Record<string, ProtoMethod>>,
): string[] {
  return Object.entries(before).flatMap(([name, method]) => {
    const found = after[name];
    if (found === undefined) return [`${path}.${name}: method removed`];
    const problem = difference('signature', signatureOf(method), signatureOf(found));
    return problem === undefined ? [] : [`${path}.${name}: ${problem}`];
  });
}

function signatureOf(method: ProtoMethod): string {
  const side = (type: string, streams = false): string => (streams ? `stream ${type}` : type);
  const { requestType, requestStream, responseType, responseStream } = method;
  return `${side(requestType, requestStream)} -> ${side(responseType, responseStream)}`;
}

function difference(
  what: string,
  before: string | number,
  after: string | number,
): string | undefined {
  return before === after ? undefined : `${what} changed from ${before} to ${after}`;
}
