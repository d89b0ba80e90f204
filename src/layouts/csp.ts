/**
 * The one policy of every page: nothing comes from another origin, and nothing runs or is styled
 * inline. `public/_headers` sends the same policy as a header.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
