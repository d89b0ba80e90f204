import type { APIRoute } from 'astro';
import { getIncidents } from '../data/postmortems.ts';
import { readFirstEdition } from '../data/read-edition.ts';
import { incidentsFile } from '../views/incidents-file.ts';

export const GET: APIRoute = async () => {
  const edition = await readFirstEdition();
  return Response.json(incidentsFile(await getIncidents(edition), edition));
};
