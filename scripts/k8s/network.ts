// SPDX-License-Identifier: AGPL-3.0-only
// Nobody talks to anybody unless it is said, and said on both sides: what a pod may send to another, the other
// must take.
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { type Manifest, ofKind, type Workload, workloadsOf } from './manifest.ts';
import { selected, selects } from './selector.ts';

type Direction = 'Ingress' | 'Egress';
type Policy = INetworkPolicy & Manifest;

interface Rule {
  readonly peers: readonly Workload[];
  readonly ports: readonly (string | number)[];
}

function rulesOf({ spec }: Policy, direction: Direction, workloads: readonly Workload[]): Rule[] {
  const rules =
    direction === 'Ingress'
      ? (spec?.ingress ?? []).map(({ from, ports }) => ({ peers: from, ports }))
      : (spec?.egress ?? []).map(({ to, ports }) => ({ peers: to, ports }));
  return rules.map(({ peers = [], ports = [] }) => ({
    // Other namespaces and addresses have no other side here.
    peers: peers
      .filter(({ namespaceSelector }) => namespaceSelector === undefined)
      .flatMap(({ podSelector }) => selected(workloads, podSelector)),
    ports: ports.flatMap(({ port }) => port ?? []),
  }));
}

function isDenyAll({ spec }: Policy, direction: Direction): boolean {
  const rules = direction === 'Ingress' ? spec?.ingress : spec?.egress;
  return spec?.policyTypes?.includes(direction) === true && (rules ?? []).length === 0;
}

function portNumber({ containers }: Workload, port: string | number): string {
  const ports = containers.flatMap((container) => container.ports ?? []);
  return String(ports.find(({ name }) => name === port)?.containerPort ?? port);
}

/** Who may talk to whom inside the overlay, as one side sees it: `ws to redis:6379`. */
export function talks(objects: readonly Manifest[], direction: Direction): string[] {
  const workloads = workloadsOf(objects);
  const nameOf = ({ object }: Workload): string => object.metadata?.name ?? '';
  const pairs = ofKind(objects, 'NetworkPolicy').flatMap((policy) =>
    selected(workloads, policy.spec?.podSelector).flatMap((own) =>
      rulesOf(policy, direction, workloads).flatMap(({ peers, ports }) =>
        peers.flatMap((peer) => {
          const [from, to] = direction === 'Ingress' ? [peer, own] : [own, peer];
          return ports.map((port) => `${nameOf(from)} to ${nameOf(to)}:${portNumber(to, port)}`);
        }),
      ),
    ),
  );
  return [...new Set(pairs)].sort();
}

export function networkProblems(objects: readonly Manifest[]): string[] {
  const policies = ofKind(objects, 'NetworkPolicy');
  const open = workloadsOf(objects).flatMap(({ title, labels }) =>
    (['Ingress', 'Egress'] as const)
      .filter(
        (direction) =>
          !policies.some(
            (policy) => isDenyAll(policy, direction) && selects(policy.spec?.podSelector, labels),
          ),
      )
      .map(
        (direction) => `${title}: no NetworkPolicy denies ${direction.toLowerCase()} by default`,
      ),
  );
  const sent = talks(objects, 'Egress');
  const taken = talks(objects, 'Ingress');
  return [
    ...open,
    ...sent.filter((pair) => !taken.includes(pair)).map((pair) => `${pair}: sent, but not let in`),
    ...taken.filter((pair) => !sent.includes(pair)).map((pair) => `${pair}: let in, but not sent`),
  ];
}
