import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const first = 1 << 16;
/** A larger file is not worth keeping room for. */
const most = 1 << 22;

/**
 * Makes a reader of files that gives the same memory for every file. Fresh memory for each page makes
 * the process grow until the next collection, and takes longer to get than the page takes to read.
 *
 * @returns reads a file; the bytes are good until the next call. It throws what the file system throws,
 * and an error for a file whose text would be no string of V8's
 */
export function scratchReader(): (file: string) => Buffer {
	let kept = Buffer.allocUnsafeSlow(first);
	return (file) => {
		const handle = openSync(file, 'r');
		let buffer = kept;
		let length = 0;
		try {
			for (;;) {
				const read = readSync(handle, buffer, length, buffer.length - length, null);
				if (read === 0) break;
				length += read;
				if (length < buffer.length) continue;
				const { size } = fstatSync(handle);
				if (size > constants.MAX_STRING_LENGTH)
					throw new Error(`${size} bytes are too many to read`);
				const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
				buffer.copy(larger);
				buffer = larger;
			}
		} finally {
			closeSync(handle);
		}
		if (buffer.length <= most) kept = buffer;
		return buffer.subarray(0, length);
	};
}
