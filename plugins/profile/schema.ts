/**
 * The one form of a publisher's profile: of the profiles that ship and of those in a config.
 * What is not known is left out; nothing here is a guess.
 */
import { z } from 'zod';
import { backlink, canonical, credit, noindex, pixel, signals } from './schema-credit.ts';
import { day, evidenceKind, fact, httpUrl, words } from './schema-fact.ts';
import * as use from './schema-use.ts';

const policy = z.strictObject({
	/** Where the rules can be read. */
	url: httpUrl,
	/** The day on which they, or a stored copy of them, were read. */
	seen: day,
	/** True: a stored copy was read, which may be older than that day. */
	stored: z.boolean().default(false),
	evidence: evidenceKind,
	/** How sure the profile is of what it says. */
	confidence: z.enum(['high', 'medium', 'low']),
});

const license = z.strictObject({
	/** SPDX id, address or name of a Creative Commons licence that exists. */
	license: words,
	/** First day of publication under it. */
	from: day.optional(),
	/** Last day of publication under it. */
	until: day.optional(),
	/** True: any later version as well. */
	orLater: z.boolean().default(false),
	/** Where that stands, if not with the other rules. */
	url: httpUrl.optional(),
	evidence: evidenceKind.optional(),
});

const grant = z.strictObject({
	/** Used in front matter: `license: id`. */
	id: words,
	name: words,
	/** Where the grant can be read. */
	url: httpUrl.optional(),
	/** The sentences that grant. */
	words,
	/**
	 * True: as the publisher wrote them. False: summed up.
	 * @default true
	 */
	quoted: z.boolean().default(true),
	/**
	 * `creative-commons`: such a licence is named, but not which version, or not which licence.
	 * @default 'other'
	 */
	family: z.enum(['creative-commons', 'public-domain', 'other', 'none']).default('other'),
	/** Elements of the licence, where these are named and the version is not. */
	elements: z.array(z.enum(['by', 'nc', 'nd', 'sa'])).optional(),
	/** What it covers. Absent: not said. */
	covers: z
		.strictObject({
			text: z.boolean().optional(),
			images: z.boolean().optional(),
			video: z.boolean().optional(),
		})
		.default({}),
	/** Adapting the work. Absent: not said. */
	adapt: z.boolean().optional(),
	/** Commercial use. Absent: not said. */
	commercial: z.boolean().optional(),
	/** Adaptations under the same terms. Absent: not said. */
	shareAlike: z.boolean().optional(),
});

export const publisherProfile = z.strictObject({
	/** Used in front matter: `source: { publisher: id }`. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
	name: words,
	/** Other names in credits and notices. */
	aliases: z.array(words).default([]),
	/** Home page. */
	url: httpUrl.optional(),
	/** Hosts that belong to the publisher, with those below them; a source there means this publisher. */
	domains: z
		.array(z.string().refine(isHost, 'expected a host such as publisher.example'))
		.default([]),
	/** The page with the publisher's rules, and how well it is known. */
	policy: policy.optional(),
	/** The rules hold for works first published on or after this day. */
	appliesFrom: day.optional(),
	/** Creative Commons licences of the text; several where the day of publication decides. */
	licenses: z.array(license).default([]),
	/** True: each article names its own licence; `licenses` says what is usual. */
	perArticle: z.boolean().default(false),
	/** The publisher's own grant, where its words stand in place of a numbered licence. */
	grant: grant.optional(),
	credit: credit.prefault({}),
	/** Absent: no rule was found; the product's own defaults hold. */
	backlink: backlink.optional(),
	signals: signals.optional(),
	canonical: canonical.optional(),
	noindex: noindex.optional(),
	pixel: pixel.optional(),
	links: use.links.optional(),
	headline: use.headline.optional(),
	edits: use.edits.optional(),
	translation: use.translation.optional(),
	/** Photographs and illustrations. */
	images: use.media.optional(),
	/** Charts, maps and data graphics. */
	graphics: use.media.optional(),
	video: use.media.optional(),
	audio: use.media.optional(),
	commercial: use.commercial.optional(),
	ads: use.ads.optional(),
	paywall: use.paywall.optional(),
	sale: use.sale.optional(),
	who: use.who.optional(),
	wholesale: use.wholesale.optional(),
	notify: use.notify.optional(),
	window: use.window.optional(),
	removal: use.removal.optional(),
	extent: use.extent.optional(),
	notices: use.notices.optional(),
	partnerStories: use.partnerStories.optional(),
	endorsement: use.endorsement.optional(),
	/** The page that is republished may not be framed. */
	framing: fact({ rule: z.enum(['forbidden']) }).optional(),
});

/**
 * The keys that a profile knows at a place, for messages about unknown ones.
 *
 * @param path steps below the profile, e.g. `['credit', 'lines', 0]`; indices of lists count as steps
 * @returns an empty list where there is no mapping with fixed keys
 */
export function profileKeys(path: readonly PropertyKey[]): readonly string[] {
	let at: z.core.$ZodType | undefined = publisherProfile;
	for (const step of path) {
		const inner: z.core.$ZodType | undefined = at && bare(at);
		if (inner instanceof z.ZodObject) at = inner.shape[String(step)];
		else if (inner instanceof z.ZodArray) at = inner.element;
		else return [];
	}
	const found = at && bare(at);
	if (found instanceof z.ZodObject) return Object.keys(found.shape);
	return found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum
		? found.keyType.options.map(String)
		: [];
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
	let inner = schema;
	while (
		inner instanceof z.ZodOptional ||
		inner instanceof z.ZodDefault ||
		inner instanceof z.ZodPrefault
	) {
		inner = inner.def.innerType;
	}
	return inner;
}

function isHost(text: string): boolean {
	return /^[^\s/:@?#\\]+$/.test(text) && URL.canParse(`https://${text}`);
}

/** What is written in a data file or a config. */
export type PublisherProfileInput = z.input<typeof publisherProfile>;
/** A profile with every default filled in. Plain JSON. */
export type PublisherProfile = z.output<typeof publisherProfile>;
export type ProfileLicense = z.output<typeof license>;
