export const flagship = '/postmortems/2019-07-02-cloudflare-waf-regex/';

/** One address of every kind of page. */
export const pageKinds = [
  '/',
  flagship,
  '/about/',
  '/search/?q=firewall',
  '/compare/',
  '/404.html',
  '/figures/',
  '/causes/',
  '/causes/bad-deploy/',
  '/regions/',
  '/regions/europe/',
  '/services/',
  '/services/cdn/',
  '/organisations/',
  '/organisations/cloudflare/',
  '/years/',
  '/years/2019/',
  '/actions/',
  '/patterns/',
];

/** Pages in another language of which the words could not fit where the English ones do. */
export const frenchPages = [
  '/fr/',
  `/fr${flagship}`,
  '/fr/about/',
  '/fr/compare/',
  '/fr/causes/',
  '/fr/organisations/cloudflare/',
  '/fr/years/',
  '/fr/actions/',
  '/fr/patterns/',
];
