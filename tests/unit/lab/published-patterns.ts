/** The rule of 2 July 2019 as Cloudflare published it. */
export const cloudflareRule =
  String.raw`(?:(?:\"|'|\]|\}|\\|\d|(?:nan|infinity|true|false|null|undefined|symbol|math)|\BACKTICK|\-|\+)+[)]*;?((?:\s|-|~|!|{}|\|\||\+)*.*(?:.*=.*)))`.replace(
    'BACKTICK',
    '`',
  );

/** The pattern with which Stack Overflow trimmed blanks on 20 July 2016. */
export const stackOverflowPattern = String.raw`^[\s\u200c]+|[\s\u200c]+$`;
