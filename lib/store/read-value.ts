/** Reads rows one of which the browser may be unable to read, while it reads all others. */
import type { Table } from 'dexie';

/** Errors with which browsers answer when the file of one large value is damaged or gone, while all others can be read. */
const damagedValueErrors: readonly string[] = ['DataError', 'NotReadableError', 'DataCloneError'];

/** The row with that key, or undefined where it is missing or the browser cannot read it. Any other error is thrown. */
export async function readValue<Row>(table: Pick<Table<Row, number>, 'get'>, key: number): Promise<Row | undefined> {
  try {
    return await table.get(key);
  } catch (error) {
    if (isDamagedValue(error)) return undefined;
    throw error;
  }
}

/** The rows with those keys, in their order: all at once, or one by one where one of them cannot be read, which is then undefined as missing ones are. */
export async function readValues<Row>(
  table: Pick<Table<Row, number>, 'get' | 'bulkGet'>,
  keys: readonly number[],
): Promise<(Row | undefined)[]> {
  try {
    return await table.bulkGet([...keys]);
  } catch (error) {
    if (!isDamagedValue(error)) throw error;
  }
  const rows: (Row | undefined)[] = [];
  for (const key of keys) rows.push(await readValue(table, key));
  return rows;
}

function isDamagedValue(error: unknown): boolean {
  return error instanceof Error && damagedValueErrors.includes(error.name);
}
