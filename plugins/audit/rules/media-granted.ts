import type { Article, Duty, Terms } from '../../model.ts';
import { yamlText } from '../front-matter-snippet.ts';
import { creditIn } from '../media/caption.ts';
import { fileOf, isMadeFrom } from '../media/file-name.ts';
import type { Medium } from '../media/medium.ts';
import { type Mention, mentionsOf } from '../media/mentions.ts';
import { mediaOf, type ShownMedia } from '../media/shown.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';

/** So many media are told one by one. */
const TOLD = 10;
/** Strictest first; `must-stay` is another matter. */
const strictness = ['excluded', 'ask', 'embed-only', 'own', 'with-story', 'by-caption'];
const nouns: Readonly<Record<Medium, string>> = {
	images: 'image',
	graphics: 'graphic',
	video: 'video',
	audio: 'recording',
};
const roles: Readonly<Record<ShownMedia['role'], string>> = {
	shown: '',
	background: ' in a background',
	card: ' in the cards of social networks',
	described: ' in the metadata',
	preload: ' in a preload',
};
const limits: Readonly<Record<string, string>> = {
	own: 'only the publisher’s own are granted',
	'with-story': 'only the publisher’s own are granted, with their story',
	'by-caption': 'its caption decides',
};

export default defineRule({
	id: 'media-granted',
	docs: {
		duty: 'Images, videos, sound and embeds that the grant does not cover are not on the page.',
		what: 'Where the article’s own text or the publisher’s rules leave out images, graphics, video or sound, or ask for leave: none of the work’s media is on the page, be it `img`, `picture`, `srcset`, `video`, `audio`, `iframe`, `object`, a background in a style or a style sheet of the site, a preload, an attribute that scripts load from (`data-src`), `og:image` or `twitter:image`, `image` in JSON-LD, or in the content or an enclosure of a feed item. The work’s media are those that its Markdown names, also under the names that a build gives them (`_astro/photo.Ab12Cd.webp`), and those that come from the publisher’s servers. A medium with an entry in `media` that has a `license`, or an `author` and a `source`, has its own grant and passes. Where only the publisher’s own media are granted, or each caption decides, a medium with a credit in its caption passes; one without, or one from an agency, is a warning: a person must look. Logos, portraits, ads, teasers and images that neither the Markdown nor the publisher has are the site’s own. Where nobody says anything about media, nothing is asked.',
		why: 'A Creative Commons licence covers what its owner can license. Photographs of agencies and other people are commonly not among it, so publishers grant the text “but not the images or videos”: using them all the same infringes the photographer’s copyright, whatever the licence of the text is.',
		data: 'media:\n  - src: shore.jpg\n    author: P. Hotographer\n    license: CC-BY-SA-4.0',
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], images: { rule: 'excluded' } }]",
		bad: [
			{
				syntax: 'html',
				code: '<img src="https://images.publisher.example/boats.jpg" alt="">\n<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<head><meta property="og:image" content="https://publisher.example/boats.jpg"></head>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<img src="https://images.publisher.example/shore.jpg" alt="">\n<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<img src="/site-header.jpg" alt="">\n<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page(context) {
		const media = mediaOf(context);
		const told = new Set<string>();
		const reports: Report<'media-granted'>[] = [];
		for (const one of media) {
			const duty = dutyFor(one, context.duties);
			if (!duty) continue;
			const id = idOf(one, one.role);
			if (told.has(id) || (one.role === 'preload' && told.has(idOf(one, 'shown')))) continue;
			const report = judge(one, duty, context);
			if (!report) continue;
			told.add(id);
			reports.push(report);
		}
		reports.push(...leftOut(context, media));
		yield* reports.slice(0, TOLD);
		const next = reports[TOLD];
		if (!next) return;
		const count = String(reports.length - TOLD);
		yield { ...next, message: { code: 'more', args: { count } } };
	},
});

/** The strictest duty for a medium. Charts are images where nothing is said of them apart. */
function dutyFor({ medium }: ShownMedia, duties: readonly Duty[]): Duty | null {
	const bind = ({ media, rule, except }: Duty['detail']): boolean => {
		if (rule === 'must-stay') return false;
		if (medium === null) return media !== 'images';
		if (media === medium) return true;
		const apart = duties.some(({ detail }) => detail.media === 'graphics');
		return medium === 'graphics' && media === 'images' && except !== 'graphics' && !apart;
	};
	const rank = ({ detail, severity }: Duty): number => {
		const strict = strictness.indexOf(detail.rule ?? '');
		// From `own` on a person must look, however firmly it is put.
		return severity === 'error' && strict < strictness.indexOf('own') ? strict : strict + 10;
	};
	const [first] = duties.filter(({ detail }) => bind(detail)).sort((a, b) => rank(a) - rank(b));
	return first ?? null;
}

