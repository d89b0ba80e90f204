import { afterAll, beforeAll, expect, test } from 'vitest';
import { words as french } from '../../src/i18n/fr.ts';
import { SearchDesk } from '../../src/islands/search/search-desk.ts';
import { readSearchAddress } from '../../src/search/search-address.ts';
import { serveSite } from './served-site.ts';

const atlanta = '2020-07-17-cloudflare-backbone-atlanta';
const atlassian = '2022-04-05-atlassian-site-deletion';
const awsNetwork = '2021-12-07-aws-us-east-1-internal-network';
const azure = '2012-02-29-azure-leap-day';
const circleci = '2023-01-04-circleci-security-incident';
const crowdstrike = '2024-07-19-crowdstrike-channel-file-291';
const datadog = '2023-03-08-datadog-systemd-networkd';
const dyn = '2016-10-21-dyn-ddos';
const dynamodb = '2025-10-20-aws-dynamodb-dns-us-east-1';
const facebook = '2021-10-04-facebook-bgp-dns';
const fastly = '2021-06-08-fastly-global-outage';
const flagship = '2019-07-02-cloudflare-waf-regex';
const github = '2018-10-21-github-43-second-partition';
const gitlab = '2017-01-31-gitlab-com-database-removal';
const googleAuth = '2020-12-14-google-auth-quota';
const knight = '2012-08-01-knight-capital-smars';
const leak = '2019-06-24-verizon-bgp-route-leak';
const ovh = '2021-03-10-ovhcloud-strasbourg-fire';
const reddit = '2023-03-14-reddit-pi-day';
const roblox = '2021-10-28-roblox-73-hours';
const s3 = '2017-02-28-aws-s3-us-east-1';
const spine = '2022-06-21-cloudflare-bgp-mcp';
const stackOverflow = '2016-07-20-stack-overflow-regex';

interface Expected {
  /** The best results, in their order. */
  readonly first?: readonly string[];
  /** Other incidents that must be found. */
  readonly among?: readonly string[];
  /** Incidents that must not. */
  readonly without?: readonly string[];
}

type Query = readonly [what: string, address: string, expected: Expected];

const inEnglish: readonly Query[] = [
  ['an exact phrase', '?q="502+bad+gateway"', { first: [flagship] }],
  ['a phrase of an event', '?q="command+to+remove+servers"', { first: [s3] }],
  ['a phrase whose words stand apart', '?q="gateway+bad"', { without: [flagship] }],
  ['two words', '?q=leap+day', { first: [azure] }],
  ['a typo', '?q=databse', { among: [gitlab, googleAuth] }],
  ['two typos', '?q=clodflare+firewal', { first: [flagship] }],
  ['a typo in a long word', '?q=certficate', { first: [azure] }],
  ['a stem', '?q=congest', { first: [awsNetwork], among: [leak, atlanta] }],
  ['a plural', '?q=backups', { among: [atlassian, gitlab, github, ovh] }],
  ['another form', '?q=deploying', { among: [crowdstrike, knight] }],
  ['the beginning of a word', '?q=extinguish', { first: [ovh] }],
  ['a word that is short for another', '?q=certif+expiry', { first: [azure] }],
  ['an abbreviation', '?q=BGP', { among: [facebook, leak] }],
  [
    'another abbreviation',
    '?q=dns',
    { among: [dyn, facebook, dynamodb], without: [stackOverflow] },
  ],
  ['a cloud region', '?q=us-east-1', { among: [dynamodb, s3, awsNetwork] }],
  ['a product', '?q=consul', { first: [roblox] }],
  ['two products', '?q=kubernetes+upgrade', { among: [reddit, datadog] }],
  ['a cause by its id', '?q=regex-backtracking', { among: [flagship, stackOverflow] }],
  ['a cause by its words', '?q=regex+backtracking', { among: [flagship, stackOverflow] }],
  ['a place', '?q=strasbourg', { first: [ovh] }],
  ['a time of day', '?q=13:42', { first: [flagship] }],
  ['a day', '?q=2019-07-02', { first: [flagship] }],
  ['a name of malware', '?q=mirai', { first: [dyn] }],
  ['a question', '?q=how+did+github+lose+data', { first: [github] }],
  ['a cause', '?cause=ddos', { among: [dyn], without: [flagship] }],
  ['a family of causes', '?cause=network', { among: [dyn, facebook, leak], without: [gitlab] }],
  ['a trigger', '?trigger=attack', { among: [dyn, circleci], without: [facebook] }],
  ['an organisation', '?organisation=cloudflare', { among: [flagship, spine], without: [fastly] }],
  ['a service', '?service=dns', { among: [dyn, facebook], without: [github] }],
  [
    'a country and a year',
    '?region=FR&year=2021',
    { among: [ovh, fastly], without: [flagship, dyn] },
  ],
  [
    'two values of a facet, in order',
    '?cause=routing&cause=dns&sort=longest',
    { first: [datadog] },
  ],
  ['a range of duration', '?duration=..30m', { among: [flagship, atlanta], without: [knight] }],
  ['an open range', '?duration=7d..', { among: [circleci, atlassian], without: [roblox] }],
  ['a range of detection', '?ttd=1h..', { among: [circleci, azure], without: [flagship] }],
  [
    'typed filters',
    '?q=cause:bad-deploy+duration:>1h',
    { among: [azure], without: [flagship, knight] },
  ],
  ['a typed range of years', '?q=year:2016..2017', { among: [dyn, s3], without: [github] }],
  [
    'words and a filter',
    '?q=cpu+cause:bad-deploy',
    { first: [flagship], without: [stackOverflow] },
  ],
  ['nonsense', '?q=zzzzqqqq', { without: [flagship] }],
];

