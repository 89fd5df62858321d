import type { Declaration, Grant, Publisher, Source } from '../model.ts';
import { parseLicense } from './licenses/index.ts';
import type { StatedLicense } from './licenses/stated.ts';
import {
	foldName,
	licenseAt,
	type PublisherIndex,
	type PublisherProfile,
} from './publishers/index.ts';

/**
 * The profile of a work's publisher: by id or name, else by the host of the source.
 *
 * @returns null where none is known
 */
export function profileOf(
	{ publisher, url }: Source,
	profiles: PublisherIndex,
): PublisherProfile | null {
	const named =
		profiles.byId(publisher?.id ?? publisher?.name ?? '') ?? profiles.byName(publisher?.name ?? '');
	// A publisher named by hand wins over the owner of the host: partners carry each other's stories.
	if (named || publisher?.name || !url) return named;
	return profiles.byUrl(url);
}

/** What the article says of its publisher, completed by the profile. */
export function mergePublisher(
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
 *
 * @returns the grant, and where it is a publisher's own, the profile that it stands in
 */
export function resolveGrant(
	{ license: written, source }: Declaration,
	profile: PublisherProfile | null,
	profiles: PublisherIndex,
): { grant: Grant; granting: PublisherProfile | null } {
	if (written !== null) {
		const granting = profiles.byGrant(written);
		if (granting?.grant) return { grant: ownGrant(granting.grant), granting };
		const reading = parseLicense(written);
		const grant: Grant =
			reading.kind === 'license'
				? { kind: 'license', license: reading.license }
				: { kind: 'unknown', written, usual: [] };
		return { grant, granting: null };
	}
	if (profile === null) return { grant: { kind: 'unknown', written, usual: [] }, granting: null };
	const dated = licenseAt(profile, source?.published ?? null);
	if (dated.kind === 'license' && !dated.secondHand) {
		return { grant: { kind: 'license', license: dated.license }, granting: null };
	}
	if (dated.kind === 'none' && profile.grant) {
		return { grant: ownGrant(profile.grant), granting: profile };
	}
	const usual =
		dated.kind === 'license'
			? [dated.license]
			: dated.kind === 'several'
				? dated.licenses
				: dated.kind === 'per-article'
					? dated.usual
					: [];
	return { grant: { kind: 'unknown', written, usual }, granting: null };
}

/**
 * The licence as far as it is stated: what binds in every version of a name without one binds.
 *
 * @returns null where not even the elements are known; undefined where no licence of Creative
 * Commons is the grant
 */
export function statedLicense(grant: Grant): StatedLicense | null | undefined {
	if (grant.kind === 'publisher') return undefined;
	if (grant.kind === 'license') return grant.license;
	const reading = grant.written === null ? null : parseLicense(grant.written);
	const elements = reading?.kind === 'versionless' ? reading.elements : null;
	return elements && { version: null, elements };
}

function ownGrant({ id, name, url, words }: NonNullable<PublisherProfile['grant']>): Grant {
	return { kind: 'publisher', id, name, url: url ?? null, words };
}
