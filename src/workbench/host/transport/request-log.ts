import { ActionType, PathType, type RichApiRequest } from "../protocol/messages";

/** One request of the library, for tests that count round trips and bytes. */
export interface LoggedRequest {
  /** Who asked: the add-in, or the library for its own purposes, such as giving up tracked objects. */
  readonly by: "add-in" | "library";
  /** Of the request's text in UTF-8. */
  readonly bytes: number;
  readonly actions: number;
  readonly body: RichApiRequest;
  readonly responseBytes: number;
  /** The code of the failure that was answered. */
  readonly error?: string;
}

export interface RequestLog {
  readonly all: readonly LoggedRequest[];
  /** The round trips of the add-in itself. */
  readonly ofAddIn: readonly LoggedRequest[];
  clear(): void;
}

export function createRequestLog(): RequestLog & { add(request: LoggedRequest): void } {
  let requests: readonly LoggedRequest[] = [];
  return {
    get all() {
      return requests;
    },
    get ofAddIn() {
      return requests.filter((request) => request.by === "add-in");
    },
    add: (request) => void (requests = [...requests, request]),
    clear: () => void (requests = []),
  };
}

/**
 * After each `Excel.run` the library gives up the objects that it tracked, and once after the start it
 * reports that it is ready for commands: requests that no add-in asked for.
 */
export function requestedBy(request: RichApiRequest): LoggedRequest["by"] {
  const isOwn = request.Actions.every((action) => {
    const path = request.ObjectPaths[String(action.ObjectPathId)];
    if (path?.ObjectPathType === PathType.service) return true;
    if (action.ActionType === ActionType.instantiate) return path?.ObjectPathType === PathType.global;
    return action.Name === "_RemoveReference";
  });
  return isOwn ? "library" : "add-in";
}

/** The length of a text in UTF-8, as it travels. */
export function byteLength(text: string): number {
  return new Blob([text]).size;
}
