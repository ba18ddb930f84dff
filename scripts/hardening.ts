// SPDX-License-Identifier: AGPL-3.0-only
// What every container of ours must be, however it is run: compose files, Kubernetes manifests and containers
// that run are read into the same facts and judged by the same rules.

export interface ContainerFacts {
  readonly name: string;
  /** As given, `65532:65532` or a name; empty where nothing says. */
  readonly user: string;
  readonly readOnlyRoot: boolean;
  readonly privileged: boolean;
  readonly mayGainPrivileges: boolean;
  readonly droppedCapabilities: readonly string[];
  readonly addedCapabilities: readonly string[];
  /** Namespaces shared with the host: network, pid, ipc. */
  readonly hostNamespaces: readonly string[];
  /** 0: no limit. */
  readonly memoryLimitBytes: number;
  /** In cores; 0: no limit. */
  readonly cpuLimit: number;
  /** Processes and threads; 0: no limit. `node`: the limit is the node's, not the container's. */
  readonly processLimit: number | 'node';
}

const ROOT = new Set(['', '0', 'root']);

/** What is wrong with a container, one sentence each; nothing where all is as it must be. */
export function hardeningProblems(container: ContainerFacts): string[] {
  const { name, user, droppedCapabilities, addedCapabilities, hostNamespaces } = container;
  const [userName = ''] = user.split(':');
  const rules: readonly (readonly [isBroken: boolean, problem: string])[] = [
    [ROOT.has(userName), 'runs as root'],
    [!container.readOnlyRoot, 'has a root file system that can be written to'],
    [container.privileged, 'is privileged'],
    [container.mayGainPrivileges, 'may gain privileges'],
    [!droppedCapabilities.includes('ALL'), 'keeps capabilities'],
    [addedCapabilities.length > 0, `has capabilities: ${addedCapabilities.join(', ')}`],
    [hostNamespaces.length > 0, `shares with the host: ${hostNamespaces.join(', ')}`],
    [!(container.memoryLimitBytes > 0), 'has no memory limit'],
    [!(container.cpuLimit > 0), 'has no CPU limit'],
    [container.processLimit !== 'node' && !(container.processLimit > 0), 'has no process limit'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => `${name} ${problem}`);
}
