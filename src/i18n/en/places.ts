/**
 * Places whose names in the tables of airports, cloud regions and subdivisions are not those of this
 * language. What is not here keeps the name it has there.
 */
export const placesEn: Readonly<Record<string, string>> = {
  'Madrid, Comunidad de': 'Community of Madrid',
  "Moskovskaya oblast'": 'Moscow Oblast',
  'Noord-Holland': 'North Holland',
  'Sankt-Peterburg': 'Saint Petersburg',
  'Stockholms län': 'Stockholm County',
  'Hong Kong SAR China': 'Hong Kong',
  Hessen: 'Hesse',
  Lombardia: 'Lombardy',
  Piemonte: 'Piedmont',
  Tiba: 'Chiba',
  Ôsaka: 'Osaka',
};
