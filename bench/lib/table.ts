/**
 * A table in plain text, its first column to the left and the others to the right.
 *
 * @param rows the first one is the heading
 */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const line = (row: readonly string[]): string =>
		row
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return column === 0 ? cell.padEnd(width) : cell.padStart(width);
			})
			.join('  ');
	const rule = widths.map((width) => '-'.repeat(width)).join('  ');
	const [head, ...body] = rows.map(line);
	return [head, rule, ...body].join('\n');
}

/** Bytes as whole megabytes. */
export function megabytes(bytes: number): string {
	return Number.isNaN(bytes) ? '?' : `${(bytes / 1e6).toFixed(0)} MB`;
}
