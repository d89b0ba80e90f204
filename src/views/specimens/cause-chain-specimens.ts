import { english } from '../../i18n/language.ts';
import { type CauseChain, causeChain } from '../cause-chain.ts';
import { type Specimen, specimenIncident } from './specimen.ts';

const trigger = 'A configuration change is rolled out to every region at once.';
const root = 'The agent reads its configuration `limits.yaml` without checking it.';
const effect = 'Every agent stops, and visitors get error 502.';
const longFactor =
  'The procedure for an emergency, which had last been rehearsed before the move to the new data centre, names machines that no longer exist, and the page that lists their successors is kept on a server that stands behind the very load balancer that was down.';

export const causeChainSpecimens: readonly Specimen<CauseChain>[] = [
  specimen('all', 'All fields', {
    trigger,
    root,
    effect,
    factors: ['Tests do not cover the file.', 'There are no stages.', 'The alarm fires late.'],
  }),
  specimen('trigger', 'A trigger only: the incident itself is the effect', { trigger }),
  specimen('factors', 'Eleven long factors', {
    trigger: longFactor,
    effect,
    factors: Array.from({ length: 11 }, () => longFactor),
  }),
  specimen('no-root', 'No root cause, and one factor', {
    trigger,
    effect,
    factors: ['com.example.configuration.ConfigurationFileValidatorFactory is switched off.'],
  }),
  specimen('no-trigger', 'Factors and a root cause only', {
    root,
    factors: ['Tests do not cover the file.', 'There are no stages.'],
  }),
].flat();

function specimen(id: string, title: string, cause: Record<string, unknown>) {
  const view = causeChain(
    specimenIncident(id, { cause: { class: ['bad-deploy'], ...cause } }),
    [],
    english,
  );
  return view ? [{ id: `chain-${id}`, title, view }] : [];
}
