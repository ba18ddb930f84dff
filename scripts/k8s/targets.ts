// SPDX-License-Identifier: AGPL-3.0-only
// Whatever selects pods selects some, and the ports it means are theirs.
import { type Manifest, ofKind, titleOf, type Workload, workloadsOf } from './manifest.ts';
import { type LabelSelector, selected, selects } from './selector.ts';

type Port = string | number;

function hasPort({ containers }: Workload, port: Port): boolean {
  return containers
    .flatMap(({ ports = [] }) => ports)
    .some(({ name, containerPort }) => name === port || containerPort === port);
}

function serviceProblems(objects: readonly Manifest[], workloads: readonly Workload[]): string[] {
  return ofKind(objects, 'Service').flatMap((service) => {
    const { selector, ports = [] } = service.spec ?? {};
    const pods = selected(workloads, selector && { matchLabels: selector });
    if (pods.length === 0) return [`${titleOf(service)}: selects no pod`];
    return ports
      .map(({ port, targetPort }) => targetPort ?? port)
      .filter((port) => !pods.every((pod) => hasPort(pod, port)))
      .map((port) => `${titleOf(service)}: its pods have no port ${port}`);
  });
}

function policyProblems(objects: readonly Manifest[], workloads: readonly Workload[]): string[] {
  return ofKind(objects, 'NetworkPolicy').flatMap((policy) => {
    const { podSelector, ingress = [], egress = [] } = policy.spec ?? {};
    const title = titleOf(policy);
    const pods = selected(workloads, podSelector);
    const peers = [
      ...ingress.flatMap(({ from = [] }) => from),
      ...egress.flatMap(({ to = [] }) => to),
    ];
    const selectors = peers
      .filter(({ namespaceSelector }) => namespaceSelector === undefined)
      .flatMap((peer): LabelSelector[] =>
        peer.podSelector === undefined ? [] : [peer.podSelector],
      );
    return [
      ...(pods.length === 0 ? [`${title}: selects no pod`] : []),
      ...selectors
        .filter((selector) => selected(workloads, selector).length === 0)
        .map((selector) => `${title}: no pod is ${JSON.stringify(selector)}`),
      ...ingress
        .flatMap(({ ports = [] }) => ports)
        .flatMap(({ port }) => port ?? [])
        .filter((port) => pods.length > 0 && !pods.every((pod) => hasPort(pod, port)))
        .map((port) => `${title}: its pods have no port ${port}`),
    ];
  });
}

function probePorts({ containers }: Workload): Port[] {
  return containers.flatMap(({ livenessProbe, readinessProbe, startupProbe }) =>
    [livenessProbe, readinessProbe, startupProbe].flatMap(
      (probe) => (probe?.httpGet ?? probe?.tcpSocket ?? probe?.grpc)?.port ?? [],
    ),
  );
}

export function targetProblems(objects: readonly Manifest[]): string[] {
  const workloads = workloadsOf(objects);
  const budgets = ofKind(objects, 'PodDisruptionBudget')
    .filter(({ spec }) => selected(workloads, spec?.selector).length === 0)
    .map((budget) => `${titleOf(budget)}: selects no pod`);
  const own = workloads.flatMap((workload) => [
    ...(selects(workload.object.spec?.selector, workload.labels)
      ? []
      : [`${workload.title}: does not select its own pods`]),
    ...probePorts(workload)
      .filter((port) => !hasPort(workload, port))
      .map((port) => `${workload.title}: a probe asks port ${port}, which it does not have`),
  ]);
  return [
    ...own,
    ...budgets,
    ...serviceProblems(objects, workloads),
    ...policyProblems(objects, workloads),
  ];
}
