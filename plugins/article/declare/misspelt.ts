import { stringify } from 'yaml';
import { editDistance } from '../../nearest.ts';
import type { Path } from './canonical.ts';
import type { ShapeProblem } from './shape.ts';
import { isHttp, isMapping, type Mapping } from './values.ts';

/** In a shorter word one other letter makes too many other words: `purl`, `curl`. */
const SHORT = 5;

/** What a key may have been going to be, the field that it is, and whether a value can be that field's. */
const top: readonly Meant[] = [
	{ key: 'source', field: 'source', fits: (value) => isHttp(value) || isMapping(value) },
	{ key: 'license', field: 'license', fits: isWords },
	{ key: 'licence', field: 'license', fits: isWords },
	{ key: 'author', field: 'author', fits: (value) => isWords(value) || isMapping(value) },
	{ key: 'original', field: 'original', fits: (value) => value === true },
];
const inSource: readonly Meant[] = [
	{ key: 'url', field: 'source.url', fits: isHttp },
	{
		key: 'publisher',
		field: 'source.publisher',
		fits: (value) => isWords(value) || isMapping(value),
	},
	{ key: 'published', field: 'source.published', fits: (value) => value instanceof Date },
	{ key: 'title', field: 'source.title', fits: isWords },
];

/**
 * Keys one slip away from one of the contract that is missing. A field of the site's own is nobody's
 * business, and a licence that is lost by one letter is.
 *
 * @param data front matter as parsed
 * @param written where each field that is there stands
 */
export function misspeltKeys(
	data: Readonly<Mapping>,
	written: ReadonlyMap<string, Path>,
): MisspeltKey[] {
	if (data.original === true) return [];
	const found = misspeltIn(data, top, written, []);
	const source = isMapping(data.source) ? data.source : {};
	return [...found, ...misspeltIn(source, inSource, written, ['source'])];
}

function misspeltIn(
	data: Readonly<Mapping>,
	meant: readonly Meant[],
	written: ReadonlyMap<string, Path>,
	above: Path,
): MisspeltKey[] {
	const known = new Set(meant.map(({ key }) => key));
	return Object.entries(data).flatMap(([key, value]): MisspeltKey[] => {
		if (known.has(key)) return [];
		const near = meant.find((one) => {
			return !written.has(one.field) && isOneSlip(key.toLowerCase(), one.key) && one.fits(value);
		});
		if (!near) return [];
		const path = [...above, key];
		const detail = `\`${path.join('.')}\` is no field of an article; \`${near.field}\` is missing and may be meant`;
		const right = near.field.split('.');
		return [{ path, right, ofKey: true, detail, expected: corrected(near.field, value) }];
	});
}

/**
 * Front matter with those keys as they were meant, so that one slip is one finding and the rest of the
 * article is judged by what it says.
 */
export function withRightKeys(
	data: Readonly<Mapping>,
	keys: readonly Pick<MisspeltKey, 'path' | 'right'>[],
): Mapping {
	const mended: Mapping = { ...data };
	for (const { path, right } of keys) {
		const [wrong = '', inner] = path as string[];
		const [key = '', innerKey] = right;
		if (inner === undefined || innerKey === undefined) mended[key] = data[wrong];
		else mended[key] = { ...(mended[key] as Mapping), [innerKey]: (data[wrong] as Mapping)[inner] };
	}
	return mended;
}

/** Where something stands in the file that stands elsewhere in {@link withRightKeys}. */
export function writtenPath(
	path: Path,
	keys: readonly Pick<MisspeltKey, 'path' | 'right'>[],
): Path {
	const key = keys.find(({ right }) => right.every((step, at) => path[at] === step));
	return key ? [...key.path, ...path.slice(key.right.length)] : path;
}

/** Words as they are; the lines of a mapping stay as they stand below its key. */
function corrected(field: string, value: unknown): string {
	const of = typeof value === 'string' ? value : null;
	const keys = field.split('.').reverse();
	const yaml = stringify(
		keys.reduce<unknown>((inner, key) => ({ [key]: inner }), of),
		{ nullStr: '', lineWidth: 0 },
	);
	return yaml.replaceAll(/ +$/gm, '').trimEnd();
}

/**
 * One letter too many, too few or another one, or two that changed places. A plural is another word:
 * `sources` are what an article of one's own has read.
 *
 * @param written in lower case
 */
export function isOneSlip(written: string, right: string): boolean {
	if (written === `${right}s`) return false;
	if (right.length >= SHORT && editDistance(written, right, 2) === 1) return true;
	if (written.length !== right.length) return false;
	const at = [...written].findIndex((letter, index) => letter !== right[index]);
	const swapped = written.slice(0, at) + (written[at + 1] ?? '') + (written[at] ?? '');
	return at >= 0 && swapped + written.slice(at + 2) === right;
}

function isWords(value: unknown): boolean {
	return typeof value === 'string' && value.trim() !== '';
}

/** A key that was probably meant to be another one. */
export interface MisspeltKey extends ShapeProblem {
	/** The keys that lead to the field of the contract. */
	right: readonly string[];
}

interface Meant {
	key: string;
	field: string;
	fits: (value: unknown) => boolean;
}
