// SPDX-License-Identifier: AGPL-3.0-only
// A small overlay with which nothing is wrong, and ways of spoiling it.
import type { Manifest } from './manifest.ts';
import { type Expectations, ruleProblems } from './overlays.ts';

export const EXPECTED: Expectations = {
  version: '1.2.3',
  outside: new Map([['Secret outside', ['token', 'amqp', 'redis']]]),
  holdsSecrets: false,
};

const namespace = 'fleet';
const probe = (port: string) => ({ httpGet: { path: '/', port } });

function container(name: string, port: object) {
  return {
    name,
    image: `gatefleet/${name}:1.2.3`,
    ports: [port],
    livenessProbe: probe('main'),
    readinessProbe: probe('main'),
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    resources: {
      requests: { cpu: '100m', memory: '128Mi' },
      limits: { cpu: 1, memory: '1Gi', 'ephemeral-storage': '64Mi' },
    },
  };
}

function pod(name: string, parts: object) {
  return {
    metadata: { labels: { app: name } },
    spec: {
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      serviceAccountName: name,
      terminationGracePeriodSeconds: 30,
      securityContext: {
        runAsUser: 65532,
        runAsGroup: 65532,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      ...parts,
    },
  };
}

/** What every workload has beside itself. */
function companions(name: string): object[] {
  const selector = { matchLabels: { app: name } };
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name, namespace },
      automountServiceAccountToken: false,
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: { selector: { app: name }, ports: [{ port: 80, targetPort: 'main' }] },
    },
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name, namespace },
      spec: { maxUnavailable: 1, selector },
    },
  ];
}

function policy(name: string, spec: object): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, namespace },
    spec,
  };
}

const ws = {
  ...container('ws', { name: 'main', containerPort: 9100 }),
  envFrom: [{ configMapRef: { name: 'settings' } }],
  env: [
    { name: 'DISCORD_TOKEN_FILE', value: '/secrets/token' },
    { name: 'AMQP_URL_FILE', value: '/secrets/amqp' },
    { name: 'REDIS_URL_FILE', value: '/secrets/redis' },
    {
      name: 'GATEFLEET_NAMESPACE',
      valueFrom: { configMapKeyRef: { name: 'settings', key: 'GATEFLEET_NAMESPACE' } },
    },
  ],
  volumeMounts: [{ name: 'secrets', mountPath: '/secrets', readOnly: true }],
};
const items = ['token', 'amqp', 'redis'].map((key) => ({ key, path: key }));
const secrets = {
  name: 'secrets',
  projected: { defaultMode: 0o440, sources: [{ secret: { name: 'outside', items } }] },
};
const spread = (topologyKey: string) => ({
  maxSkew: 1,
  topologyKey,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: { matchLabels: { app: 'ws' } },
});
const simulator = {
  ...container('simulator', { name: 'main', containerPort: 3000 }),
  env: [
    { name: 'SIM_HOST', value: '0.0.0.0' },
    { name: 'SIM_PORT', value: '3000' },
    { name: 'SIM_TOKEN_FILE', value: '/secrets/token' },
  ],
  volumeMounts: [
    { name: 'secrets', mountPath: '/secrets' },
    { name: 'data', mountPath: '/data' },
    { name: 'tmp', mountPath: '/tmp' },
  ],
};
const token = {
  secretName: 'outside',
  defaultMode: 0o440,
  items: [{ key: 'token', path: 'token' }],
};

const GOOD: readonly object[] = [
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace,
      labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace },
    data: { GATEFLEET_NAMESPACE: 'fleet', SHARDS: '4' },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'ws', namespace },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'ws' } },
      template: pod('ws', {
        containers: [ws],
        volumes: [secrets],
        topologySpreadConstraints: [
          spread('topology.kubernetes.io/zone'),
          spread('kubernetes.io/hostname'),
        ],
      }),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'simulator', namespace },
    spec: {
      replicas: 1,
      serviceName: 'simulator',
      selector: { matchLabels: { app: 'simulator' } },
      template: pod('simulator', {
        containers: [simulator],
        volumes: [
          { name: 'secrets', secret: token },
          { name: 'tmp', emptyDir: { sizeLimit: '1Mi' } },
        ],
      }),
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: {} }],
    },
  },
  ...companions('ws'),
  ...companions('simulator'),
  policy('default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
  policy('ws', {
    podSelector: { matchLabels: { app: 'ws' } },
    policyTypes: ['Egress'],
    egress: [
      {
        to: [{ podSelector: { matchLabels: { app: 'simulator' } } }],
        ports: [{ port: 3000 }],
      },
    ],
  }),
  policy('simulator', {
    podSelector: { matchLabels: { app: 'simulator' } },
    policyTypes: ['Ingress'],
    ingress: [
      {
        from: [{ podSelector: { matchLabels: { app: 'ws' } } }],
        ports: [{ port: 'main' }],
      },
      { from: [{ namespaceSelector: { matchLabels: { watches: 'true' } } }] },
    ],
  }),
];

/** The overlay, to be spoiled at will. */
export function goodManifests(): Manifest[] {
  return structuredClone(GOOD) as Manifest[];
}

export type Path = readonly (string | number)[];

/** Where the container of a workload stands, and where its pod. */
export const CONTAINER: Path = ['spec', 'template', 'spec', 'containers', 0];
export const POD: Path = ['spec', 'template', 'spec'];

/** Sets what stands at a path of one object; `undefined` takes it away. */
export function spoil(
  objects: readonly Manifest[],
  title: string,
  path: Path,
  value: unknown,
): void {
  const object = objects.find(({ kind, metadata }) => title === `${kind} ${metadata.name}`);
  if (object === undefined) throw new Error(`there is no ${title}`);
  let place = object as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    place[step] ??= {};
    place = place[step] as Record<string | number, unknown>;
  }
  const last = path.at(-1) ?? '';
  if (value !== undefined) place[last] = value;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
}

/** What the rules say of the good overlay with one thing changed. */
export function problemsWith(title: string, path: Path, value: unknown): string[] {
  const objects = goodManifests();
  spoil(objects, title, path, value);
  return ruleProblems(objects, EXPECTED);
}