function judge(
	one: ShownMedia,
	duty: Duty,
	{ article, terms }: PageContext,
): Report<'media-granted'> | null {
	const { detail, evidence, severity } = duty;
	const rule = detail.rule ?? '';
	const strict = rule === 'excluded' || rule === 'ask';
	const { element, href, mention, medium, role, caption } = one;
	const src = mention?.src ?? href;
	const shared = {
		node: element,
		actual: href,
		expected: [snippet(article, src)],
		evidence,
		severity,
	};
	const at = mention ? { place: mention.place } : { field: 'media' };
	const entry = entryOf(article, one);
	if (entry) {
		if (entry.lacks === null) return null;
		const message = { code: 'incomplete', args: { src, lacks: entry.lacks } } as const;
		const field = `media.${entry.at}`;
		return { message, ...shared, field, ...(strict ? {} : { severity: 'warning' as const }) };
	}
	const noun = medium ? nouns[medium] : 'embed';
	const args = { medium: noun, src, where: `${fromOf(one)}${roles[role]}` };
	const error = { ...shared, ...at };
	const warning = { ...error, severity: 'warning' as const };
	if (rule === 'embed-only') {
		const own = one.hosted === 'own' && !/^i?frame$/.test(element.tagName);
		return own ? { message: { code: 'hosted', args: { medium: noun, src } }, ...error } : null;
	}
	if (strict && one.by === 'among') {
		return { message: { code: 'among', args: { medium: noun, src } }, ...warning };
	}
	if (strict && medium === null) {
		return { message: { code: 'unclear', args: { src, media: detail.media ?? '' } }, ...warning };
	}
	if (strict) return { message: { code: rule, args }, ...error };
	// What only stands there, and may be the site's own, is not held to a caption.
	if (one.by === 'among' || medium === null) return null;
	const credit = creditIn(caption, namesOf(terms));
	if (credit.kind === 'credited') return null;
	const limit = limits[rule] ?? '';
	if (credit.kind === 'agency') {
		const agency = credit.name;
		return { message: { code: 'agency', args: { medium: noun, src, agency, limit } }, ...warning };
	}
	// A card, a background and a preload have no caption; the picture itself is judged where it stands.
	if (role !== 'shown' && mention) return null;
	return { message: { code: 'uncredited', args: { ...args, limit } }, ...warning };
}

/** Media that must stay, and are named in the Markdown but not on the page. */
function* leftOut(
	{ article, duties }: PageContext,
	media: readonly ShownMedia[],
): Generator<Report<'media-granted'>> {
	const shown = new Set(media.map(({ mention }) => mention));
	for (const duty of duties) {
		if (duty.detail.rule !== 'must-stay' || duty.detail.media !== 'images') continue;
		for (const mention of mentionsOf(article)) {
			if (shown.has(mention) || !isPicture(mention)) continue;
			yield {
				message: { code: 'left-out', args: { src: mention.src } },
				place: mention.place,
				expected: [`![…](${mention.src})   on the page`],
				evidence: duty.evidence,
				severity: duty.severity,
			};
		}
	}
}

function isPicture({ file }: Mention): boolean {
	return /^(?:jpe?g|png|gif|webp|avif|svg|tiff?|)$/.test(file.extension);
}

/** The entry of `media` for it. `lacks` is null where it has a grant of its own. */
function entryOf(
	{ declaration }: Article,
	{ file, mention }: ShownMedia,
): { at: number; lacks: string | null } | null {
	for (const [at, { src, author, source, license }] of declaration.media.entries()) {
		const named = fileOf(src);
		if (!named) continue;
		const same = [file, mention?.file].some(
			(one) => one && (one.stem === named.stem || isMadeFrom(one, named)),
		);
		if (!same) continue;
		const missing = [...(author ? [] : ['`author`']), ...(source ? [] : ['`source`'])];
		const granted = license !== null || missing.length === 0;
		return { at, lacks: granted ? null : `\`license\` and ${missing.join(' and ')}` };
	}
	return null;
}

/** Once an address in the Markdown, or a file, for each way to use it. */
function idOf({ mention, file, medium }: ShownMedia, role: ShownMedia['role']): string {
	return `${mention?.src ?? [...file.folders, file.stem].join('/')} ${medium} ${role}`;
}

function fromOf({ hosted, href }: ShownMedia): string {
	return hosted === 'publisher' && URL.canParse(href) ? ` from ${new URL(href).host}` : '';
}

function namesOf({ authors, publisher }: Terms): string[] {
	return [...authors.map(({ name }) => name), ...(publisher?.name ? [publisher.name] : [])];
}

/** What nobody stated stands there as a comment. */
function snippet({ declaration }: Article, src: string): string {
	const head = declaration.media.length > 0 ? '' : 'media:\n';
	return `${head}  - src: ${yamlText(src)}   # only if it has a licence of its own; else remove it\n    # author: who made it\n    # source: the address where it was published\n    # license: its own licence, or who gave leave`;
}
