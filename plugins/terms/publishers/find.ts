import type { PublisherProfile, PublisherProfileInput } from '../../profile/schema.ts';
import { shippedProfiles } from './data/index.ts';
import { shippedPublisher } from './shipped.ts';

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
	const shipped = shippedProfiles.filter(({ id }) => !replaced.has(id));
	const ids = new Map<string, Found>();
	const names = new Map<string, Found>();
	const hosts = new Map<string, Found>();
	const grants = new Map<string, Found>();
	const add = (profiles: readonly PublisherProfileInput[], read: (at: number) => Found): void => {
		// Aliases first: a publisher's very name is worth more than somebody's alias.
		for (const [at, { aliases = [] }] of profiles.entries()) {
			for (const alias of aliases) names.set(foldName(alias), read(at));
		}
		for (const [at, { id, name, domains = [], grant }] of profiles.entries()) {
			ids.set(id, read(at));
			names.set(foldName(name), read(at));
			for (const domain of domains) hosts.set(bareHost(domain), read(at));
			if (grant) grants.set(grant.id, read(at));
		}
	};
	add(shipped, (at) => () => shippedPublisher(shipped[at] as PublisherProfileInput));
	add(own, (at) => () => own[at] as PublisherProfile);
	return {
		get all() {
			return [...ids.values()].map((found) => found()).sort((a, b) => (a.id < b.id ? -1 : 1));
		},
		byId: (id) => ids.get(id)?.() ?? null,
		byName: (name) => names.get(foldName(name))?.() ?? null,
		byUrl: (url) =>
			URL.canParse(url) ? (ownerOf(new URL(url).hostname, hosts)?.() ?? null) : null,
		byGrant: (id) => grants.get(id)?.() ?? null,
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
function ownerOf(hostname: string, hosts: ReadonlyMap<string, Found>): Found | null {
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

/** Reads a profile when it is needed. */
type Found = () => PublisherProfile;