const inFrench: readonly Query[] = [
  ['a word of a title', '?q=feu', { first: [ovh] }],
  ['a word without its accents', '?q=regle+pare-feu', { first: [flagship] }],
  ['a plural', '?q=sauvegardes', { first: [ovh], among: [gitlab] }],
  ['a cause of an incident told in English', '?q=processeur', { among: [flagship, stackOverflow] }],
  ['a country', '?q=maroc', { first: [flagship] }],
  [
    'keys of the language',
    '?q=gravité:SEV1+année:2021',
    { among: [ovh, roblox], without: [flagship] },
  ],
  ['a range in days', '?q=durée:>1j', { among: [roblox, datadog], without: [fastly] }],
  ['a typo', '?q=incendei', { first: [ovh] }],
];

const desks = new Map<string, SearchDesk>();
let close: () => void;

beforeAll(async () => {
  const site = await serveSite();
  close = site.close;
  const index = `${site.address}/search-index`;
  desks.set('en', await SearchDesk.open(`${index}/en.json`, 'en', {}));
  const { keys } = french.searchPage;
  desks.set('fr', await SearchDesk.open(`${index}/fr.json`, 'fr', keys));
});

afterAll(() => close());

async function idsFor(language: string, address: string) {
  const desk = desks.get(language);
  const answer = await desk?.answer(readSearchAddress(address));
  const results = answer?.incidents.map((incident) => desk?.files.result(incident)) ?? [];
  return (await Promise.all(results)).map((result) => result?.href.split('/').at(-2));
}

function check(
  ids: readonly (string | undefined)[],
  { first = [], among = [], without = [] }: Expected,
) {
  expect(ids.slice(0, first.length)).toEqual(first);
  expect(ids).toEqual(expect.arrayContaining([...among]));
  expect(ids.filter((id) => without.includes(id ?? ''))).toEqual([]);
}

test.each(inEnglish)('finds by %s: %s', async (_, address, expected) => {
  check(await idsFor('en', address), expected);
});

test.each(inFrench)('finds in French by %s: %s', async (_, address, expected) => {
  check(await idsFor('fr', address), expected);
});

test('nonsense finds nothing, and nothing is put in its place', async () => {
  const answer = await desks.get('en')?.answer(readSearchAddress('?q=zzzzqqqq'));
  expect(answer?.incidents).toEqual([]);
  expect([...(answer?.text?.corrections ?? [])]).toEqual([['zzzzqqqq', []]]);
});
