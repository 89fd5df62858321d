import type { Terms } from '../model.ts';
import { compilePublishers, licenseAt, type PublisherProfile } from '../terms/publishers/index.ts';

let shipped: ReturnType<typeof compilePublishers> | null = null;

/**
 * What the package knows of the publisher of a work. Rules use it for words and advice only; what is
 * owed stands in the terms.
 *
 * @returns null for publishers that nobody knows, or that only the config does
 */
export function shippedProfileOf({ publisher }: Terms): PublisherProfile | null {
	return publisher?.id ? known().byId(publisher.id) : null;
}

/** What the package knows of a publisher that only the article's text names, or null. */
export function shippedProfileNamed(name: string | null): PublisherProfile | null {
	return name === null ? null : known().byName(name);
}

/**
 * Whether the publisher's own word settles under what it publishes, so that an article that names it
 * need not say so again.
 */
export function isGrantKnown(profile: PublisherProfile): boolean {
	const dated = licenseAt(profile, null);
	if (dated.kind === 'license') return !dated.secondHand;
	return dated.kind === 'none' && profile.grant !== undefined && !profile.perArticle;
}

function known(): ReturnType<typeof compilePublishers> {
	shipped ??= compilePublishers();
	return shipped;
}
