import type { Declaration, Grant, Publisher, Terms } from '../model.ts';
import type { Options, PublisherProfile } from '../options.ts';
import { creditDuties } from './duties.ts';
import { parseLicense } from './licenses/index.ts';

/** Resolves what binds an article. */
export type ResolveTerms = (declaration: Declaration) => Terms;

/**
 * Prepares the publishers of the config for resolving terms.
 *
 * @param publishers profiles of the config
 * @returns one pure function from a declaration to its terms; every duty carries its evidence
 */
export function compileTerms(publishers: Options['publishers']): ResolveTerms {
	const profiles = indexProfiles(publishers);
	return (declaration) => {
		if (declaration.original) return withoutDuties('original', declaration);
		if (!declaration.source) return withoutDuties('undeclared', declaration);
		const { source } = declaration;
		const profile = profiles.find(source.publisher, source.url);
		const terms: Terms = {
			status: 'republished',
			title: source.title ?? declaration.title,
			authors: declaration.authors,
			source,
			publisher: mergePublisher(source.publisher, profile),
			grant: resolveGrant(declaration.license, profile, profiles),
			changes: declaration.changes,
			notices: declaration.notices,
			duties: [],
		};
		return { ...terms, duties: creditDuties(terms) };
	};
}

function indexProfiles(publishers: readonly PublisherProfile[]): Profiles {
	const byId = new Map(publishers.map((profile) => [profile.id, profile]));
	const byName = new Map(publishers.map((profile) => [fold(profile.name), profile]));
	const byHost = new Map(
		publishers.flatMap((profile) =>
			profile.domains.map((host) => [bareHost(host), profile] as const),
		),
	);
	const byGrant = new Map(
		publishers.flatMap((profile) => (profile.grant ? [[profile.grant.id, profile] as const] : [])),
	);
	return {
		find(publisher, url) {
			const named =
				byId.get(publisher?.id ?? publisher?.name ?? '') ?? byName.get(fold(publisher?.name ?? ''));
			if (named) return named;
			// A publisher named by hand wins over the owner of the host: partners carry each other's stories.
			if (publisher?.name || !url || !URL.canParse(url)) return null;
			for (let host = bareHost(new URL(url).hostname); host.includes('.'); ) {
				const found = byHost.get(host);
				if (found) return found;
				host = host.slice(host.indexOf('.') + 1);
			}
			return null;
		},
		byGrant: (id) => byGrant.get(id) ?? null,
	};
}

function mergePublisher(
	declared: Publisher | null,
	profile: PublisherProfile | null,
): Publisher | null {
	if (!profile) return declared;
	return { id: profile.id, name: profile.name, url: declared?.url ?? profile.url ?? null };
}

function resolveGrant(
	written: string | null,
	profile: PublisherProfile | null,
	profiles: Profiles,
): Grant {
	const granting = written === null ? profile : profiles.byGrant(written);
	if (granting?.grant) {
		const { id, name, url, words } = granting.grant;
		return { kind: 'publisher', id, name, url: url ?? null, words };
	}
	if (written === null) return { kind: 'unknown', written };
	const reading = parseLicense(written);
	return reading.kind === 'license'
		? { kind: 'license', license: reading.license }
		: { kind: 'unknown', written };
}

function withoutDuties(status: 'original' | 'undeclared', declaration: Declaration): Terms {
	return {
		status,
		title: declaration.title,
		authors: declaration.authors,
		source: declaration.source,
		publisher: null,
		grant: { kind: 'unknown', written: declaration.license },
		changes: declaration.changes,
		notices: declaration.notices,
		duties: [],
	};
}

function fold(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function bareHost(host: string): string {
	const url = `https://${host}`;
	// As a URL has it: lower case, international names in their ASCII form.
	const ascii = URL.canParse(url) ? new URL(url).hostname : host.toLowerCase();
	return ascii.replace(/\.$/, '').replace(/^www\./, '');
}

interface Profiles {
	find(publisher: Publisher | null, url: string | null): PublisherProfile | null;
	byGrant(id: string): PublisherProfile | null;
}
