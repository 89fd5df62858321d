import type { Duty, Terms } from '../model.ts';
import type { Notice, NoticeSummary } from './notice/index.ts';
import {
	bareHost,
	foldName,
	type PublisherIndex,
	type PublisherProfile,
} from './publishers/index.ts';

/** From here on a sentence says so plainly. */
const PLAIN = 0.8;
/** Phrases that tell where the work itself came out; a translation or a label may speak of another. */
const ORIGINS: ReadonlySet<string> = new Set([
	'first-published',
	'first-published-open',
	'republished',
	'republished-open',
]);

/**
 * Where the declared source and what is known of it do not go together, so that a person must look:
 * the text plainly names another publisher, or the address belongs to a known publisher and another
 * one is named, whose terms are not those of the address.
 *
 * A text that names the declared publisher as well tells a chain, and networks carry the stories of
 * others: neither is a doubt. Two publishers that are both known may be partners.
 *
 * @param terms resolved but for the duties
 * @param profile of the publisher, or null
 */
export function originDoubts(
	terms: Terms,
	summary: NoticeSummary,
	profile: PublisherProfile | null,
	profiles: PublisherIndex,
): Duty[] {
	const tails = summary.tails.filter((tail) => ORIGINS.has(tail.why[0]?.rule ?? ''));
	const fits = (tail: Notice): boolean => isOfSource(tail, terms, profile, profiles);
	const duties: Duty[] = [];
	const doubt = summary.tails.some(fits) ? undefined : tails.find((tail) => tail.score >= PLAIN);
	if (doubt) {
		const { text, place } = doubt;
		const declared = terms.publisher?.name ?? terms.source?.url ?? '';
		duties.push({
			rule: 'article-declared',
			severity: 'warning',
			detail: { doubt: 'text', declared },
			evidence: { kind: 'notice', text, url: null, place },
		});
	}
	const owner = terms.source?.url ? profiles.byUrl(terms.source.url) : null;
	const name = terms.publisher?.name ?? null;
	if (owner && name !== null && profile === null && !summary.tails.some(fits) && !carries(owner)) {
		const host = bareHost(new URL(terms.source?.url as string).hostname);
		duties.push({
			rule: 'article-declared',
			severity: 'warning',
			detail: { doubt: 'host', declared: name, owner: owner.name, id: owner.id, host },
			evidence: {
				kind: 'profile',
				text: `${host} belongs to ${owner.name}.`,
				url: owner.policy?.url ?? owner.url ?? null,
				place: null,
			},
		});
	}
	return duties;
}

/** Whether a sentence speaks of the declared source, under any of its names or at its host. */
function isOfSource(
	{ publisher, url }: Notice,
	{ source, publisher: declared, authors }: Terms,
	profile: PublisherProfile | null,
	profiles: PublisherIndex,
): boolean {
	const host = hostOf(source?.url ?? null);
	const own = hostOf(url);
	if (own !== null && host !== null && (own === host || own.endsWith(`.${host}`))) return true;
	if (own !== null && host?.endsWith(`.${own}`)) return true;
	// Neither a name nor an address of a work says who it was.
	if (publisher === null) return own === null || host === null;
	const known = profiles.byName(publisher);
	if (profile && known?.id === profile.id) return true;
	const said = foldName(publisher);
	const names = [
		declared?.name,
		declared?.id,
		profile?.name,
		...(profile?.aliases ?? []),
		...authors.flatMap(({ name, institution }) => [name, institution]),
		host,
	];
	// Nothing to compare with: the source is an address of nobody that is known.
	if (!declared?.name && !profile && own === null) return true;
	return names.some((name) => name != null && overlaps(foldName(name), said));
}

/** One within the other, as whole words: "The Harbour Dispatch" and "Harbour Dispatch". */
function overlaps(one: string, other: string): boolean {
	const bare = (name: string): string => ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
	const [a, b] = [bare(one), bare(other)];
	return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}

/** Networks, and publishers with stories of partners: another name at their address is usual. */
function carries({ credit, partnerStories }: PublisherProfile): boolean {
	return Boolean(credit.elements.outlet || credit.elements.partners || partnerStories);
}

function hostOf(url: string | null): string | null {
	return url !== null && URL.canParse(url) ? bareHost(new URL(url).hostname) : null;
}
