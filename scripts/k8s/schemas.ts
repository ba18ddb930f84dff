// SPDX-License-Identifier: AGPL-3.0-only
// Types and required fields of every object, by the API's schemas. They let fields pass that they do not
// know; those are found in field-types.ts.
import { type Manifest, titleOf } from './manifest.ts';

interface Validated {
  validate(): void;
}

type Model = new (data: object) => Validated;

const MODELS: Readonly<Record<string, () => Promise<object>>> = {
  v1: () => import('kubernetes-models/v1'),
  'apps/v1': () => import('kubernetes-models/apps/v1'),
  'networking.k8s.io/v1': () => import('kubernetes-models/networking.k8s.io/v1'),
  'policy/v1': () => import('kubernetes-models/policy/v1'),
};

async function modelOf({ apiVersion, kind }: Manifest): Promise<Model | undefined> {
  const load = Object.hasOwn(MODELS, apiVersion) ? MODELS[apiVersion] : undefined;
  const model: unknown = new Map(Object.entries((await load?.()) ?? {})).get(kind);
  return typeof model === 'function' ? (model as Model) : undefined;
}

async function problemsOf(object: Manifest): Promise<string[]> {
  const model = await modelOf(object);
  if (model === undefined) {
    return [`${titleOf(object)}: no schema of ${object.apiVersion} is for it`];
  }
  try {
    new model(object).validate();
    return [];
  } catch (error) {
    return [`${titleOf(object)}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

export async function schemaProblems(objects: readonly Manifest[]): Promise<string[]> {
  return (await Promise.all(objects.map(problemsOf))).flat();
}
