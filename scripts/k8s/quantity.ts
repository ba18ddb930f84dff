// SPDX-License-Identifier: AGPL-3.0-only
// Quantities of the Kubernetes API: 250m, 1.5, 1e3, 64Mi, 2G.

const UNITS: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

/** In cores or bytes; 0 for none, NaN for what is no quantity. */
export function parseQuantity(quantity: string | number | undefined): number {
  if (quantity === undefined) return 0;
  const [, number = '', unit = ''] =
    /^([0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)([A-Za-z]*)$/u.exec(String(quantity)) ?? [];
  const scale = UNITS[unit];
  return number === '' || scale === undefined ? Number.NaN : Number(number) * scale;
}
