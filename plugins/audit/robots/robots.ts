const NAMED_CRAWLERS: ReadonlySet<string> = new Set([
	...['robots', 'slurp', 'teoma', 'yandex', 'yeti', 'ia_archiver', 'mediapartners-google'],
	...['facebookexternalhit', 'sogou web spider', 'archive.org_bot', 'google-extended'],
	...['google-inspectiontool', 'googleother', 'adsbot-google-mobile', 'applebot-extended'],
]);
const ONE_WORD = /^[a-z0-9][a-z0-9._-]{0,60}$/;
const CRAWLER_WORD = /bot(?:$|[^a-z])|spider|crawler/;
/** A product token and its colon, as in `googlebot: nofollow`; a time of day is none. */
const LABEL = /^([a-z*][a-z0-9_.*-]*)[ \t\n\r\f]*:/;
const WORD = /^[^ \t\n\r\f;]+/;
const GAP = /^[ \t\n\r\f;]+/;
const EXPIRY = /(?:^|[\s:;])unavailable_after[ \t\n\r\f]{0,99}:[^,]*\S/i;
const VALUED_RULES: ReadonlySet<string> = new Set([
	'max-snippet',
	'max-image-preview',
	'max-video-preview',
]);

/**
 * Reads the content of a robots `<meta>` element or the value of an `X-Robots-Tag` header: is there
 * a rule in it, for whatever crawler, that stops crawlers from following the page's links or from
 * keeping the page?
 *
 * Rules stand between commas, names are case-insensitive, the stricter rule wins, `none` means
 * `noindex, nofollow`, and a header may name the crawler that the following rules bind
 * (`googlebot: nofollow, otherbot: noindex`); see Google's "Robots meta tag, data-nosnippet, and
 * X-Robots-Tag specifications". White space and `;` are taken as commas, since crawlers differ in
 * how forgiving they are and a backlink must not depend on it. A rule's own value
 * (`max-snippet:-1`, `unavailable_after: Friday, 25-Jun-10 15:00:00 GMT`) is never read as a rule.
 *
 * @param content As written; several header lines may be joined with a comma, as HTTP does.
 * @returns `token` is the rule that decided, in lower case, `nofollow` before `noindex`; `agent` is
 *   the crawler it binds in lower case, or null for all of them.
 */
export function nofollowTokens(content: string): RobotsRules {
	const found: RobotsRules = { nofollow: false, noindex: false, token: null, agent: null };
	for (const { word, agent } of rulesIn(content)) note(found, word, agent);
	return found;
}

/**
 * Which crawlers a robots `<meta>` element or an `X-Robots-Tag` header keeps from indexing the page.
 *
 * @param content As written.
 * @param strict True: only what every crawler reads as a rule, which is `noindex` or `none` alone
 *   between commas, behind a crawler's name or not. False: forgiving, as {@link nofollowTokens} is.
 *   Ask strictly where `noindex` is owed, and forgivingly where it is forbidden.
 * @returns Names in lower case, null for all crawlers; empty where nobody is kept.
 */
export function noindexAgents(content: string, strict: boolean): (string | null)[] {
	const agents = new Set<string | null>();
	const rules = strict ? strictRulesIn(content) : rulesIn(content);
	for (const { word, agent } of rules) {
		if (word === 'noindex' || word === 'none') agents.add(agent);
	}
	return [...agents];
}

/**
 * Tells whether a robots `<meta>` element or an `X-Robots-Tag` header takes the page out of an index
 * on some day, for whatever crawler: `unavailable_after` with a date (Google, “Robots meta tag”).
 * Whether that day has come is not asked: it does come.
 *
 * @param content As written.
 */
export function expires(content: string): boolean {
	return content.split(',').some((part) => EXPIRY.test(part));
}

/**
 * Tells whether a `<meta name>` speaks to crawlers: `robots`, a crawler that is known by name, or
 * any single word that calls itself a bot, spider or crawler; also in a list with commas.
 *
 * The net is wide on purpose. There is no register of crawlers, so a list is out of date on the day
 * it is written, and a page that tells only one search engine not to follow has taken the backlink
 * from that engine's readers. It costs nothing: a name that is caught by mistake (`chatbot`) is
 * reported only when its content has a robots rule.
 *
 * @param name Value of the `name` attribute, as written.
 */
export function isRobotsMeta(name: string): boolean {
	return name
		.toLowerCase()
		.split(',')
		.map((one) => one.trim())
		.some((one) => NAMED_CRAWLERS.has(one) || (ONE_WORD.test(one) && CRAWLER_WORD.test(one)));
}

/** The words of a robots value that are no rule's own value, each with the crawler it binds. */
function rulesIn(content: string): RobotsWord[] {
	const found: RobotsWord[] = [];
	let agent: string | null = null;
	for (const part of content.toLowerCase().split(',')) {
		let rest = part.trim();
		while (rest !== '') {
			const label = LABEL.exec(rest);
			if (label !== null) {
				const name = label[1] ?? '';
				rest = rest.slice(label[0].length).trim();
				if (name === 'unavailable_after') break;
				if (VALUED_RULES.has(name)) rest = rest.slice(WORD.exec(rest)?.[0].length ?? 0);
				else agent = name === '*' ? null : name;
			} else {
				const word = WORD.exec(rest)?.[0] ?? '';
				rest = rest.slice(word.length);
				found.push({ word, agent });
			}
			rest = rest.slice(GAP.exec(rest)?.[0].length ?? 0);
		}
	}
	return found;
}

function strictRulesIn(content: string): RobotsWord[] {
	let agent: string | null = null;
	return content
		.toLowerCase()
		.split(',')
		.map((part) => {
			let word = part.trim();
			const label = LABEL.exec(word);
			const name = label?.[1] ?? '';
			if (label && name !== 'unavailable_after' && !VALUED_RULES.has(name)) {
				agent = name === '*' ? null : name;
				word = word.slice(label[0].length).trim();
			}
			return { word, agent };
		});
}

function note(found: RobotsRules, word: string, agent: string | null): void {
	const nofollow = word === 'nofollow' || word === 'none';
	const noindex = word === 'noindex' || word === 'none';
	if (!nofollow && !noindex) return;
	if (found.token === null || (nofollow && !found.nofollow)) {
		found.token = word;
		found.agent = agent;
	}
	found.nofollow ||= nofollow;
	found.noindex ||= noindex;
}

export interface RobotsRules {
	/** The page's links are not to be followed. */
	nofollow: boolean;
	/** The page is not to be kept in an index. */
	noindex: boolean;
	/** The rule that decided: `nofollow`, `none` or `noindex`; null when there is none. */
	token: string | null;
	/** The crawler that the deciding rule binds, or null for all crawlers. */
	agent: string | null;
}

interface RobotsWord {
	word: string;
	/** The crawler that it binds, or null for all crawlers. */
	agent: string | null;
}
