import { createInstance } from "i18next";
import type { Locale } from "./locale";
import type zhCN from "./zh-CN";
import type firstOfZhCN from "./zh-CN/first";

/** Every text of one language, by namespace (one JSON file each). The Chinese one gives the keys. */
export type Catalogue = typeof zhCN;

/** The part of a catalogue that the pane's first screen needs. */
type FirstCatalogue = typeof firstOfZhCN;

/** `namespace:path.to.text`, such as `pane:verdict.clean`. */
export type MessageKey = { [N in keyof Catalogue]: `${N}:${Paths<Catalogue[N]>}` }[keyof Catalogue];

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** A text in `_one` and `_other` is asked for by the name before these; `count` chooses. */
type WithoutPlural<K extends string> = K extends `${infer Name}_${"one" | "other"}` ? Name : K;

export interface Messages {
  readonly locale: Locale;
  /** Whether every text is there; otherwise only those of the namespaces `pane` and `excel` are. */
  readonly complete: boolean;
  /** The text of a key with its `{{placeholders}}` filled in; plurals go by `count`. */
  readonly t: (key: MessageKey, data?: Readonly<Record<string, string | number>>) => string;
  /** Like `t` for a key that was put together at run time; undefined where there is no such text. */
  find(key: string, data?: Readonly<Record<string, string | number>>): string | undefined;
  /** Like `find`, with an ellipsis for each placeholder: what the text says in general. */
  findPattern(key: string): string | undefined;
}

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;

/** Builds the texts of one language. Values are inserted as they are: React and the writers escape. */
export function createMessages(locale: Locale, catalogue: Catalogue): Messages {
  return messagesOf(locale, catalogue, true);
}

function messagesOf(locale: Locale, catalogue: Catalogue | FirstCatalogue, complete: boolean): Messages {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: catalogue },
    ns: Object.keys(catalogue),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // A group of texts has a key too, and is no text.
  const isText = (key: string) =>
    i18n.exists(key) && typeof i18n.t(key, { returnObjects: true, skipInterpolation: true }) === "string";
  return {
    locale,
    complete,
    t: (key, data) => i18n.t(key, { ...data }),
    find: (key, data) => (isText(key) ? i18n.t(key, { ...data }) : undefined),
    findPattern: (key) =>
      isText(key) ? i18n.t(key, { skipInterpolation: true }).replace(PLACEHOLDER, "…") : undefined,
  };
}

/** Loads one language; in a browser as a chunk of its own. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const catalogue = locale === "zh-CN" ? await import("./zh-CN") : await import("./en-US");
  return createMessages(locale, catalogue.default);
}

/** Loads what the pane's first screen says; the rest is fetched while the user reads it. */
export async function loadFirstMessages(locale: Locale): Promise<Messages> {
  const catalogue =
    locale === "zh-CN"
      ? await import(/* webpackChunkName: "first-zh-CN" */ "./zh-CN/first")
      : await import(/* webpackChunkName: "first-en-US" */ "./en-US/first");
  return messagesOf(locale, catalogue.default, false);
}
