import { Dexie } from 'dexie';

/** What can be expected to go wrong with a browser's storage. */
export type StoreFailureReason =
  /** The disk, or the share of it that the browser grants, is full. */
  | 'quota-full'
  /** The browser keeps no data here, as in some private windows. */
  | 'unavailable'
  /** The browser's storage fails, as with a faulty or locked disk; what was saved is probably still there. */
  | 'disk-fault'
  /** Another page of the extension holds an older version of the database open. */
  | 'blocked'
  /** A newer version of the extension has written this database, maybe while this page was open: the page must be loaded anew. */
  | 'newer-version'
  /** What was to be saved is longer than anything that is kept; nothing else is wrong with the library. */
  | 'too-large';

/** An expected failure of the storage. `components/describe-store-failure.ts` says of each reason what the reader can do. */
export interface StoreFailure {
  outcome: 'failed';
  reason: StoreFailureReason;
  /** The browser's own words. */
  details: string;
}

const reasonsByName: Record<string, StoreFailureReason> = {
  QuotaExceededError: 'quota-full',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'disk-fault',
  SecurityError: 'unavailable',
  UnknownError: 'disk-fault',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'blocked',
  VersionError: 'newer-version',
};

/** Runs a task on the database; an error of a known kind becomes a value, any other is thrown on. */
export async function withNamedFailures<T>(task: () => Promise<T>): Promise<T | StoreFailure> {
  try {
    return await task();
  } catch (error) {
    const failure = nameFailure(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

/** The named failure behind an error of Dexie's or the browser's, or undefined for a surprise. */
export function nameFailure(error: unknown): StoreFailure | undefined {
  // Dexie wraps the browser's error (quota inside an aborted transaction), so the innermost known name decides.
  for (const cause of listCauses(error).reverse()) {
    const reason = isPrivateWindow(cause) ? 'unavailable' : reasonsByName[cause.name];
    if (reason !== undefined) return { outcome: 'failed', reason, details: `${cause.name}: ${cause.message}` };
  }
  return undefined;
}

/** In a private window older Firefoxes answer with the name of a fault, so that only the words tell. */
function isPrivateWindow({ name, message }: NamedError): boolean {
  return name === 'InvalidStateError' && message.includes('did not allow mutations');
}

interface NamedError {
  name: string;
  message: string;
}

/** The error and what caused it, outermost first. Bounded, since a cause may point back at its error. */
function listCauses(error: unknown): NamedError[] {
  const causes: NamedError[] = [];
  let current = error;
  while (causes.length < 5 && isNamedError(current)) {
    causes.push(current);
    current = current instanceof Dexie.DexieError ? current.inner : undefined;
  }
  return causes;
}

function isNamedError(value: unknown): value is NamedError {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
