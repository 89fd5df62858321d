import type { Declaration, Grant, Publisher, Source, Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { creditDuties } from './duties.ts';
import { parseLicense } from './licenses/index.ts';
import { profileDuties } from './profile-duties.ts';
import {
	compilePublishers,
	foldName,
	licenseAt,
	type PublisherIndex,
	type PublisherProfile,
} from './publishers/index.ts';

/** Resolves what binds an article. */
export type ResolveTerms = (declaration: Declaration) => Terms;

/**
 * Prepares the publishers of the config for resolving terms.
 *
 * @param publishers profiles of the config
 * @returns one pure function from a declaration to its terms; every duty carries its evidence
 */
export function compileTerms(publishers: Options['publishers']): ResolveTerms {
	const profiles = compilePublishers(publishers);
	return (declaration) => {
		if (declaration.original) return withoutDuties('original', declaration);
		if (!declaration.source) return withoutDuties('undeclared', declaration);
		const { source } = declaration;
		const profile = profileOf(source, profiles);
		const terms: Terms = {
			status: 'republished',
			title: source.title ?? declaration.title,
			authors: declaration.authors,
			source,
			publisher: mergePublisher(source.publisher, profile),
			grant: resolveGrant(declaration, profile, profiles),
			changes: declaration.changes,
			notices: declaration.notices,
			duties: [],
		};
		return { ...terms, duties: [...creditDuties(terms), ...profileDuties(terms, profile)] };
	};
}

function profileOf({ publisher, url }: Source, profiles: PublisherIndex): PublisherProfile | null {
	const named =
		profiles.byId(publisher?.id ?? publisher?.name ?? '') ?? profiles.byName(publisher?.name ?? '');
	// A publisher named by hand wins over the owner of the host: partners carry each other's stories.
	if (named || publisher?.name || !url) return named;
	return profiles.byUrl(url);
}

function mergePublisher(
	declared: Publisher | null,
	profile: PublisherProfile | null,
): Publisher | null {
	if (!profile) return declared;
	// Under which of its names a publisher is credited is the site's choice.
	const written = declared?.name ?? null;
	const isAlias = profile.aliases.some((alias) => foldName(alias) === foldName(written ?? ''));
	const name = written !== null && isAlias ? written : profile.name;
	return { id: profile.id, name, url: declared?.url ?? profile.url ?? null };
}

/**
 * What the article says of its licence decides. Where it is silent, the publisher's own word does:
 * the licence of that day, else the publisher's grant. What others say of a publisher is only a hint.
 */
function resolveGrant(
	{ license: written, source }: Declaration,
	profile: PublisherProfile | null,
	profiles: PublisherIndex,
): Grant {
	if (written !== null) {
		const granting = profiles.byGrant(written);
		if (granting?.grant) return grantOf(granting.grant);
		const reading = parseLicense(written);
		return reading.kind === 'license'
			? { kind: 'license', license: reading.license }
			: { kind: 'unknown', written, usual: [] };
	}
	if (profile === null) return { kind: 'unknown', written, usual: [] };
	const dated = licenseAt(profile, source?.published ?? null);
	if (dated.kind === 'license' && !dated.secondHand) {
		return { kind: 'license', license: dated.license };
	}
	if (dated.kind === 'none' && profile.grant) return grantOf(profile.grant);
	const usual =
		dated.kind === 'license'
			? [dated.license]
			: dated.kind === 'several'
				? dated.licenses
				: dated.kind === 'per-article'
					? dated.usual
					: [];
	return { kind: 'unknown', written, usual };
}

function grantOf({ id, name, url, words }: NonNullable<PublisherProfile['grant']>): Grant {
	return { kind: 'publisher', id, name, url: url ?? null, words };
}

function withoutDuties(status: 'original' | 'undeclared', declaration: Declaration): Terms {
	return {
		status,
		title: declaration.title,
		authors: declaration.authors,
		source: declaration.source,
		publisher: null,
		grant: { kind: 'unknown', written: declaration.license, usual: [] },
		changes: declaration.changes,
		notices: declaration.notices,
		duties: [],
	};
}
