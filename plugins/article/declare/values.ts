/** Small questions about values that come from YAML. */

export type Mapping = Record<string, unknown>;

export function isMapping(value: unknown): value is Mapping {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
	);
}

export function isHttp(value: unknown): boolean {
	return typeof value === 'string' && /^https?:\/\//i.test(value.trim());
}

/** Host without `www.`, lower case; null when the value is no http(s) address. */
export function hostOf(value: unknown): string | null {
	if (typeof value !== 'string' || !isHttp(value) || !URL.canParse(value.trim())) return null;
	return new URL(value.trim()).hostname.replace(/^www\./, '');
}
