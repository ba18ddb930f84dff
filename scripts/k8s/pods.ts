// SPDX-License-Identifier: AGPL-3.0-only
// What every pod and container must be: the restricted Pod Security profile, a root file system that is only
// read, limits, probes, no token of the API.
import type { IContainer, IPodSpec, IVolume } from 'kubernetes-models/v1';
import { type ContainerFacts, hardeningProblems } from '../hardening.ts';
import { type Manifest, ofKind, titleOf, type Workload, workloadsOf } from './manifest.ts';
import { parseQuantity } from './quantity.ts';

const PROFILES: ReadonlySet<string | undefined> = new Set(['RuntimeDefault', 'Localhost']);
const VOLUMES: ReadonlySet<string> = new Set([
  'configMap',
  'downwardAPI',
  'emptyDir',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);
const READABLE_BY_ALL = 0o004;
const DEFAULT_MODE = 0o644;

type Rule = readonly [isBroken: boolean, problem: string];

function broken(rules: readonly Rule[]): string[] {
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}

function factsOf(container: IContainer, pod: IPodSpec): ContainerFacts {
  const { securityContext = {}, resources = {}, name } = container;
  const user = securityContext.runAsUser ?? pod.securityContext?.runAsUser;
  const shared = { network: pod.hostNetwork, pid: pod.hostPID, ipc: pod.hostIPC };
  return {
    name,
    user: user === undefined ? '' : String(user),
    readOnlyRoot: securityContext.readOnlyRootFilesystem === true,
    privileged: securityContext.privileged === true,
    mayGainPrivileges: securityContext.allowPrivilegeEscalation !== false,
    droppedCapabilities: securityContext.capabilities?.drop ?? [],
    addedCapabilities: securityContext.capabilities?.add ?? [],
    hostNamespaces: Object.entries(shared).flatMap(([name, isShared]) => (isShared ? [name] : [])),
    memoryLimitBytes: parseQuantity(resources.limits?.['memory']),
    cpuLimit: parseQuantity(resources.limits?.['cpu']),
    processLimit: 'node',
  };
}

function containerProblems(container: IContainer, pod: IPodSpec): string[] {
  const { name, ports = [], resources = {}, securityContext: own } = container;
  const shared = pod.securityContext;
  const profile = own?.seccompProfile ?? shared?.seccompProfile;
  const requests = (resource: string): boolean => parseQuantity(resources.requests?.[resource]) > 0;
  const rules: readonly Rule[] = [
    [(own?.runAsNonRoot ?? shared?.runAsNonRoot) !== true, 'does not refuse to run as root'],
    [!((own?.runAsGroup ?? shared?.runAsGroup ?? 0) > 0), 'runs in the group of root'],
    [!PROFILES.has(profile?.type), 'runs without a seccomp profile'],
    [!(parseQuantity(resources.limits?.['ephemeral-storage']) > 0), 'has no limit of storage'],
    [!requests('memory'), 'requests no memory'],
    [!requests('cpu'), 'requests no CPU'],
    [ports.some(({ hostPort }) => hostPort !== undefined), 'takes a port of the host'],
  ];
  return [
    ...hardeningProblems(factsOf(container, pod)),
    ...broken(rules).map((problem) => `${name} ${problem}`),
  ];
}

function probeProblems({ name, livenessProbe, readinessProbe }: IContainer): string[] {
  return broken([
    [livenessProbe === undefined, `${name} has no liveness probe`],
    [readinessProbe === undefined, `${name} has no readiness probe`],
  ]);
}

function volumeProblems(volume: IVolume): string[] {
  const { name, secret, projected, emptyDir } = volume;
  const kinds = Object.keys(volume).filter((key) => key !== 'name');
  const sources = projected?.sources ?? [];
  const holdsSecret =
    secret !== undefined || sources.some(({ secret: source }) => source !== undefined);
  const modes = [
    (secret ?? projected)?.defaultMode ?? DEFAULT_MODE,
    ...[secret, ...sources.map((source) => source.secret)].flatMap((source) =>
      (source?.items ?? []).flatMap(({ mode }) => mode ?? []),
    ),
  ];
  return broken([
    [kinds.some((kind) => !VOLUMES.has(kind)), `volume ${name} is of a kind not allowed`],
    [
      holdsSecret && modes.some((mode) => (mode & READABLE_BY_ALL) !== 0),
      `volume ${name} lets everybody read a Secret`,
    ],
    [
      emptyDir !== undefined && !(parseQuantity(emptyDir.sizeLimit) > 0),
      `volume ${name} has no size limit`,
    ],
    [
      sources.some(({ serviceAccountToken }) => serviceAccountToken !== undefined),
      `volume ${name} brings a token of the API`,
    ],
  ]);
}

function podProblems({ pod, containers }: Workload): string[] {
  const first = pod.initContainers ?? [];
  return [
    ...[...first, ...containers].flatMap((container) => containerProblems(container, pod)),
    ...containers.flatMap(probeProblems),
    ...(pod.volumes ?? []).flatMap(volumeProblems),
    ...broken([
      [pod.automountServiceAccountToken !== false, 'is given a token of the API'],
      [pod.enableServiceLinks !== false, "is given other services' addresses as variables"],
      [pod.serviceAccountName === undefined, 'has no service account of its own'],
    ]),
  ];
}

export function podSecurityProblems(objects: readonly Manifest[]): string[] {
  const accounts = ofKind(objects, 'ServiceAccount')
    .filter(({ automountServiceAccountToken }) => automountServiceAccountToken !== false)
    .map((account) => `${titleOf(account)}: hands out a token of the API`);
  const pods = workloadsOf(objects).flatMap((workload) =>
    podProblems(workload).map((problem) => `${workload.title}: ${problem}`),
  );
  return [...accounts, ...pods];
}

const LEVEL = 'pod-security.kubernetes.io/enforce';

/** The namespace is part of what is applied, so that it is guarded from the first moment. */
export function namespaceProblems(objects: readonly Manifest[]): string[] {
  const namespaces = ofKind(objects, 'Namespace');
  const names = new Set(namespaces.map(({ metadata }) => metadata.name));
  const strays = objects.filter((object) => {
    const { namespace } = object.metadata as { readonly namespace?: string };
    return object.kind !== 'Namespace' && !(namespace !== undefined && names.has(namespace));
  });
  return [
    ...namespaces
      .filter(({ metadata }) => metadata.labels?.[LEVEL] !== 'restricted')
      .map((namespace) => `${titleOf(namespace)}: does not enforce the restricted profile`),
    ...strays.map((object) => `${titleOf(object)}: is in no namespace of this overlay`),
  ];
}
