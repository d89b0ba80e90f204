import type { InterfaceWords } from '../en.ts';
import { counted } from './counted.ts';

export const promisesFr: InterfaceWords['promises'] = {
  title: 'Ce qui a été promis',
  link: 'Actions',
  all: 'Toutes les actions',
  description:
    'Toutes les actions qui ont suivi un incident de cette bibliothèque, selon ce que l’on en sait\u00a0: à faire, en cours, annoncées et sans nouvelles depuis, ou faites.',
  none: 'Aucune action n’a encore été consignée.',
  total: (actions) => counted(actions, 'action'),
  count: (actions, incidents) => `${actions} après ${incidents}`,
  reading:
    'Une action compte comme aussi ancienne que son incident, car les fiches disent rarement quel jour elle a été promise, et les plus anciennes viennent d’abord. Elle émane de l’organisation touchée par l’incident, sauf si elle nomme un autre responsable, ou si d’autres l’ont ordonnée ou recommandée. La date qui accompagne un état est celle à laquelle il était connu\u202f; ailleurs, l’état est celui que donnent les sources, et il a pu changer depuis.',
  groups: 'Par état',
  byStatus: (actions) => `Par état, sur ${actions}`,
  byType: (actions) => `Par type, sur ${actions}`,
  status: 'État',
  type: 'Type',
  number: 'Total',
  done: 'Faites',
  definitions: {
    open: 'Sur une liste de choses à faire. Rien ne dit qu’elle ait été commencée.',
    'in-progress': 'Commencée, d’après les sources.',
    ordered: 'Par une autorité, que l’action nomme lorsqu’on la connaît.',
    recommended: 'Par une enquête ou par d’autres, que l’action nomme lorsqu’on les connaît.',
    announced: 'Promise publiquement. On ne sait pas ce qu’il en est advenu.',
    done: 'Faite, selon une source.',
    superseded: 'Abandonnée au profit d’une autre mesure.',
    dropped: 'Abandonnée.',
  },
  owner: 'responsable',
  more: (count) =>
    count < 2 ? 'La voir' : `Toutes les ${count}, des plus anciennes aux plus récentes`,
  listTitle: (status) => `Actions\u00a0: ${status}`,
  part: (page, pages) => `Page ${page} sur ${pages}`,
  pages: 'Parties de la liste',
  earlier: 'Incidents plus anciens',
  later: 'Incidents plus récents',
  filter: {
    type: 'Type d’action',
    organisation: 'Organisation touchée',
    any: 'indifférent',
    shown: '{shown} sur {all} actions de cette page',
  },
};
