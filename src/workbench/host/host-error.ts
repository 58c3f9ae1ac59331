/** An answer of Excel that something cannot be done; the library makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    /** Excel's own code, such as `ItemNotFound`. */
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    /** The member at fault, such as `Range.values`; the library shows it as `debugInfo.errorLocation`. */
    readonly location = "",
  ) {
    super(message);
  }
}

export function invalidArgument(location: string, message?: string): HostError {
  const text = message ?? "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", text, 400, location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403, location);
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404, location);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", 409, location);
}

export function invalidOperation(location: string, message?: string): HostError {
  const text = message ?? "The operation attempted is invalid on the object.";
  return new HostError("InvalidOperation", text, 400, location);
}

/** A member that the configured requirement sets do not have, or that no Excel has. */
export function apiNotFound(location: string, why = "is not known"): HostError {
  return new HostError("ApiNotFound", `The API ${location} ${why}.`, 404, location);
}

/** A genuine member that this host lacks. It says so: silence would pass for success. */
export function notImplemented(location: string): HostError {
  const text = `${location} is a member of Excel that the in-memory host does not implement.`;
  return new HostError("NotImplemented", text, 501, location);
}
