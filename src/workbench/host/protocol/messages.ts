/** The messages that office.js and Excel on the web exchange for one `context.sync()`, as they are sent. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  /** The workbook itself. */
  global: 1,
  /** A service such as `Microsoft.InternalService.AddinInternalService`. */
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  /** An object that the add-in tracks across requests. */
  reference: 6,
  nullObject: 7,
} as const;

export interface RichApiRequest {
  readonly Actions: readonly Action[];
  /** How to reach each object that the actions name, by path id. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  /** The wire name of the method or property. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** The properties of an `update` action (`object.set`), under their JavaScript names. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** A wire name, a service name or a reference id, depending on the type. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument that is an object of Excel: its path id, else 0; nested like the arguments. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** What `load` asked for, in the add-in's own spelling: `values`, `format/fill/color`, `*`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  /** Null for nothing, and for a null object. */
  readonly Value: unknown;
}

export interface RichApiSuccess {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

/** A failure half-way: what the earlier actions did stays done. */
export interface RichApiFailure {
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
  readonly TraceIds: readonly number[];
}

export type RichApiResponse = RichApiSuccess | RichApiFailure;
