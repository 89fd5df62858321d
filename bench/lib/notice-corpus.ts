/** Reads a corpus of labelled notices in the project's own schema or in that of collected fragments. */
import { readFileSync } from 'node:fs';
import { compileDeclare } from '../../plugins/article/declare/declare.ts';
import { parseArticle } from '../../plugins/article/index.ts';
import { placesIn, readNotices, summariseNotices } from '../../plugins/terms/notice/index.ts';

/** Where the site stands if nothing is known of it: Astro has an address of every site that it builds. */
const SOME_SITE = 'site.example';

/** Cases of a file; a file of collected fragments says which of them are articles at all. */
export function readCorpus(path: string): NoticeCase[] {
	const data = JSON.parse(readFileSync(path, 'utf8')) as NoticeCase[] | { entries: Fragment[] };
	return Array.isArray(data) ? data : data.entries.map(fromFragment);
}

/** What the product says about a case, in the terms of its labels. */
export function answer(one: NoticeCase): Expected {
	const siteHost = one.site ?? SOME_SITE;
	const site = { url: `https://${siteHost}/` };
	const declare = compileDeclare({ aliases: {}, sources: [], site });
	const article = parseArticle('case.md', one.text, declare);
	const { text, bodyOffset, declaration } = article;
	const placeOf = placesIn(text, bodyOffset);
	const options = { mdx: one.mdx ?? false, placeOf, siteHost };
	const notices = readNotices(text.slice(bodyOffset), options);
	const { isRepublished, publisher, url, license, grant } = summariseNotices(notices);
	const other = notices.find((notice) => notice.kind === 'other' && notice.license !== null);
	const granted = notices.some((notice) => notice.kind === 'grant');
	const own = declaration.original;
	const source = own ? null : declaration.source;
	const id =
		license === null || license.kind === 'other' || license.kind === 'page'
			? null
			: license.kind === 'license'
				? license.license.id
				: license.kind === 'versionless'
					? 'family'
					: license.kind;
	return {
		isRepublished: !own && (isRepublished || source !== null),
		publisher: source?.publisher?.name ?? publisher,
		sourceUrl: source?.url ?? url,
		license: id,
		scope: granted ? 'text' : (other?.scope ?? null),
		duties: (grant?.duties ?? []).filter((duty) => duty.owed).map((duty) => duty.duty),
		grant: Object.fromEntries(
			(['copy', 'adapt', 'commercial', 'images', 'video'] as const).flatMap((key) => {
				const clause = grant?.[key] ?? null;
				return clause === null ? [] : [[key, clause.allowed]];
			}),
		),
	};
}

/** Compares all cases, field by field. */
export function measure(cases: readonly NoticeCase[]): Measured {
	const scores = new Map<string, Score>();
	const misses: Miss[] = [];
	for (const one of cases) {
		const got = values(answer(one));
		const wanted = values(one.expected);
		for (const [field, want] of wanted) {
			const have = got.get(field) ?? [];
			const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0 };
			scores.set(field, score);
			const right = have.filter((value) => want.includes(value)).length;
			score.right += right;
			score.wrong += have.length - right;
			score.missed += want.length - right;
			if (right !== have.length || right !== want.length) {
				misses.push({ id: one.id, class: one.class, field, want, have, text: one.text });
			}
		}
	}
	return { scores, misses };
}

export function precision({ right, wrong }: Score): number {
	return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
	return right + missed === 0 ? 1 : right / (right + missed);
}

/** Every field as the set of what it claims; a field that is not labelled is not measured. */
function values(expected: Partial<Expected>): Map<string, string[]> {
	const all = new Map<string, string[]>();
	const { isRepublished, duties, grant, ...rest } = expected;
	if (isRepublished !== undefined) all.set('isRepublished', isRepublished ? ['yes'] : []);
	for (const [field, value] of Object.entries(rest)) {
		if (value !== undefined) all.set(field, value === null ? [] : [value]);
	}
	if (duties) all.set('duties', duties);
	if (grant)
		all.set(
			'grant',
			Object.entries(grant).map(([key, value]) => `${key}: ${value}`),
		);
	return all;
}

/**
 * A fragment of front matter has lost its fences, so they are put back; one cut out of JSON is read as
 * the program that loads the JSON gets it.
 */
function fromFragment(one: Fragment): NoticeCase {
	const { n, lang, cls, container, fragment, label } = one;
	const site = siteOf(one);
	return {
		id: `${n}`,
		lang,
		class: `${container}/${cls}`,
		text: container === 'data' ? fromJson(fragment) : withFences(fragment),
		mdx: /\{'/.test(fragment),
		...(site !== null && { site }),
		expected: {
			isRepublished: label.isRepublished,
			sourceUrl: label.isRepublished ? label.sourceUrl : null,
		},
	};
}

/** Front matter is a first paragraph of `key: value`, comments, items and indented lines, in lower case. */
function withFences(fragment: string): string {
	if (fragment.startsWith('---')) return fragment;
	const [head = '', ...body] = fragment.split(/\r?\n\r?\n/);
	const lines = head.split(/\r?\n/);
	const keys = lines.filter((line) => /^[a-z][\w-]*:(?: |$)/.test(line));
	const rest = lines.filter((line) => !/^(?:#|-|\s|[a-z][\w-]*:(?: |$))/.test(line));
	// `via: address` alone is how a line of the text begins, too.
	const bare = keys.length > 0 && rest.length === 0 && !/^via:/.test(head);
	return bare ? `---\n${head}\n---\n\n${body.join('\n\n')}` : fragment;
}

function fromJson(fragment: string): string {
	if (!fragment.includes('\\"')) return fragment;
	try {
		return String(JSON.parse(`"${fragment}"`));
	} catch {
		return fragment;
	}
}

/**
 * The product knows its site from the configuration; a fragment only where its label says that the
 * address in it is the site's own.
 */
function siteOf({ cls, fragment, label }: Fragment): string | null {
	if (label.isRepublished) return null;
	if (!/\b(?:own|self)-/.test(cls) && !/\bthe same site\b/i.test(label.notes ?? '')) return null;
	return /https?:\/\/(?:www\.)?([^/\s"')>]+)/.exec(fragment)?.[1] ?? null;
}

export interface NoticeCase {
	id: string;
	lang: string;
	/** Pattern or trap. */
	class: string;
	/** The file, front matter allowed. */
	text: string;
	mdx?: boolean;
	/** Host of the site that it stands on, where that matters. */
	site?: string;
	expected: Partial<Expected>;
}

export interface Expected {
	isRepublished: boolean;
	publisher: string | null;
	sourceUrl: string | null;
	/** Id of a licence, `family` for Creative Commons without a version, or null. */
	license: string | null;
	/** What the licence named is for. */
	scope: string | null;
	duties: string[];
	/** Parts of the grant that are stated. */
	grant: Readonly<Record<string, boolean>>;
}

interface Fragment {
	n: number;
	lang: string;
	container: string;
	cls: string;
	fragment: string;
	label: { isRepublished: boolean; sourceUrl: string | null; notes?: string };
}

export interface Score {
	right: number;
	wrong: number;
	missed: number;
}

export interface Miss {
	id: string;
	class: string;
	field: string;
	want: readonly string[];
	have: readonly string[];
	text: string;
}

export interface Measured {
	scores: ReadonlyMap<string, Score>;
	misses: readonly Miss[];
}
