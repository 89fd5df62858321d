import type { MediaCredit } from '../model.ts';
import { licenseLabel, parseLicense } from '../terms/licenses/index.ts';
import type { Rights } from './rights.ts';
import { unwritable } from './values.ts';

/** Longer values are no names; an image must not grow by what somebody pasted. */
const longest = 1000;

/**
 * The rights that an article's `media` entry gives to an image. Google's "Licensable" reads
 * `statement` and `licensorUrl`.
 *
 * @returns an empty record where the entry names neither author, licence nor source
 */
export function rightsOfCredit(media: MediaCredit): Rights {
	const author = clean(media.author);
	const source = httpAddress(media.source);
	const reading = media.license === null ? null : parseLicense(media.license);
	const license = reading?.kind === 'license' ? reading.license : null;
	if (author === '' && source === '' && license === null) return {};
	const label = license === null ? '' : licenseLabel(license);
	// No © of our own making: the article says who made the image, not who owns it.
	const notice = license === null ? '' : [author, label].filter(Boolean).join(', ');
	const isFree = license !== null && /^(?:CC0|CC-PDM|CC-PDDC)\b/i.test(license.id);
	const values: Partial<Record<keyof Rights, string>> = {
		title: clean(media.title),
		creator: author,
		notice,
		source,
		credit: author,
		marked: license === null ? '' : isFree ? 'False' : 'True',
		statement: license?.url ?? '',
		usage: license === null ? '' : `${label}: ${license.url}`,
		license: license?.url ?? '',
		attributionName: author,
		attributionUrl: source,
		licensorUrl: source,
	};
	return Object.fromEntries(
		Object.entries(values).flatMap(([key, value]) => (value ? [[key, [value]]] : [])),
	);
}

/** One line of text that XML can carry, or nothing. */
function clean(text: string | null): string {
	const line = (text ?? '').replace(unwritable, '').replace(/\s+/g, ' ').trim();
	return line.length > longest ? '' : line;
}

function httpAddress(text: string | null): string {
	const written = clean(text);
	const url = URL.parse(written);
	return url !== null && /^https?:$/.test(url.protocol) ? written : '';
}
