import type { Duty, Evidence, Terms } from '../model.ts';
import type { PublisherProfile } from './publishers/index.ts';

/**
 * What a publisher's house rules ask of the credit beyond the licence: conditions of the publisher's
 * own, which a Creative Commons licence does not know (its section 2(a)(5) forbids to add any), so
 * each names the policy as its evidence. Wishes, and what is known at second hand, are warnings.
 *
 * @param terms resolved but for these
 * @param profile of the publisher, or null
 */
export function profileDuties(terms: Terms, profile: PublisherProfile | null): Duty[] {
	if (!profile) return [];
	const owed = (severity: 'demanded' | 'asked' | 'wished'): Duty['severity'] =>
		severity === 'demanded' && profile.policy?.evidence !== 'secondary' ? 'error' : 'warning';
	const evidence = (text: string): Evidence => ({
		kind: 'profile',
		text: `${profile.name} ${text}`,
		url: profile.policy?.url ?? null,
		place: null,
	});
	const duties: Duty[] = [];
	for (const [element, texts] of Object.entries(elementsOf(terms))) {
		const severity = profile.credit?.elements[element as keyof ReturnType<typeof elementsOf>];
		if (!severity) continue;
		for (const text of texts) {
			duties.push({
				rule: 'credit-complete',
				severity: owed(severity),
				detail: { element, text },
				evidence: evidence(`asks to name the ${element}.`),
			});
		}
	}
	const { backlink } = profile;
	if (backlink?.followed && terms.source?.url) {
		duties.push({
			rule: 'backlink-followed',
			severity: owed(backlink.followed),
			detail: { url: terms.source.url },
			evidence: evidence(backlink.words ?? 'asks for a link that crawlers follow.'),
		});
	}
	return duties;
}

/** The elements that a credit can show because the article supplies them. */
function elementsOf(terms: Terms): {
	author: string[];
	institution: string[];
	title: string[];
	publisher: string[];
} {
	return {
		author: terms.authors.map(({ name }) => name),
		institution: terms.authors.flatMap(({ institution }) => institution ?? []),
		title: terms.title ? [terms.title] : [],
		publisher: terms.publisher?.name ? [terms.publisher.name] : [],
	};
}
