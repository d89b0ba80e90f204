import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparePaths } from '../../../../data/compare-paths.ts';
import { compareIncident } from '../../../../views/compare-incident.ts';

export const getStaticPaths = comparePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof comparePaths>> = ({ props }) =>
  Response.json(compareIncident(props.incident, props.edition));
