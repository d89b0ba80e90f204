import { existsSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Finding } from '../checks/finding.ts';
import {
  causesSchema,
  emptyVocabulary,
  regionsSchema,
  servicesSchema,
  type Vocabulary,
} from '../domain/vocabulary.ts';
import { readYaml } from './read-yaml.ts';

/** The controlled words of the site. A vocabulary without a file is empty. */
export function readVocabulary(): { value: Vocabulary; findings: readonly Finding[] } {
  const causes = readOptional('content/vocabulary/causes.yaml', causesSchema);
  const services = readOptional('content/vocabulary/services.yaml', servicesSchema);
  const regions = readOptional('content/vocabulary/regions.yaml', regionsSchema);
  return {
    value: {
      causes: causes.value ?? emptyVocabulary.causes,
      services: services.value ?? emptyVocabulary.services,
      regions: regions.value ?? emptyVocabulary.regions,
    },
    findings: [causes, services, regions].flatMap(({ findings }) => findings),
  };
}

function readOptional<Schema extends z.ZodType>(file: string, schema: Schema) {
  return existsSync(file) ? readYaml(file, schema) : { value: undefined, findings: [] };
}
