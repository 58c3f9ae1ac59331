/**
 * What the genuine office.js says about itself: its types, their members, how each is spelled on the wire
 * and which requirement set it belongs to. Read out of the library and its typings by
 * `scripts/extract-wire-meta.ts`; never kept in the repository.
 */
export interface WireMeta {
  /** The packages it was read from, for telling a stale copy. */
  readonly source: string;
  readonly types: Readonly<Record<string, WireType>>;
}

/** One class of the library; members stand under their JavaScript names. */
export interface WireType {
  readonly scalars: Readonly<Record<string, WireScalar>>;
  readonly navigations: Readonly<Record<string, WireNavigation>>;
  readonly methods: Readonly<Record<string, WireMethod>>;
  readonly events: Readonly<Record<string, WireEvent>>;
  /** `getItem`, where the class has it. */
  readonly indexer?: WireNavigation;
  /** The type of the items of a collection. */
  readonly itemType?: string;
}

interface WireMember {
  /** The name in a request: the JavaScript name in PascalCase, but for two exceptions. */
  readonly wire: string;
  /** Such as `ExcelApi 1.9`; absent for members of the library's own machinery. */
  readonly apiSet?: string;
}

export interface WireScalar extends WireMember {
  readonly updatable: boolean;
  /** The name under which it is set, where that is another one: `Gridlines` for `showGridlines`. */
  readonly wireWhenSet?: string;
}

/** A property or method that leads to another object. */
export interface WireNavigation extends WireMember {
  readonly type: string;
}

export interface WireMethod extends WireMember {
  /** The type of the object that it returns; absent for plain values and for nothing. */
  readonly type?: string;
}

export interface WireEvent {
  readonly apiSet?: string;
  /** The number by which the library tells events apart; absent for events of the old kind. */
  readonly eventType?: number;
  /** The methods that the library calls to switch it on and off. */
  readonly register?: string;
  readonly unregister?: string;
}
