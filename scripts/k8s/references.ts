// SPDX-License-Identifier: AGPL-3.0-only
// Everything that is named is there: in the overlay, or in the list of what is made outside of it.
import type { IContainer, IPodSpec } from 'kubernetes-models/v1';
import { type Manifest, ofKind, titleOf, type Workload, workloadsOf } from './manifest.ts';

/** Objects made by hand before the overlay is applied, and their keys: `Secret gatefleet-redis`. */
export type Outside = ReadonlyMap<string, readonly string[]>;

interface Reference {
  readonly title: string;
  readonly keys: readonly string[];
}

interface Source {
  readonly name?: string | undefined;
  readonly items?: readonly { readonly key: string }[] | undefined;
}

function toSource(kind: string, source: Source | undefined): Reference[] {
  if (source === undefined) return [];
  return [
    { title: `${kind} ${source.name ?? ''}`, keys: (source.items ?? []).map(({ key }) => key) },
  ];
}

function toKey(
  kind: string,
  source: { readonly name?: string | undefined; readonly key: string } | undefined,
): Reference[] {
  return source === undefined
    ? []
    : [{ title: `${kind} ${source.name ?? ''}`, keys: [source.key] }];
}

function containerReferences({ env = [], envFrom = [] }: IContainer): Reference[] {
  return [
    ...envFrom.flatMap(({ configMapRef, secretRef }) => [
      ...toSource('ConfigMap', configMapRef),
      ...toSource('Secret', secretRef),
    ]),
    ...env.flatMap(({ valueFrom }) => [
      ...toKey('ConfigMap', valueFrom?.configMapKeyRef),
      ...toKey('Secret', valueFrom?.secretKeyRef),
    ]),
  ];
}

function volumeReferences({ volumes = [] }: IPodSpec): Reference[] {
  return volumes.flatMap(({ configMap, secret, projected, persistentVolumeClaim: claim }) => [
    ...toSource('ConfigMap', configMap),
    ...toSource('Secret', secret && { name: secret.secretName, items: secret.items }),
    ...(claim === undefined
      ? []
      : [{ title: `PersistentVolumeClaim ${claim.claimName}`, keys: [] }]),
    ...(projected?.sources ?? []).flatMap((source) => [
      ...toSource('ConfigMap', source.configMap),
      ...toSource('Secret', source.secret),
    ]),
  ]);
}

function referencesOf({ pod, containers, object }: Workload): Reference[] {
  const account = pod.serviceAccountName;
  const service = object.kind === 'StatefulSet' ? object.spec?.serviceName : undefined;
  return [
    ...[...(pod.initContainers ?? []), ...containers].flatMap(containerReferences),
    ...volumeReferences(pod),
    ...(pod.imagePullSecrets ?? []).flatMap((secret) => toSource('Secret', secret)),
    ...(account === undefined ? [] : [{ title: `ServiceAccount ${account}`, keys: [] }]),
    ...(service === undefined ? [] : [{ title: `Service ${service}`, keys: [] }]),
  ];
}

/** What can be named, with the keys of what has some. */
function namedObjects(objects: readonly Manifest[], outside: Outside): Map<string, Set<string>> {
  const named = new Map([...outside].map(([title, keys]) => [title, new Set(keys)]));
  for (const object of objects) named.set(titleOf(object), new Set());
  for (const object of [...ofKind(objects, 'ConfigMap'), ...ofKind(objects, 'Secret')]) {
    const keys = Object.keys({ ...object.data, ...('stringData' in object && object.stringData) });
    named.set(titleOf(object), new Set(keys));
  }
  return named;
}

function mountProblems({ title, pod, containers, object }: Workload): string[] {
  const claims = object.kind === 'StatefulSet' ? (object.spec?.volumeClaimTemplates ?? []) : [];
  const volumes = (pod.volumes ?? []).map(({ name }) => name);
  const known = new Set([...volumes, ...claims.flatMap(({ metadata }) => metadata?.name ?? [])]);
  const mounts = [...(pod.initContainers ?? []), ...containers].flatMap(
    ({ volumeMounts = [] }) => volumeMounts,
  );
  const used = new Set(mounts.map(({ name }) => name));
  return [
    ...[...used]
      .filter((name) => !known.has(name))
      .map((name) => `${title}: mounts volume ${name}, which is not there`),
    ...[...known]
      .filter((name) => !used.has(name))
      .map((name) => `${title}: volume ${name} is mounted nowhere`),
  ];
}

export function referenceProblems(objects: readonly Manifest[], outside: Outside): string[] {
  const named = namedObjects(objects, outside);
  return workloadsOf(objects).flatMap((workload) => [
    ...referencesOf(workload).flatMap(({ title, keys }) => {
      const known = named.get(title);
      if (known === undefined) return [`${workload.title}: names ${title}, which is not there`];
      return keys
        .filter((key) => !known.has(key))
        .map((key) => `${workload.title}: names ${key} of ${title}, which is not there`);
    }),
    ...mountProblems(workload),
  ]);
}

/** Where Secrets are made by hand none may be among the manifests. */
export function heldSecretProblems(objects: readonly Manifest[]): string[] {
  return ofKind(objects, 'Secret').map((secret) => `${titleOf(secret)}: must not be kept here`);
}
