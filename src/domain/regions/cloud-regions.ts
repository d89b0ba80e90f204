import { awsRegions } from './aws-regions.ts';
import { azureRegions } from './azure-regions.ts';
import type { CloudRow } from './cloud-row.ts';
import { gcpRegions } from './gcp-regions.ts';
import { ovhRegions } from './ovh-regions.ts';
import type { Region } from './region.ts';

interface Provider {
  readonly prefix: string;
  readonly rows: readonly CloudRow[];
  /** The official name as a reader knows it out of context. */
  readonly label: (code: string, name: string) => string;
}

/** In the order in which a code without a prefix is looked for. */
export const providers: readonly Provider[] = [
  { prefix: 'aws', rows: awsRegions, label: (_, name) => `AWS ${name}` },
  { prefix: 'gcp', rows: gcpRegions, label: (code, name) => `Google Cloud ${code} (${name})` },
  { prefix: 'azure', rows: azureRegions, label: (_, name) => `Azure ${name}` },
  {
    prefix: 'ovh',
    rows: ovhRegions,
    label: (code, name) => `OVHcloud ${name} (${code.toUpperCase()})`,
  },
];

/** The cloud region behind `aws:us-east-1`: a point with its official name. */
export function findCloudRegion(code: string): Region | undefined {
  const provider = providers.find(({ prefix }) => code.startsWith(`${prefix}:`));
  const row = provider?.rows.find(([own]) => code === `${provider.prefix}:${own}`);
  if (!provider || !row) return undefined;
  const [own, name, , within, latitude, longitude] = row;
  return {
    code,
    kind: 'cloud',
    name: provider.label(own, name),
    within,
    at: [latitude, longitude],
  };
}
