import type { Attributes } from "./attributes";

/** The namespace that a prefix stands for at this place, `""` for none; undefined for an unknown prefix. */
export type NamespaceOf = (prefix: string) => string | undefined;

/** Follows the namespaces of a document, element by element. */
export interface NamespaceScope {
  open(attributes: Attributes): void;
  close(): void;
  readonly namespaceOf: NamespaceOf;
  /** The namespace of an element by its name; undefined where its prefix stands for nothing. */
  namespaceOfElement(name: string): string | undefined;
}

/** What a declaration hides until its element ends; undefined where the prefix stood for nothing. */
type Hidden = Map<string, string | undefined>;

/** Most elements declare nothing and cost a number; the others keep what they hide. */
export function createScope(): NamespaceScope {
  const current = new Map([
    ["", ""],
    ["xml", "http://www.w3.org/XML/1998/namespace"],
  ]);
  const declaring: { readonly depth: number; readonly hidden: Hidden }[] = [];
  let depth = 0;
  /** What most elements are in. */
  let withoutPrefix = current.get("");
  return {
    open: (attributes) => {
      depth++;
      if (!attributes.declares) return;
      const hidden: Hidden = new Map();
      for (const [name, value] of attributes.entries()) {
        const prefix = declaredPrefix(name);
        if (prefix === undefined) continue;
        hidden.set(prefix, current.get(prefix));
        current.set(prefix, value);
      }
      declaring.push({ depth, hidden });
      withoutPrefix = current.get("");
    },
    close: () => {
      if (declaring.at(-1)?.depth === depth) {
        for (const [prefix, namespace] of declaring.pop()?.hidden ?? []) {
          if (namespace === undefined) current.delete(prefix);
          else current.set(prefix, namespace);
        }
        withoutPrefix = current.get("");
      }
      depth--;
    },
    namespaceOf: (prefix) => current.get(prefix),
    namespaceOfElement: (name) => {
      const prefix = prefixOf(name);
      return prefix === "" ? withoutPrefix : current.get(prefix);
    },
  };
}

/** Whether the prefix of each attribute stands for something. */
export function areBound(attributes: Attributes, namespaceOf: NamespaceOf): boolean {
  return attributes.names().every((name) => {
    const prefix = prefixOf(name);
    return prefix === "" || prefix === "xmlns" || Boolean(namespaceOf(prefix));
  });
}

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
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
