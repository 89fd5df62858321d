import { type ArticleData, articleSchema, expectations } from '../schema.ts';
import type { Path } from './canonical.ts';
import { isMapping, type Mapping } from './values.ts';

/** A field that does not fit the contract. */
export interface ShapeProblem {
	path: Path;
	/** It is the key that is wrong, and not its value. */
	ofKey?: true;
	detail: string;
	expected: string | null;
}

/**
 * Checks the shape field by field; a field that does not fit is reported and left out.
 *
 * @param canonical front matter in the contract's shape
 * @param written where each field stands
 */
export function checkShape(
	canonical: Mapping,
	written: ReadonlyMap<string, Path>,
): { clean: ArticleData; problems: ShapeProblem[] } {
	const result = articleSchema.safeParse(canonical);
	if (result.success) return { clean: result.data, problems: [] };
	const problems: ShapeProblem[] = [];
	const clean: Mapping = { ...canonical };
	const seen = new Set<string>();
	for (const issue of result.error.issues) {
		const top = String(issue.path[0]);
		const value = canonical[top];
		const field = top === 'source' && isMapping(value) ? badSourceField(value) : top;
		if (seen.has(field)) continue;
		seen.add(field);
		const expectation = expectations[field] ?? expectations[top];
		problems.push({
			path: written.get(field) ?? written.get(top) ?? [top],
			detail: `\`${field}\` must be ${expectation?.words ?? 'of another type'}; found ${shown(fieldOf(canonical, field))}`,
			expected: expectation?.yaml ?? null,
		});
		if (field.startsWith('source.')) {
			const rest = { ...(clean.source as Mapping) };
			delete rest[field.slice('source.'.length)];
			clean.source = rest;
		} else {
			delete clean[top];
		}
	}
	const again = articleSchema.safeParse(clean);
	return { clean: again.success ? again.data : {}, problems };
}

/** Zod reports a union as a whole; the field inside `source` that is wrong is found by trying each. */
function badSourceField(source: Mapping): string {
	for (const [key, value] of Object.entries(source)) {
		if (!articleSchema.safeParse({ source: { [key]: value } }).success) return `source.${key}`;
	}
	return 'source';
}

function fieldOf(data: Mapping, field: string): unknown {
	return field
		.split('.')
		.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), data);
}

function shown(value: unknown): string {
	if (value instanceof Date) return 'a date';
	if (Array.isArray(value)) return 'a list';
	if (isMapping(value)) return 'a mapping';
	const json = JSON.stringify(value) ?? 'nothing';
	return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}
