import { placeName } from './place-name.ts';
import type { Region } from './region.ts';

interface Continent {
  readonly code: string;
  /** The code under which CLDR knows its name: UN M49, or the country that is the continent. */
  readonly place: string;
  /** ISO 3166-1 alpha-2, in alphabetical order. */
  readonly countries: string;
}

/**
 * The continents and their countries after the United Nations' "Standard country or area codes for
 * statistical use (M49)". North America includes Central America and the Caribbean. M49 leaves out
 * Taiwan, here in Asia, and Kosovo (`XK` in CLDR, not in ISO 3166), here in Europe.
 */
const continents: readonly Continent[] = [
  {
    code: 'africa',
    place: '002',
    countries:
      'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW',
  },
  { code: 'antarctica', place: 'AQ', countries: 'AQ' },
  {
    code: 'asia',
    place: '142',
    countries:
      'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  },
  {
    code: 'europe',
    place: '150',
    countries:
      'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
  },
  {
    code: 'north-america',
    place: '003',
    countries:
      'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI',
  },
  {
    code: 'oceania',
    place: '009',
    countries:
      'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  },
  {
    code: 'south-america',
    place: '005',
    countries: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  },
];

/** The code of every continent. */
export const continentCodes: readonly string[] = continents.map(({ code }) => code);

/** The continent, or the world, that has this code. */
export function findContinent(code: string): Region | undefined {
  const place = placeOfContinent(code);
  if (place === undefined) return undefined;
  const isWorld = code === 'world';
  return {
    code,
    kind: isWorld ? 'world' : 'continent',
    // As for countries: named when needed.
    get name() {
      return placeName(place, 'en');
    },
    within: isWorld ? undefined : 'world',
  };
}

/** The code under which CLDR knows the name of a continent or of the world. */
export function placeOfContinent(code: string): string | undefined {
  if (code === 'world') return '001';
  return continents.find((continent) => continent.code === code)?.place;
}

/** `FR` → `europe`; `undefined` for what is no country. */
export function continentOfCountry(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  return continents.find(({ countries }) => countries.includes(country))?.code;
}

/** The code of every country. */
export const countryCodes: readonly string[] = continents.flatMap(({ countries }) =>
  countries.split(' '),
);
