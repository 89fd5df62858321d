import type { Owed } from './terms-owed.ts';
import type { TermsRecord } from './terms-record.ts';

/** Sides of a duty that is told already; the gate checks each of them apart. */
const facets: ReadonlySet<string> = new Set([
	'credit-visible',
	'placeholder-absent',
	'backlink-target',
	'metadata-true',
	'article-declared',
]);

/** Rest of a sentence: "You may …", "You must …", "You must not …". */
const phrases: Readonly<Record<string, string>> = {
	'adaptation-allowed': 'publish a changed version',
	'add-no-terms': 'put terms of your own on it',
	'add-no-terms-to-adaptation': 'put terms of your own on a changed version',
	'advertise-not': 'advertise with it',
	'any-medium': 'use any medium or format',
	'apply-no-measures': 'lock it technically',
	adapt: 'change it: translate, shorten, remix',
	'backlink-followed': 'let crawlers follow that link',
	'backlink-present': 'link back to the source',
	'changes-marked': 'say what you changed',
	commercial: 'use it commercially',
	'commercial-allowed': 'use it commercially',
	copy: 'republish it',
	'credit-complete': 'name the {element}: {text}',
	'credit-present': 'give credit',
	'distort-not': 'distort it',
	'endorsement-absent': 'imply that {name} endorses you',
	images: 'take the images',
	'license-linked': 'name and link the licence',
	'links-kept': 'keep the links of the story',
	'no-sale': 'sell it',
	'no-wholesale': 'take everything, or automatically',
	'not-notify': 'do so without telling the publisher',
	notify: 'tell the publisher',
	'notice-kept': 'keep the notices of the source',
	'remove-credit': 'take the credit away when they ask for it',
	'no-ads': 'show advertisements beside it',
	'source-url-valid': 'link to a PDF of it',
	'sharealike-kept': 'share a changed version under the same licence',
	text: 'take the text',
	video: 'take the videos',
	window: 'publish outside the time that they name',
	wording: 'use their wording of the credit',
};

/** What may not be changed, by `detail.part`. */
const edits: Readonly<Record<string, string>> = {
	text: 'edit the text',
	'beyond-light': 'edit more than style, time and place',
	length: 'shorten it',
	language: 'translate it',
	headline: 'change the headline',
};
/** Forms of a wording; any one will do. */
const mostForms = 3;

const places: Readonly<Record<string, string>> = {
	top: 'put the credit at the top',
	end: 'put the credit at the end',
	both: 'put a credit at the top and one at the end',
	either: 'put the credit at the top or at the end',
};

/** By the rule for the medium; what stands under "You must not" but for `must-stay`. */
const media: Readonly<Record<string, string>> = {
	ask: 'use the {media} without asking first',
	'by-caption': 'use {media} whose captions do not allow it',
	'embed-only': 'host the {media} yourself: only the publisher’s player is allowed',
	excluded: 'use the {media}',
	'must-stay': 'keep the {media} of the story',
	own: 'use {media} that are not the publisher’s own',
	'with-story': 'use {media} that are not the publisher’s own, or apart from their story',
};

/**
 * What an entry of a record comes to, in words.
 *
 * @returns null for what another entry tells already
 */
export function phraseOf({ rule, detail }: Owed): string | null {
	if (detail.say) return detail.say;
	// A clause may ask for more than the rule that holds part of it: its own words come first.
	const own = detail.id !== undefined && detail.id in phrases ? detail.id : null;
	const key = own ?? rule ?? detail.may ?? detail.id ?? detail.duty ?? detail.limit ?? '';
	if (facets.has(key)) return null;
	switch (key) {
		case 'adaptation-allowed': {
			const leave = detail.by === 'leave' ? ' without permission' : '';
			return `${edits[detail.part ?? ''] ?? phrases[key]}${leave}`;
		}
		case 'commercial-allowed':
			return detail.use === 'ads' ? 'show advertisements beside it' : (phrases[key] ?? null);
		case 'credit-wording':
			if (detail.accept) return `write ${formsIn(detail.accept)}`;
			if (detail.needs === 'author.url') {
				return 'link the profile of every author, for which author.url is missing';
			}
			return detail.needs
				? `use their wording, for which ${detail.needs} is missing`
				: 'use their wording';
		case 'credit-placed':
			return places[detail.at ?? ''] ?? 'put the credit where they say';
		case 'canonical-kept':
			return detail.rule === 'forbidden'
				? 'have no canonical link to the original'
				: 'have a canonical link to the original';
		case 'indexing-kept':
			return detail.rule === 'forbidden'
				? 'let search engines index the page'
				: 'keep the page out of search engines (noindex)';
		case 'pixel-kept':
			return `keep the counter of ${detail.name || 'the publisher'}${detail.answered === 'yes' ? '' : ' (not allowed in the config yet: `pixels`)'}`;
		case 'endorsement-absent':
			if (!detail.name) return 'imply that they endorse you';
			break;
		case 'notice-kept':
			if (detail.where === 'text') return 'keep the notice that stands in the text';
			return detail.text ? `${phrases[key]}: “${detail.text}”` : (phrases[key] ?? null);
		case 'changes-marked':
			return detail.text ? `${phrases[key]}: “${detail.text}”` : (phrases[key] ?? null);
		default:
	}
	const wordsOfKey = key === 'media-granted' ? media[detail.rule ?? 'excluded'] : phrases[key];
	const filled = (wordsOfKey ?? key.replaceAll('-', ' ')).replace(
		/\{(\w+)\}/g,
		(_, name: string) => detail[name] ?? '',
	);
	return detail.to ? `${filled}, to ${detail.to}` : filled;
}

/** “One” or “another”: spellings of a date are not told. */
function formsIn(accept: string): string {
	const forms = [...new Set(accept.split('\n').filter((form) => form !== ''))];
	const told = forms.slice(0, mostForms).map((form) => `“${form}”`);
	const more = forms.length - told.length;
	return `${told.join(' or ')}${more > 0 ? ` or ${more} more forms` : ''}`;
}

/** Where the source can be found, or what to write. */
export function sourceWords({ source, notices }: TermsRecord): string {
	if (source.url) return source.url;
	return notices.some(({ kind }) => kind === 'tail')
		? 'not given: the text names where it first appeared, but no address; write `source: { url: … }`'
		: 'not given';
}

/** The licence as far as anybody stated it. */
export function licenseWords({ id, name, family, version, url }: TermsRecord['license']): string {
	if (family === 'none') return 'none stated';
	const noVersion = family === 'creative-commons' && version === null ? ', no version stated' : '';
	return `${name ?? id ?? 'Creative Commons'}${noVersion}${url ? `  ${url}` : ''}`;
}
