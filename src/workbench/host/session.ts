import type { Mutation } from "./model/mutation";
import type { Workbook } from "./model/workbook";

/** What the host remembers about the one add-in that it serves, and the add-in's way to the workbook. */
export interface Session {
  readonly workbook: Workbook;
  /** Changes the workbook on behalf of the add-in. */
  change(mutation: Mutation): void;
  readonly references: References;
  readonly subscriptions: Subscriptions;
}

/** An object of a type of the library, with the model behind it. */
export interface TypedModel {
  readonly type: string;
  readonly model: object;
}

/** The objects that the library tracks from one request to the next. */
export interface References {
  /** Keeps an object, and gives the id that it goes by from now on. */
  keep(target: TypedModel): string;
  find(id: string): TypedModel | undefined;
  /** The id of an object that is kept. */
  idOf(model: object): string | undefined;
  release(id: string): void;
  readonly size: number;
}

/** The events that the add-in listens to. */
export interface Subscriptions {
  /**
   * Switches an event on or off, as often as the library says.
   *
   * @param event Such as `Worksheet.onChanged`.
   * @param eventType The library's number of it.
   * @param targetId The id of the object it is heard on; undefined for the workbook and its collections.
   * @throws HostError `NotImplemented` for an event that the host never raises.
   */
  switch(event: string, eventType: number | undefined, targetId: string | undefined, on: boolean): void;
  has(eventType: number, targetId: string): boolean;
}

export function createReferences(): References {
  const byId = new Map<string, TypedModel>();
  const ids = new Map<object, string>();
  let last = 0;
  return {
    keep(target) {
      const known = ids.get(target.model);
      if (known) return known;
      last++;
      const id = `ref${String(last)}`;
      byId.set(id, target);
      ids.set(target.model, id);
      return id;
    },
    find: (id) => byId.get(id),
    idOf: (model) => ids.get(model),
    release(id) {
      const target = byId.get(id);
      byId.delete(id);
      if (target) ids.delete(target.model);
    },
    get size() {
      return byId.size;
    },
  };
}
