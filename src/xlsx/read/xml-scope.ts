/** The namespace that a prefix stands for at this place, `""` for none; undefined for an unknown prefix. */
export type NamespaceOf = (prefix: string) => string | undefined;

/** Follows the namespaces of a document, element by element. */
export interface NamespaceScope {
  open(attributes: Readonly<Record<string, string>>): void;
  close(): void;
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
  const declaring: { readonly depth: number; readonly hidden: Hidden }[] = [];
  let depth = 0;
  return {
    open: (attributes) => {
      depth++;
      let hidden: Hidden | undefined;
      for (const name in attributes) {
        if (!name.startsWith("xmlns")) continue;
        const prefix = declaredPrefix(name);
        if (prefix === undefined) continue;
        if (!hidden) declaring.push({ depth, hidden: (hidden = new Map<string, string | undefined>()) });
        hidden.set(prefix, current.get(prefix));
        current.set(prefix, attributes[name] ?? "");
      }
    },
    close: () => {
      if (declaring.at(-1)?.depth === depth) {
        for (const [prefix, namespace] of declaring.pop()?.hidden ?? []) {
          if (namespace === undefined) current.delete(prefix);
          else current.set(prefix, namespace);
        }
      }
      depth--;
    },
    namespaceOf: (prefix) => current.get(prefix),
  };
}

function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? "" : name.slice(0, colon);
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
