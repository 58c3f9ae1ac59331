import { HostError, notImplemented } from "../host-error";
import { createMemberAccess, type MemberSources, type Reached } from "./member-access";
import {
  ActionType,
  type Action,
  type ActionResult,
  type RichApiRequest,
  type RichApiResponse,
} from "./messages";
import { createObjectPaths, type ObjectPaths, type PathRoots } from "./object-paths";
import { answerQuery } from "./query";

export interface ProcessorOptions extends MemberSources {
  readonly roots: PathRoots;
  /** Called before anything is read, so that formulas can be brought up to date once and not at every write. */
  readonly beforeRead: () => void;
}

/**
 * Makes the processor of requests. It knows the protocol and nothing of Excel: what there is stands in the
 * library's metadata, what it does in the member tables.
 *
 * A request is not atomic: when an action fails, the earlier ones stay done, and the later ones are not run.
 */
export function createProcessor(options: ProcessorOptions): (request: RichApiRequest) => RichApiResponse {
  const access = createMemberAccess(options);

  function perform(action: Action, target: Reached, paths: ObjectPaths): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return access.identity(target);
      case ActionType.query:
        options.beforeRead();
        return answerQuery(access, target, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        options.beforeRead();
        return withScriptNames(answerQuery(access, target, action.QueryInfo ?? {}));
      case ActionType.method: {
        options.beforeRead();
        const result = access.call(target, action.Name, paths.argumentsOf(action.ArgumentInfo));
        return "value" in result ? result.value : result.object && access.identity(result.object);
      }
      case ActionType.setProperty:
        access.write(target, action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          access.write(target, name, value);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  return (request) => {
    const paths = createObjectPaths(request.ObjectPaths, options.roots, access);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) {
          // A handler counts as registered once its trace has both a result and an id in this list.
          traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const target = paths.resolve(action.ObjectPathId);
        results.push({ ActionId: action.Id, Value: target && perform(action, target, paths) });
      } catch (error) {
        return failure(error, index, results, traceIds);
      }
    }
    return { Results: results, TraceIds: traceIds };
  };
}

function failure(
  error: unknown,
  index: number,
  results: readonly ActionResult[],
  traceIds: readonly number[],
): RichApiResponse {
  const known = error instanceof HostError ? error : unexpected(error);
  return {
    Error: {
      Code: known.code,
      Message: known.message,
      Location: known.location,
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    },
    ProcessedResults: { Results: results },
    TraceIds: traceIds,
  };
}

/** A fault of the host itself, shown with its stack so that a test which meets it can be understood. */
function unexpected(error: unknown): HostError {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `The in-memory host failed: ${text}`, 500);
}

/** Wire names turned back into the names of JavaScript, for `retrieve`. */
function withScriptNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withScriptNames);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key === "_Items" ? "items" : key.replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      withScriptNames(inner),
    ]),
  );
}
