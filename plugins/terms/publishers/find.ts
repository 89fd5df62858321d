import type { PublisherProfile } from '../../profile/schema.ts';
import { shippedPublishers } from './shipped.ts';

/** A host name is no longer than this (RFC 1035 section 2.3.4). */
const LONGEST_HOST = 253;

/**
 * Makes profiles findable: those of the config before those that ship.
 *
 * An own profile takes the place of the shipped one of the same id altogether; of any other shipped
 * profile it takes over the names, hosts and grants that both claim, and no more.
 *
 * @param own profiles of the config; of two that claim the same, the later wins
 */
export function compilePublishers(own: readonly PublisherProfile[] = []): PublisherIndex {
	const replaced = new Set(own.map(({ id }) => id));
	const shipped = shippedPublishers().filter(({ id }) => !replaced.has(id));
	const ids = new Map<string, PublisherProfile>();
	const names = new Map<string, PublisherProfile>();
	const hosts = new Map<string, PublisherProfile>();
	const grants = new Map<string, PublisherProfile>();
	for (const profiles of [shipped, own]) {
		// Aliases first: a publisher's very name is worth more than somebody's alias.
		for (const profile of profiles) {
			for (const alias of profile.aliases) names.set(foldName(alias), profile);
		}
		for (const profile of profiles) {
			ids.set(profile.id, profile);
			names.set(foldName(profile.name), profile);
			for (const domain of profile.domains) hosts.set(bareHost(domain), profile);
			if (profile.grant) grants.set(profile.grant.id, profile);
		}
	}
	return {
		all: [...ids.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		byId: (id) => ids.get(id) ?? null,
		byName: (name) => names.get(foldName(name)) ?? null,
		byUrl: (url) => (URL.canParse(url) ? ownerOf(new URL(url).hostname, hosts) : null),
		byGrant: (id) => grants.get(id) ?? null,
	};
}

/**
 * A name as it is compared: without case, accents, kinds of quotes and width of spaces.
 *
 * @param name as written
 */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[‘’ʼ`´]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * A host as a URL has it: lower case, international names in their ASCII form; without `www.`.
 *
 * @param host as written
 */
export function bareHost(host: string): string {
	const url = `https://${host}`;
	const ascii = URL.canParse(url) ? new URL(url).hostname : host.toLowerCase();
	return ascii.replace(/\.$/, '').replace(/^www\./, '');
}

/** The profile of the host itself, else of the nearest one above it. */
function ownerOf(
	hostname: string,
	hosts: ReadonlyMap<string, PublisherProfile>,
): PublisherProfile | null {
	let host = bareHost(hostname);
	if (host.length > LONGEST_HOST) return null;
	while (host.includes('.')) {
		const found = hosts.get(host);
		if (found) return found;
		host = host.slice(host.indexOf('.') + 1);
	}
	return null;
}

/** Profiles by what an article says of its publisher. */
export interface PublisherIndex {
	/** Sorted by id. */
	all: readonly PublisherProfile[];
	byId(id: string): PublisherProfile | null;
	/** By name or alias. */
	byName(name: string): PublisherProfile | null;
	/** By the host of an address, or the nearest host above it. */
	byUrl(url: string): PublisherProfile | null;
	/** By the id of an own grant. */
	byGrant(id: string): PublisherProfile | null;
}
