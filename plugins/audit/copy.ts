import { docsUrl, words } from '../messages.ts';
import type { Finding, Place } from '../model.ts';
import type { Reproduction } from './groups.ts';
import { judgeWork, type Site } from './judge-work.ts';
import { foldName, showsName } from './names.ts';
import type { Page } from './page/page.ts';
import type { CopyRule } from './rule.ts';
import { rules } from './rules/index.ts';
import { shownCredit } from './shown-credit.ts';

/**
 * Judges a copy of a work that is no HTML page, a feed item or a text: by the same reading and the
 * same rules as a page, but those that ask for what only a page can have. What they find is said
 * under one id.
 *
 * @param rule `feed-credited` or `text-credited`
 * @param page the copy and what stands around it, as a page
 * @param shown the name of the copy for the sentence
 * @param place of the copy in the file, for what is missing
 */
export function judgeCopy(
	site: Site,
	rule: CopyRule,
	key: number,
	page: Page,
	sources: ReadonlySet<string>,
	shown: string,
	place: Place,
): Omit<Reproduction, 'match'> {
	const heard = rules.filter(({ id }) => rule.copies.asks.includes(id));
	const serving = { headers: [], disallowed: null };
	const { findings: judged, reading } = judgeWork(site, key, page, serving, sources, heard);
	const isNamed =
		rule.copies.namesLicense && reading?.licenseLinks.length === 0 && names(site, key, page);
	const findings = judged
		.filter((finding) => !(isNamed && finding.rule === 'license-linked'))
		.map((finding) => told(rule, finding, shown, place));
	return { findings, credit: shownCredit(reading) };
}

function told(rule: CopyRule, finding: Finding, copy: string, place: Place): Finding {
	// What is too much, and not what is missing, is said in its own name.
	if (finding.rule === 'media-granted' || finding.rule === 'metadata-true') {
		return { ...finding, pagePlace: finding.pagePlace ?? place };
	}
	const said = finding.message.replace(/^Unexpected /, 'unexpected ');
	const pagePlace = finding.pagePlace ?? place;
	const own = { ...finding, rule: rule.id, pagePlace, url: docsUrl(rule.id) };
	if (finding.rule !== 'credit-present') {
		return { ...own, message: words(rule.id, { code: 'broken', args: { copy, said } }) };
	}
	// A component has no place there.
	const expected = [rule.copies.helper, ...finding.expected.slice(1)];
	return { ...own, expected, message: words(rule.id, { code: 'absent', args: { copy } }) };
}

/** Where nothing can be linked, the name of the licence does: its id, its short or its full name. */
function names({ articles }: Site, key: number, page: Page): boolean {
	const grant = articles[key]?.terms.grant;
	if (grant?.kind !== 'license') return false;
	const { id, shortName, name } = grant.license;
	const wanted = [id, shortName, name].map(unhyphened);
	return page.blocks.some(({ text }) => {
		const folded = unhyphened(text);
		return wanted.some((one) => showsName(folded, one));
	});
}

function unhyphened(text: string): string {
	return foldName(text).replaceAll('-', ' ');
}
