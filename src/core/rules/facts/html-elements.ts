/** The names of HTML elements, current and obsolete: what makes `<p>` a tag and `< 3次` none. */
export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas
  caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i
  iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript
  object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section
  select slot small source span strike strong style sub summary sup table tbody td template textarea tfoot
  th thead time title tr track tt u ul var video wbr xmp`.split(/\s+/),
);

/** Elements that start a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol option p pre section table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content is no text. */
export const HIDDEN_ELEMENTS: readonly string[] = ["style", "script"];

/** The named entities that web forms leave in Chinese texts. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["bull", "•"],
  ["copy", "©"],
  ["deg", "°"],
  ["divide", "÷"],
  ["emsp", "\u2003"],
  ["ensp", "\u2002"],
  ["ge", "≥"],
  ["gt", ">"],
  ["hellip", "…"],
  ["laquo", "«"],
  ["ldquo", "“"],
  ["le", "≤"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["middot", "·"],
  ["minus", "−"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["ne", "≠"],
  ["permil", "‰"],
  ["plusmn", "±"],
  ["quot", '"'],
  ["raquo", "»"],
  ["rdquo", "”"],
  ["reg", "®"],
  ["rsquo", "’"],
  ["sect", "§"],
  ["shy", ""],
  ["thinsp", "\u2009"],
  ["times", "×"],
  ["yen", "¥"],
]);
