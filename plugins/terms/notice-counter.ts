import type { Duty, Evidence, Terms } from '../model.ts';
import type { Notice, NoticeSummary } from './notice/index.ts';
import { isAnswered } from './profile-use.ts';
import { quote } from './quote.ts';

/** Counters whose address stands in the text. */
const COUNTERS: ReadonlySet<string> = new Set([
	'pixel-the-conversation',
	'pixel-republication-tracker',
	'pixel-ping',
]);

/** The address of a counter that the text has, or null. */
export function pixelIn(notices: readonly Notice[]): { url: string; notice: Notice } | null {
	for (const notice of notices) {
		if (!notice.why.some(({ rule }) => COUNTERS.has(rule))) continue;
		const url = notice.text.startsWith('//') ? `https:${notice.text}` : notice.text;
		if (/^https?:/i.test(url) && URL.canParse(url)) return { url, notice };
	}
	return null;
}

/**
 * The counter that the article's own text asks to keep, or has.
 *
 * @param notices all of them: a counter may stand in the text without a sentence
 * @param pixels ids of publishers whose counter the owner allows
 */
export function noticeCounter(
	terms: Terms,
	{ grant, grants, publisher }: NoticeSummary,
	notices: readonly Notice[],
	pixels: readonly string[],
): Duty[] {
	const asked = grant?.duties.find(({ duty, owed }) => duty === 'pixel' && owed);
	const found = pixelIn(notices);
	// A publisher's own page has the counter, too: without the mark of a copy it asks for nothing.
	const marked = found?.notice.kind === 'tail' ? found : null;
	if (!asked && !marked) return [];
	const name = terms.publisher?.name ?? marked?.notice.publisher ?? publisher ?? '';
	const id = terms.publisher?.id ?? name;
	const url = found?.url;
	const detail = {
		kind: url && /\.js(?:[?#]|$)/i.test(url) ? 'script' : 'img',
		publisher: id,
		name,
		answered: isAnswered(pixels, [id, name]),
		...(url ? { url } : {}),
	};
	const evidence: Evidence = asked
		? quote(asked, grants)
		: {
				kind: 'notice',
				text: `The text has the counter of a copy: ${url}`,
				url: null,
				place: marked?.notice.place ?? null,
			};
	return [{ rule: 'pixel-kept', severity: 'error', detail, evidence }];
}
