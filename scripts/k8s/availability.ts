// SPDX-License-Identifier: AGPL-3.0-only
// What keeps a service up while nodes are drained, fail or fill up.
import { type Manifest, ofKind, titleOf, type Workload, workloadsOf } from './manifest.ts';
import { selected, selects } from './selector.ts';

const SPREAD = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'];

function budgetProblems(objects: readonly Manifest[], workloads: readonly Workload[]): string[] {
  const budgets = ofKind(objects, 'PodDisruptionBudget');
  const uncovered = workloads.flatMap(({ title, labels }) => {
    const count = budgets.filter(({ spec }) => selects(spec?.selector, labels)).length;
    if (count === 1) return [];
    return count === 0
      ? [`${title}: no PodDisruptionBudget is for it`]
      : [`${title}: several PodDisruptionBudgets are for it, so that evicting fails`];
  });
  const blocking = budgets
    .filter(({ spec }) => {
      const { maxUnavailable, minAvailable = 0 } = spec ?? {};
      const replicas = selected(workloads, spec?.selector).map((workload) => workload.replicas);
      const most = Math.max(...replicas, 1);
      if (maxUnavailable !== undefined) return Number.parseFloat(String(maxUnavailable)) === 0;
      return typeof minAvailable === 'string'
        ? Number.parseFloat(minAvailable) >= 100
        : minAvailable >= most;
    })
    .map((budget) => `${titleOf(budget)}: never lets a pod be evicted`);
  return [...uncovered, ...blocking];
}

function spreadProblems({ title, isSeveral, labels, pod }: Workload): string[] {
  if (!isSeveral) return [];
  const constraints = pod.topologySpreadConstraints ?? [];
  return SPREAD.filter(
    (key) =>
      !constraints.some(
        ({ topologyKey, labelSelector }) => topologyKey === key && selects(labelSelector, labels),
      ),
  ).map((key) => `${title}: is not spread over ${key}`);
}

export function availabilityProblems(objects: readonly Manifest[]): string[] {
  const workloads = workloadsOf(objects);
  return [...budgetProblems(objects, workloads), ...workloads.flatMap(spreadProblems)];
}
