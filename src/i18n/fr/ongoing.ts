import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const ongoingFr: InterfaceWords['ongoing'] = {
  label: 'Incident en cours',
  since: (moment) => `depuis le ${moment}`,
  more: (count) => `et ${counted(count, 'autre')}`,
};
