import { isOneSlip } from '../../article/declare/misspelt.ts';
import type { Article } from '../../model.ts';
import { parseLicense } from '../../terms/index.ts';
import { dayOf } from './day.ts';

/** Longest line that is looked at; a longer one is no slip of the pen. */
const LONGEST = 500;
/** `key: value`, quoted or not, with a comment behind it or not. */
const plainLine = /^(\s*)([\w-]+)(:[ \t]+)(["']?)([^"'#]*?)\4((?:[ \t]+#.*)|[ \t]*)$/;
const booleans: Readonly<Record<string, boolean>> = {
	...{ yes: true, on: true, true: true },
	...{ no: false, off: false, false: false },
};
/** Keys whose value tells by itself that they were meant. */
const meant: Readonly<Record<string, (value: string) => boolean>> = {
	license: (value) => parseLicense(value).kind === 'license',
	original: (value) => value === 'true' || value === 'false',
	source: (value) => value === '' || isWeb(value),
	url: isWeb,
};
/** What a key may have been going to be, and the key of the contract that it is. */
const spellings: Readonly<Record<string, string>> = {
	license: 'license',
	licence: 'license',
	original: 'original',
	source: 'source',
	url: 'url',
};

/**
 * Slips of the pen in an article's front matter that have one meaning, and so one correction that nobody
 * has to choose. Each is one line, whose value stays what it says:
 *
 * - `original` or `draft` with a word that YAML 1.1 read as a boolean (`yes`, `"false"`);
 * - a day in other order or other words (`2026/1/31`, `31 January 2026`), where it cannot be another one;
 * - an address with two schemes, or with too few slashes behind one, as every browser reads it;
 * - a key with one letter too many, too few, other or swapped, where the right one is missing and the
 *   value is what only that key has: a licence that exists, a web address, `true`.
 *
 * Licences, authors and titles are never filled in: what somebody else has stated, a person must read.
 */
export function slipsIn({ text, bodyOffset }: Pick<Article, 'text' | 'bodyOffset'>): Slip[] {
	const head = text.slice(0, bodyOffset);
	const lines = head.split('\n').map((line) => line.replace(/\r$/, ''));
	const keys = new Set(lines.map((line) => plainKey(line)));
	return lines.flatMap((before, at): Slip[] => {
		if (before.length > LONGEST) return [];
		const after = valueMended(before) ?? keyMended(before, lines[at + 1] ?? '', keys);
		return after === null || after === before ? [] : [{ line: at + 1, before, after }];
	});
}

/** The text of a file with a slip mended. */
export function mended(text: string, { line, before, after }: Slip): string {
	let start = 0;
	for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
	if (!text.startsWith(before, start)) throw new Error(`Line ${line} is another one.`);
	return text.slice(0, start) + after + text.slice(start + before.length);
}

function valueMended(line: string): string | null {
	const [, indent = '', key = '', colon = '', quote = '', value = '', rest = ''] =
		plainLine.exec(line) ?? [];
	if (value === '') return null;
	const put = (mendedValue: string): string => `${indent}${key}${colon}${mendedValue}${rest}`;
	if ((key === 'original' || key === 'draft') && indent === '') {
		const boolean = booleans[value.toLowerCase()];
		return boolean === undefined ? null : put(String(boolean));
	}
	if (/^(?:published|(?:original|source)_date)$/.test(key)) {
		const day = dayOf(value);
		return day === null ? null : put(day);
	}
	if (/^(?:url|source|source_url|original_url)$/i.test(key)) {
		const address = addressMended(value);
		return address === null ? null : put(`${quote}${address}${quote}`);
	}
	return null;
}

/** As the URL Standard reads it: any number of slashes may follow the scheme. */
function addressMended(value: string): string | null {
	const inner = /^https?:[/\\]*(https?:\/\/.*)$/i.exec(value)?.[1] ?? value;
	const whole = inner.replace(/^(https?):[/\\]*(?=[^/\\])/i, '$1://');
	return whole !== value && URL.canParse(whole) ? whole : null;
}

/** @param next line, where a mapping under the key would begin */
function keyMended(line: string, next: string, keys: ReadonlySet<string>): string | null {
	const [, indent = '', key = '', colon = '', value = ''] =
		/^(\s*)([A-Za-z]+)(:(?:[ \t]+|$))(.*)$/.exec(line) ?? [];
	const written = key.toLowerCase();
	if (key === '' || Object.hasOwn(spellings, written)) return null;
	const near = Object.entries(spellings).filter(
		([spelling, one]) => (one === 'url') === (indent !== '') && isOneSlip(written, spelling),
	);
	const [only, other] = new Set(near.map(([, one]) => one));
	if (only === undefined || other !== undefined) return null;
	if (Object.keys(spellings).some((one) => spellings[one] === only && keys.has(indent + one))) {
		return null;
	}
	const bare = value
		.replace(/[ \t]+#.*$/, '')
		.trim()
		.replace(/^(["'])(.*)\1$/, '$2');
	if (only === 'source' && bare === '' && !/^\s+url:\s+["']?https?:\/\//i.test(next)) return null;
	return meant[only]?.(bare) ? `${indent}${only}${colon}${value}` : null;
}

/** Indentation and name of the line's key; empty where it has none. */
function plainKey(line: string): string {
	return /^(\s*[\w-]+):(?:\s|$)/.exec(line.slice(0, LONGEST))?.[1] ?? '';
}

function isWeb(value: string): boolean {
	return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** One line of a file and what it should be. */
export interface Slip {
	line: number;
	before: string;
	after: string;
}
