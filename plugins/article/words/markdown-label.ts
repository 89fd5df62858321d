/** The label of a link's definition, or of a call of it: labels are equal whatever their case and white space. */
export function labelOf(written: string): string {
	return written.trim().replace(/\s+/g, ' ').toLowerCase();
}
