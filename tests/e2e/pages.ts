export const flagship = '/postmortems/2019-07-02-cloudflare-waf-regex/';

/** One address of every kind of page. */
export const pageKinds = [
  '/',
  flagship,
  '/about/',
  '/search/?q=firewall',
  '/404.html',
  '/figures/',
];
