// SPDX-License-Identifier: AGPL-3.0-only
// Where voice servers could be. Everybody here is nearest to the first.
import type { APIVoiceRegion } from 'discord-api-types/v10';

const NAMES: Readonly<Record<string, string>> = {
  'us-east': 'US East',
  'us-central': 'US Central',
  'us-south': 'US South',
  'us-west': 'US West',
  brazil: 'Brazil',
  rotterdam: 'Rotterdam',
  southafrica: 'South Africa',
  india: 'India',
  hongkong: 'Hong Kong',
  singapore: 'Singapore',
  japan: 'Japan',
  sydney: 'Sydney',
};

export const VOICE_REGIONS: readonly APIVoiceRegion[] = Object.entries(NAMES).map(
  ([id, name], at) => ({ id, name, optimal: at === 0, deprecated: false, custom: false }),
);
