import type { TextOrigin } from '../model.ts';
import type { NoticeSummary } from './notice/index.ts';

/**
 * What the article's own text says of its origin. The front matter decides; this only mends its gaps
 * in messages, so a licence without a version stays one.
 *
 * @param summary of the notices
 * @returns null where the text neither names an origin nor a licence
 */
export function textOriginOf({
	tails,
	grants,
	publisher,
	url,
	license,
	score,
}: NoticeSummary): TextOrigin | null {
	const exact = license?.kind === 'license' ? license.license.id : null;
	const versionless = license?.kind === 'versionless' ? license.written : null;
	const telling =
		tails.find((tail) => url !== null && tail.url === url) ??
		tails.find((tail) => publisher !== null && tail.publisher === publisher) ??
		tails[0] ??
		(exact === null && versionless === null ? undefined : grants.find((one) => one.license));
	if (!telling) return null;
	const evidence = {
		kind: 'notice' as const,
		text: telling.text,
		url: null,
		place: telling.place,
	};
	return { publisher, url, license: exact, versionless, evidence, score };
}
