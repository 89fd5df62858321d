import type { Declaration, Duty, Source, Terms, TextOrigin } from '../model.ts';
import type { Options } from '../options.ts';
import { adsDuties } from './ads-duties.ts';
import { creditDuties } from './duties.ts';
import { mergePublisher, profileOf, resolveGrant } from './grant.ts';
import { parseLicense } from './licenses/index.ts';
import { mediaDuties } from './media-duties.ts';
import { metadataDuties } from './metadata-duties.ts';
import { type Notice, type NoticeSummary, summariseNotices } from './notice/index.ts';
import { pixelIn } from './notice-counter.ts';
import { noticeDuties, waivedRules } from './notice-duties.ts';
import { originDoubts } from './origin-doubts.ts';
import { profileDuties } from './profile-duties.ts';
import { allowsChanges } from './profile-edits.ts';
import { compilePublishers, type PublisherProfile } from './publishers/index.ts';
import { settleDuties } from './settle.ts';
import { statementsOf } from './statements.ts';
import { textNotices } from './text-notices.ts';
import { textOriginOf } from './text-origin.ts';
import { useDuties } from './use-duties.ts';

/** Resolves what binds an article: from what it declares and what its own text says. */
export type ResolveTerms = (declaration: Declaration, notices?: readonly Notice[]) => Terms;

/**
 * Prepares the config for resolving terms.
 *
 * Duties of all sides add up; where they differ in strictness the stricter one holds. On the licence
 * the front matter decides; what the other sides say of it is kept as a statement.
 *
 * An article that declares no source is not republished by anything that its text says. The duties
 * that it then has are those that its own sentences state, for whoever declares it; no page is held
 * to them.
 *
 * @param options publishers of the config; the site; publishers whose counter the owner allows
 * @returns one pure function; every duty carries its evidence
 */
export function compileTerms(
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>,
): ResolveTerms {
	const profiles = compilePublishers(options.publishers);
	return (declaration, notices = []) => {
		if (declaration.original) return bare('original', declaration);
		const summary = summariseNotices(notices);
		const textOrigin = textOriginOf(summary);
		const { source } = declaration;
		const profile = source ? profileOf(source, profiles) : null;
		const statements = statementsOf(declaration, summary, profile, profiles);
		if (!source) {
			const terms = { ...bare('undeclared', declaration), statements, textOrigin };
			return { ...terms, duties: dutiesInText(terms, summary, notices, options.pixels) };
		}
		const { grant, granting } = resolveGrant(declaration, profile, profiles);
		const terms: Terms = {
			status: 'republished',
			title: source.title ?? declaration.title,
			authors: declaration.authors,
			source,
			publisher: mergePublisher(source.publisher, profile),
			grant,
			changes: declaration.changes,
			notices: declaration.notices,
			duties: [],
			statements,
			textOrigin,
		};
		const isChangeAllowed = profile !== null && allowsChanges(terms.changes, profile);
		const pixel = pixelIn(notices)?.url ?? null;
		const duties = [
			...creditDuties(terms),
			...useDuties(terms, granting).filter(
				({ rule }) => rule !== 'adaptation-allowed' || !isChangeAllowed,
			),
			...profileDuties(terms, profile, declaration, options, pixel),
			...noticeDuties(terms, summary, notices, profile, options.pixels, declaration.title),
			...mediaDuties(terms, summary, [profile, granting]),
			...metadataDuties(terms),
			...textNotices(terms, summary),
			...adsDuties(summary, profile, options.site.ads),
			...originDoubts(terms, summary, profile, profiles),
		];
		return { ...terms, duties: settleDuties(duties, grant, waivedRules(summary)) };
	};
}

/** What the sentences of an undeclared article would bind to. */
function dutiesInText(
	terms: Terms,
	summary: NoticeSummary,
	notices: readonly Notice[],
	pixels: readonly string[],
): Duty[] {
	const declared = asDeclared(terms, terms.textOrigin);
	const licensed =
		declared.grant.kind === 'license' && summary.isRepublished
			? [...creditDuties(declared), ...useDuties(declared, null)]
			: [];
	const noProfile: PublisherProfile | null = null;
	const said = noticeDuties(declared, summary, notices, noProfile, pixels, terms.title);
	const media = mediaDuties(declared, summary, []);
	return settleDuties([...licensed, ...said, ...media], declared.grant, waivedRules(summary));
}

function asDeclared(terms: Terms, origin: TextOrigin | null): Terms {
	const reading = origin?.license ? parseLicense(origin.license) : null;
	const publisher = origin?.publisher ? { id: null, name: origin.publisher, url: null } : null;
	const source: Source = {
		url: origin?.url ?? null,
		publisher,
		title: null,
		published: null,
	};
	const grant: Terms['grant'] =
		reading?.kind === 'license' ? { kind: 'license', license: reading.license } : terms.grant;
	return { ...terms, source, publisher, grant };
}

function bare(status: 'original' | 'undeclared', declaration: Declaration): Terms {
	return {
		status,
		title: declaration.title,
		authors: declaration.authors,
		source: declaration.source,
		publisher: null,
		grant: { kind: 'unknown', written: declaration.license, usual: [] },
		changes: declaration.changes,
		notices: declaration.notices,
		duties: [],
		statements: [],
		textOrigin: null,
	};
}
