import type { InterfaceWords } from '../en.ts';

export const todayFr: InterfaceWords['today'] = {
  today: 'Ce jour-là, en {year}',
  coming: '{when}, il y aura {years}',
  past: '{when}, cela a fait {years}',
};
