import type { WireEvent, WireMeta, WireMethod, WireNavigation, WireScalar, WireType } from "./wire-meta";

/** A member together with its JavaScript name. */
export type Named<Member> = Member & { readonly name: string };

/** A type of the library, its members found by what a request calls them. */
export interface IndexedType {
  readonly name: string;
  /** By wire name or JavaScript name, both in lower case: a `load` carries the add-in's own spelling. */
  readonly scalars: ReadonlyMap<string, Named<WireScalar>>;
  /** The same, by the name under which they are set. */
  readonly scalarsToSet: ReadonlyMap<string, Named<WireScalar>>;
  readonly navigations: ReadonlyMap<string, Named<WireNavigation>>;
  /** By exact wire name. */
  readonly methods: ReadonlyMap<string, Named<WireMethod>>;
  readonly indexer: WireNavigation | undefined;
  readonly itemType: string | undefined;
  /** The event that a `_Register…Event` or `_Unregister…Event` method switches. */
  readonly eventSwitches: ReadonlyMap<string, EventSwitch>;
}

export interface EventSwitch {
  readonly event: Named<WireEvent>;
  readonly on: boolean;
}

export type WireIndex = ReadonlyMap<string, IndexedType>;

/** Indexes the library's metadata by what requests call things. */
export function indexWireMeta(meta: WireMeta): WireIndex {
  return new Map(Object.entries(meta.types).map(([name, type]) => [name, indexType(name, type)]));
}

function indexType(name: string, type: WireType): IndexedType {
  return {
    name,
    scalars: bySpelling(type.scalars),
    scalarsToSet: bySpelling(type.scalars, ({ wire, wireWhenSet = wire }) => wireWhenSet),
    navigations: bySpelling(type.navigations),
    methods: new Map(
      Object.entries(type.methods).map(([key, method]) => [method.wire, { ...method, name: key }]),
    ),
    indexer: type.indexer,
    itemType: type.itemType,
    eventSwitches: eventSwitches(type),
  };
}

function bySpelling<Member extends { readonly wire: string }>(
  members: Readonly<Record<string, Member>>,
  spelled: (member: Member) => string = ({ wire }) => wire,
): ReadonlyMap<string, Named<Member>> {
  const index = new Map<string, Named<Member>>();
  for (const [name, member] of Object.entries(members)) {
    const named = { ...member, name };
    index.set(spelled(member).toLowerCase(), named);
    index.set(name.toLowerCase(), named);
  }
  return index;
}

function eventSwitches(type: WireType): ReadonlyMap<string, EventSwitch> {
  const switches = new Map<string, EventSwitch>();
  for (const [name, event] of Object.entries(type.events)) {
    const named = { ...event, name };
    if (event.register) switches.set(event.register, { event: named, on: true });
    if (event.unregister) switches.set(event.unregister, { event: named, on: false });
  }
  return switches;
}
