/** The texts that office.js and Excel on the web post to each other's window ("cross-domain messages"). */
export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number | string;
  readonly _data: unknown;
}

export const XdmActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The methods that a request of the action `executeMethod` names by number. */
export const DispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number; readonly Version?: number };
  /** For a Rich API request: its text is the fifth. */
  readonly ArrayData?: readonly unknown[];
}

/** The address of the window that a request opens. */
export function windowAddress({ _data }: XdmRequest): string {
  const { targetId } = _data as { readonly targetId: string };
  return (JSON.parse(targetId) as { readonly url: string }).url;
}

const REQUEST = 0;
const RESPONSE = 1;

/** Reads a posted text; undefined for what is no request of the library. */
export function readRequest(text: unknown): XdmRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = JSON.parse(text) as Partial<XdmRequest>;
  return message._messageType === REQUEST ? (message as XdmRequest) : undefined;
}

/** The text of an answer. */
export function answerTo(request: XdmRequest, origin: string, answer: unknown, errorCode = 0): string {
  return message(request, origin, answer, errorCode, 0);
}

/** The text of an event; it is addressed by the request that asked for it. */
export function eventFor(registration: XdmRequest, origin: string, event: unknown): string {
  return message(registration, origin, event, 0, 1);
}

function message(
  request: XdmRequest,
  origin: string,
  content: unknown,
  errorCode: number,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: content,
    _errorCode: errorCode,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
