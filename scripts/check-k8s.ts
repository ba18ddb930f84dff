// SPDX-License-Identifier: AGPL-3.0-only
// `npm run check:k8s`: renders everything in k8s/ that is meant to be applied and judges it by the API's
// schemas, its types and our own rules.
import { parseManifests } from './k8s/manifest.ts';
import { type Overlay, overlayProblems, overlays } from './k8s/overlays.ts';
import { findRenderer, type Renderer, renderFolder } from './k8s/render.ts';

/** Prints what is wrong; returns whether anything is. */
async function check(overlay: Overlay, renderer: Renderer): Promise<boolean> {
  try {
    const objects = parseManifests(await renderFolder(renderer, overlay.folder));
    const problems = await overlayProblems(objects, overlay);
    const word = problems.length === 0 ? 'ok  ' : 'FAIL';
    process.stdout.write(`${word}  ${overlay.name} (${objects.length} objects)\n`);
    process.stdout.write(problems.map((problem) => `      ${problem}\n`).join(''));
    return problems.length > 0;
  } catch (error) {
    process.stdout.write(`FAIL  ${overlay.name}\n      ${String(error)}\n`);
    return true;
  }
}

async function checkAll(): Promise<number> {
  const renderer = await findRenderer();
  if (renderer === undefined) {
    process.stderr.write(
      'Neither kubectl (1.27 or newer) nor kustomize (5 or newer) is installed.\n',
    );
    return 1;
  }
  const all = overlays();
  let failed = 0;
  for (const overlay of all) {
    if (await check(overlay, renderer)) failed += 1;
  }
  process.stdout.write(
    failed === 0
      ? `all ${all.length} overlays are as they must be\n`
      : `${failed} of ${all.length} overlays failed\n`,
  );
  return failed === 0 ? 0 : 1;
}

process.exitCode = await checkAll();
