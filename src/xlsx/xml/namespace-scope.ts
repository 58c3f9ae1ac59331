import type { Attributes } from "./attributes";

/** The namespace that a prefix stands for at this place, `""` for none; undefined for an unknown prefix. */
export type NamespaceOf = (prefix: string) => string | undefined;

/** A name as its prefix is meant. */
export interface ExpandedName {
  readonly local: string;
  /** Undefined where the prefix stands for nothing. */
  readonly namespace: string | undefined;
}

/** Follows the namespaces of a document, element by element. */
export interface NamespaceScope {
  open(attributes: Attributes): void;
  close(): void;
  /** What the name of an element means at this place. */
  expand(name: string): ExpandedName;
  readonly namespaceOf: NamespaceOf;
}

/** What a declaration hides until its element ends; undefined where the prefix stood for nothing. */
type Hidden = Map<string, string | undefined>;

/** Most elements declare nothing and cost a number; the others keep what they hide. */
export function createScope(): NamespaceScope {
  const current = new Map([
    ["", ""],
    ["xml", "http://www.w3.org/XML/1998/namespace"],
  ]);
  /** The names that came since a prefix was declared last or forgotten. */
  const expanded = new Map<string, ExpandedName>();
  const declaring: { readonly depth: number; readonly hidden: Hidden }[] = [];
  let depth = 0;
  return {
    open: (attributes) => {
      depth++;
      if (!attributes.declares) return;
      const hidden: Hidden = new Map();
      for (const name of attributes.names()) {
        const prefix = declaredPrefix(name);
        if (prefix === undefined) continue;
        hidden.set(prefix, current.get(prefix));
        current.set(prefix, attributes.get(name) ?? "");
      }
      declaring.push({ depth, hidden });
      expanded.clear();
    },
    close: () => {
      if (declaring.at(-1)?.depth === depth) {
        for (const [prefix, namespace] of declaring.pop()?.hidden ?? []) {
          if (namespace === undefined) current.delete(prefix);
          else current.set(prefix, namespace);
        }
        expanded.clear();
      }
      depth--;
    },
    expand: (name) => {
      const known = expanded.get(name);
      if (known) return known;
      const meant = { local: localName(name), namespace: current.get(prefixOf(name)) };
      if (expanded.size < MOST_KEPT) expanded.set(name, meant);
      return meant;
    },
    namespaceOf: (prefix) => current.get(prefix),
  };
}

/** Whether the prefix of each attribute stands for something. */
export function areBound(attributes: Attributes, namespaceOf: NamespaceOf): boolean {
  return attributes.names().every((name) => {
    const prefix = prefixOf(name);
    return prefix === "" || prefix === "xmlns" || Boolean(namespaceOf(prefix));
  });
}

/** More names than any format has are no reason for more memory. */
const MOST_KEPT = 1_000;

function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? "" : name.slice(0, colon);
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
