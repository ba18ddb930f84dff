// SPDX-License-Identifier: AGPL-3.0-only
// Objects of the Kubernetes API as a rendered overlay has them. The rules read them by the API's own types,
// which is safe because they are asked only after schemas and types had nothing to say.
import type { IDeployment, IStatefulSet } from 'kubernetes-models/apps/v1';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1';
import type {
  IConfigMap,
  IContainer,
  INamespace,
  IPodSpec,
  ISecret,
  IService,
  IServiceAccount,
} from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

/** The kinds that the rules can judge, and their types. */
export interface Kinds {
  ConfigMap: IConfigMap;
  Deployment: IDeployment;
  Namespace: INamespace;
  NetworkPolicy: INetworkPolicy;
  PodDisruptionBudget: IPodDisruptionBudget;
  Secret: ISecret;
  Service: IService;
  ServiceAccount: IServiceAccount;
  StatefulSet: IStatefulSet;
}

const KINDS: ReadonlySet<string> = new Set<keyof Kinds>([
  'ConfigMap',
  'Deployment',
  'Namespace',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'Secret',
  'Service',
  'ServiceAccount',
  'StatefulSet',
]);

export type Labels = Readonly<Record<string, string>>;

/** What makes pods: a Deployment or a StatefulSet. */
export interface Workload {
  readonly title: string;
  readonly labels: Labels;
  readonly pod: IPodSpec;
  readonly containers: readonly IContainer[];
  readonly replicas: number;
  /** Whether several of its pods may run at the same time, if only while it is updated. */
  readonly isSeveral: boolean;
  readonly object: IDeployment | IStatefulSet;
}

export function titleOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.name}`;
}

function isManifest(value: unknown): value is Manifest {
  const { apiVersion, kind, metadata } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  const { name } = (metadata ?? {}) as { readonly name?: unknown };
  return [apiVersion, kind, name].every((text) => typeof text === 'string' && text !== '');
}

/** Kustomize folds long base64; the API skips the line breaks, the schemas do not. */
function unfolded(object: Manifest): Manifest {
  const { data } = object as { readonly data?: Readonly<Record<string, unknown>> };
  if (object.kind !== 'Secret' || data === undefined) return object;
  const lines = Object.entries(data).map(([key, text]) => [
    key,
    typeof text === 'string' ? text.replaceAll('\n', '') : text,
  ]);
  return { ...object, ...{ data: Object.fromEntries(lines) } };
}

/** Reads what kustomize printed. */
export function parseManifests(text: string): Manifest[] {
  // Kubernetes reads YAML 1.1, where 0440 is octal.
  return parseAllDocuments(text, { version: '1.1' }).map((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const value: unknown = document.toJS();
    if (!isManifest(value)) throw new Error('an object has no apiVersion, kind or metadata.name');
    return unfolded(value);
  });
}

export function ofKind<Kind extends keyof Kinds>(
  objects: readonly Manifest[],
  kind: Kind,
): (Kinds[Kind] & Manifest)[] {
  return objects.filter((object): object is Kinds[Kind] & Manifest => object.kind === kind);
}

export function workloadsOf(objects: readonly Manifest[]): Workload[] {
  const deployments = ofKind(objects, 'Deployment').map((object) => {
    const { replicas = 1, strategy } = object.spec ?? {};
    return { object, isSeveral: replicas > 1 || strategy?.type !== 'Recreate' };
  });
  const statefulSets = ofKind(objects, 'StatefulSet').map((object) => ({
    object,
    isSeveral: (object.spec?.replicas ?? 1) > 1,
  }));
  return [...deployments, ...statefulSets].map(({ object, isSeveral }) => {
    const { template, replicas = 1 } = object.spec ?? {};
    const pod = template?.spec ?? { containers: [] };
    const labels = template?.metadata?.labels ?? {};
    const { containers } = pod;
    return { title: titleOf(object), labels, pod, containers, replicas, isSeveral, object };
  });
}

/** A kind that no rule knows would pass unseen. */
export function unknownKindProblems(objects: readonly Manifest[]): string[] {
  return objects
    .filter(({ kind }) => !KINDS.has(kind))
    .map((object) => `${titleOf(object)}: no rule knows this kind`);
}
