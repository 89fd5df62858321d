import type { Declaration, Terms } from '../model.ts';
import { foldName } from './publishers/index.ts';

/** Month names are part of the sentences that publishers write, which are English. */
const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/**
 * What the placeholders of a publisher's templates stand for.
 *
 * @param terms resolved but for the duties
 * @param declaration as the article wrote it
 * @param site its name, where a line names who republishes
 */
export function placeholderValues(
	terms: Terms,
	declaration: Declaration,
	site: { name?: string | undefined },
): PlaceholderValues {
	const { source, publisher, grant } = terms;
	const license = grant.kind === 'license' ? grant.license : null;
	const institutions = terms.authors.flatMap(({ institution }) => institution ?? []);
	const one = (value: string | null | undefined, field: string): PlaceholderValue =>
		value ? { texts: [value] } : { needs: field };
	const dates = datesOf(source?.published ?? null);
	return {
		author: one(byline(terms.authors.map(({ name }) => name)), 'author'),
		title: one(terms.title, 'source.title'),
		publisher: one(publisher?.name, 'source.publisher'),
		outlet: one(outletOf(terms, declaration), 'source.publisher'),
		url: one(source?.url, 'source.url'),
		home: one(publisher?.url, 'source.publisher.url'),
		institution: one(byline([...new Set(institutions)]), 'author.institution'),
		license: one(license?.shortName, 'license'),
		licenseUrl: one(license?.url, 'license'),
		doi: one(isDoi(source?.url) ? source?.url : null, 'source.url'),
		date: dates.length > 0 ? { texts: dates } : { needs: 'source.published' },
		republisher: one(site.name, 'site.name'),
	};
}

/**
 * Fills a template. Links stay Markdown; a value cannot add one.
 *
 * @param template text with `{placeholders}`
 * @returns every spelling that will do, at most as many as the date has; or what is missing, as a field of the front
 * matter or an option of the config
 */
export function fillWording(
	template: string,
	values: PlaceholderValues,
): { texts: string[] } | { needs: string } {
	const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
	for (const name of names) {
		const value = values[name] ?? { needs: name };
		if ('needs' in value) return value;
	}
	const spellings = Math.max(1, ...names.map((name) => textsOf(values, name).length));
	const texts: string[] = [];
	for (let at = 0; at < spellings; at += 1) {
		texts.push(
			template.replace(/(\]\()?\{(\w+)\}/g, (_, target: string | undefined, name: string) => {
				const all = textsOf(values, name);
				const text = all[at] ?? all[0] ?? '';
				return target ? `](${asTarget(text)}` : text.replaceAll('](', '] (');
			}),
		);
	}
	return { texts: [...new Set(texts)] };
}

/** "A", "A and B", "A, B and C": as bylines join names. */
function byline(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The member of a network that a story comes from: the name the article gives, unless it is an id. */
function outletOf({ publisher }: Terms, { source }: Declaration): string | null {
	const declared = source?.publisher?.name ?? null;
	const isId = declared !== null && foldName(declared) === publisher?.id;
	return declared === null || isId ? (publisher?.name ?? null) : declared;
}

function isDoi(url: string | null | undefined): boolean {
	return !!url && URL.canParse(url) && /^(?:dx\.)?doi\.org$/.test(new URL(url).hostname);
}

/** Spellings of a day, a month or a year; the one that a credit shows comes first. */
function datesOf(published: string | null): string[] {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(published ?? '') ?? [];
	if (!year) return [];
	if (!month) return [year];
	const name = MONTHS[Number(month) - 1];
	if (!name) return [];
	const short = name.slice(0, 3);
	if (!day) return [`${name} ${year}`, `${short} ${year}`, `${short}. ${year}`, `${year}-${month}`];
	const number = Number(day);
	if (number < 1 || number > 31) return [];
	return [
		`${number} ${name} ${year}`,
		`${name} ${number}, ${year}`,
		`${short}. ${number}, ${year}`,
		`${short} ${number}, ${year}`,
		`${number} ${short} ${year}`,
		`${year}-${month}-${day}`,
	];
}

/** A round bracket would end the link; the escape leads to the same page. */
function asTarget(url: string): string {
	return url.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function textsOf(values: PlaceholderValues, name: string): readonly string[] {
	const value = values[name];
	return value && 'texts' in value ? value.texts : [];
}

/** Spellings, the best first; or the field that would have to be filled. */
type PlaceholderValue = { texts: readonly string[] } | { needs: string };
export type PlaceholderValues = Readonly<Record<string, PlaceholderValue>>;
