// SPDX-License-Identifier: AGPL-3.0-only
// Which image, and which release of it.
import { type Manifest, workloadsOf } from './manifest.ts';

export interface Image {
  /** With the registry where one is given, without tag and digest. */
  readonly name: string;
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
}

/** `registry:5000/gatefleet/ws:0.1.0@sha256:…` */
export function parseImage(text: string): Image {
  const [withTag = '', digest] = text.split('@');
  const [, name = '', tag] = /^(.*?)(?::([^:/]*))?$/u.exec(withTag) ?? [];
  return { name, tag, digest };
}

/** Which of our services an image is, whatever registry it comes from. */
export function serviceOf(image: string): string | undefined {
  return /(?:^|\/)gatefleet\/([^/]+)$/u.exec(parseImage(image).name)?.[1];
}

function imageProblems(image: string, version: string): string[] {
  const { tag, digest } = parseImage(image);
  if (serviceOf(image) !== undefined && tag !== version) {
    return [`image ${image} is not of version ${version}`];
  }
  const isFixed = digest !== undefined || (tag !== undefined && tag !== '' && tag !== 'latest');
  return isFixed ? [] : [`image ${image} may be another one tomorrow`];
}

/** @param version that of package.json, which our images have as their tag */
export function pinnedImageProblems(objects: readonly Manifest[], version: string): string[] {
  return workloadsOf(objects).flatMap(({ title, pod, containers }) =>
    [...(pod.initContainers ?? []), ...containers]
      .flatMap(({ image = '' }) => imageProblems(image, version))
      .map((problem) => `${title}: ${problem}`),
  );
}
