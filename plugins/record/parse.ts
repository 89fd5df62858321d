import { type AuditRecord, recordSchema } from './schema.ts';

/**
 * Reads a record.
 *
 * @param text of the file
 * @throws {RecordError} when it is no record
 */
export function parseRecord(text: string): AuditRecord {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		throw new RecordError('it is no JSON');
	}
	const result = recordSchema.safeParse(input);
	if (!result.success) {
		const [issue] = result.error.issues;
		const at = issue?.path.join('.') ?? '';
		throw new RecordError(`it is no record of creditline${at && `, or a newer one (${at})`}`);
	}
	const paths = new Set(result.data.files.map(({ path }) => path));
	if (paths.size !== result.data.files.length) throw new RecordError('it names a file twice');
	return result.data;
}

/** A file that is no record, with the reason. */
export class RecordError extends Error {
	override name = 'RecordError';
}
