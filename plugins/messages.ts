/**
 * Every sentence that a finding can say, in one table: rule id → code → words.
 *
 * Wording: what is wrong and what was expected, in one sentence without a place (the place is data).
 * Rule ids and codes are permanent.
 */

/** Where the docs stand. */
const docs = 'https://github.com/astro-creditline/astro-creditline/blob/main/docs';

export const messages = {
	'adaptation-allowed': {
		changed: (a: { license: string; changes: string }) =>
			`Unexpected changes (${a.changes}) to a work under ${a.license}: a person must look whether they make an adaptation`,
		withheld: (a: { words: string; changes: string }) =>
			`Unexpected changes (${a.changes}), which the terms do not allow: ${a.words}`,
		'withheld-doubtful': (a: { words: string; changes: string }) =>
			`Unexpected changes (${a.changes}): a person must look whether the terms allow them: ${a.words}`,
		retitled: (a: { title: string; source: string; words: string }) =>
			`Unexpected headline “${a.title}”, expected “${a.source}”, that of the source: ${a.words}`,
	},
	'article-declared': {
		undeclared: () =>
			'Unexpected article without a declared origin, expected a `source` or `original: true`',
		stated: (a: { text: string; line: string }) =>
			`Unexpected article without a declared origin, but its text says “${a.text}”${inLine(a.line)}, expected \`source\``,
		contradicted: (a: { text: string; line: string }) =>
			`Unexpected \`original: true\`, but the text says “${a.text}”${inLine(a.line)}: a person must look`,
		'another-publisher': (a: { declared: string; text: string; line: string }) =>
			`Unexpected source ${a.declared}, but the text says “${a.text}”${inLine(a.line)}: a person must look`,
		'another-host': (a: { declared: string; owner: string; host: string }) =>
			`Unexpected publisher “${a.declared}” of an address at ${a.host}, which belongs to ${a.owner}: a person must look whose terms bind`,
	},
	'front-matter-valid': {
		problem: (a: { detail: string }) => `Unexpected front matter: ${a.detail}`,
	},
	'source-url-valid': {
		pdf: (a: { url: string; publisher: string }) =>
			`Unexpected PDF as the source (${a.url}), expected the page of the work: ${a.publisher} asks for it`,
		missing: (a: { publisher: string }) =>
			`Unexpected source without an address, expected \`source.url\` to point to the article at ${a.publisher}`,
		stated: (a: { url: string; line: string }) =>
			`Unexpected source without an address, expected \`source.url\` to be ${a.url}, as the text says${inLine(a.line)}`,
		unlinked: (a: { text: string; line: string; publisher: string }) =>
			`Unexpected source without an address: ${a.line ? `line ${a.line}` : 'the text'} says “${a.text}” but links nowhere, expected \`source.url\` to point to the article at ${a.publisher}`,
		unusable: (a: { url: string; detail: string }) =>
			`Unexpected source address ${a.url}: ${a.detail}`,
	},
	'license-known': {
		missing: () => 'Unexpected article without a licence, expected `license`',
		stated: (a: { license: string; line: string }) =>
			`Unexpected article without a licence, expected \`license\` to be ${a.license}, as the text says${inLine(a.line)}`,
		unversioned: (a: { written: string; line: string }) =>
			`Unexpected article without a licence: its text says “${a.written}”${inLine(a.line)}, expected \`license\` with the version that the source names`,
		nonexistent: (a: { written: string; nearest: string }) =>
			`Unexpected licence “${a.written}”, which does not exist${a.nearest ? `; the nearest: ${a.nearest}` : ''}`,
		page: (a: { written: string }) =>
			`Unexpected licence ${a.written}: that page is no licence, expected the address of one`,
		contradictory: (a: { written: string; candidates: string }) =>
			`Unexpected licence “${a.written}”, which names ${a.candidates} at once`,
		other: (a: { written: string }) =>
			`Unexpected licence “${a.written}”, expected a Creative Commons licence or the id of a publisher’s grant in the config`,
	},
	'license-consistent': {
		contradiction: (a: { sides: string }) =>
			`Unexpected statements of the licence that cannot all be true: ${a.sides}; expected one licence`,
		doubtful: (a: { sides: string }) =>
			`Unexpected difference in what is said of the licence: ${a.sides}; a person must look`,
	},
	'license-versioned': {
		versionless: (a: { written: string }) =>
			`Unexpected licence “${a.written}” without a version, expected the version that the source names`,
		unstated: (a: { written: string; by: string }) =>
			`Unexpected licence “${a.written}” without a version: the source itself names no version (${a.by}), expected its words as the publisher’s own grant`,
	},
	'page-present': {
		missing: () => 'Unexpected article without a page, expected a built page that carries its text',
		empty: (a: { page: string }) =>
			`Unexpected page without its article: Astro built ${a.page} from this file, but none of the text is on it`,
		twin: (a: { page: string; by: string }) =>
			`Unexpected article without a page of its own: ${a.page} carries its text, but credits ${a.by}`,
		excerpt: (a: { page: string; share: string }) =>
			`Unexpected article without a full page: the most that a page carries is ${a.share} of its text (${a.page})`,
		wordless: () =>
			'Unexpected article without text of its own, expected at least four words that a page can be recognised by',
	},
	'changes-marked': {
		missing: (a: { text: string }) =>
			`Unexpected copy that does not say what it changes, expected “${a.text}”`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden note of changes “${a.text}”: ${a.shown} keeps it from readers`,
	},
	'commercial-allowed': {
		forbidden: (a: { license: string }) =>
			`Unexpected work under ${a.license} on a commercial site, expected a licence that allows commercial use`,
		doubtful: (a: { license: string }) =>
			`Unexpected work under ${a.license} on a site with advertising: a person must look`,
		withheld: (a: { words: string }) =>
			`Unexpected work on a commercial site, which its terms do not allow: ${a.words}`,
		'withheld-doubtful': (a: { words: string; site: string }) =>
			`Unexpected work on ${a.site}: a person must look whether its terms allow that: ${a.words}`,
	},
	'notice-kept': {
		missing: (a: { text: string }) =>
			`Unexpected copy without a notice of its source, expected “${a.text}”`,
		cut: (a: { text: string; line: string }) =>
			`Unexpected copy without a notice of its own text${inLine(a.line)}, expected “${a.text}”`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden notice “${a.text}”: ${a.shown} keeps it from readers`,
	},
	'credit-present': {
		absent: (a: { publisher: string }) =>
			`Unexpected page without a credit, expected one that names ${a.publisher} and links to the source`,
		denied: (a: { publisher: string }) =>
			`Unexpected words that deny the credit, and no other credit, expected one that names ${a.publisher} and links to the source`,
	},
	'credit-complete': {
		missing: (a: { element: string; text: string }) =>
			`Unexpected credit without the ${a.element}, expected “${a.text}”`,
		hidden: (a: { element: string; text: string; shown: string }) =>
			`Unexpected hidden ${a.element} “${a.text}”: ${a.shown} keeps it from readers`,
		unseen: (a: Looked & { element: string; text: string }) =>
			`Unexpected ${a.element} “${a.text}” that a browser does not show${spaced(a.where)}${likeOf(a)}, expected one that every reader can see`,
		somewhere: (a: { element: string; text: string; shown: string; where: string }) =>
			`Unexpected ${a.element} “${a.text}” that ${a.shown} hides ${a.where}, expected it where every reader can see it`,
		doubtful: (a: { element: string; text: string; shown: string; where: string }) =>
			`Unexpected ${a.element} “${a.text}” that ${a.shown} may hide${a.where === '' ? '' : ` ${a.where}`}: a person must look`,
	},
	'credit-visible': {
		hidden: (a: { shown: string }) =>
			`Unexpected hidden credit, expected one that a reader can see; it is hidden by ${a.shown}`,
		somewhere: (a: { shown: string; where: string }) =>
			`Unexpected credit that is hidden ${a.where} by ${a.shown}, expected one that every reader can see`,
		doubtful: (a: { shown: string; where: string }) =>
			`Unexpected credit that may be hidden${a.where === '' ? '' : ` ${a.where}`} by ${a.shown}: a person must look`,
		deaf: (a: { shown: string; where: string }) =>
			`Unexpected backlink that ${a.shown} may keep readers from following${spaced(a.where)}: a person must look`,
		comment: () => 'Unexpected credit inside an HTML comment, expected one that a reader can see',
		struck: (a: { shown: string }) =>
			`Unexpected credit that is struck out by ${a.shown}, expected one that stands`,
		left: (a: { shown: string; where: string; url: string; seconds: string }) =>
			`Unexpected \`${a.shown}\`${a.where}, which takes readers from the credited page to ${a.url} ${a.seconds === '0' ? 'at once' : `after ${a.seconds} s`}, expected a page that stays`,
		redirected: (a: { file: string; line: string; url: string }) =>
			`Unexpected redirect in \`${a.file}\` (line ${a.line}), which leads readers from the credited page to ${a.url}, expected a page that readers get`,
		'redirected-perhaps': (a: { file: string; line: string; url: string }) =>
			`Unexpected redirect in \`${a.file}\` (line ${a.line}), which some hosts follow, or for some readers, from the credited page to ${a.url}: a person must look`,
		unseen: (a: Looked & { shown: string }) =>
			`Unexpected credit that a browser does not show${spaced(a.where)}${a.shown === '' ? '' : `, hidden by ${a.shown}`}${likeOf(a)}, expected one that every reader can see`,
		pale: (a: Looked) =>
			`Unexpected credit whose letters do not stand out from the page${spaced(a.where)} (contrast below 1.5:1 in a browser)${likeOf(a)}, expected one that every reader can see`,
		gone: (a: Looked & { url: string }) =>
			`Unexpected page on which the backlink ${a.url === '' ? 'is gone' : `leads to ${a.url}`}${spaced(a.where)} once a browser has opened it${likeOf(a)}, expected a credit that stays`,
		covered: (a: Looked & { shown: string }) =>
			`Unexpected ${a.shown} over the credit${spaced(a.where)}${likeOf(a)}: a person must look whether a reader can close it`,
		unclickable: (a: Looked & { shown: string }) =>
			`Unexpected backlink that cannot be clicked${spaced(a.where)}${a.shown === '' ? '' : `, because of ${a.shown} over it`}${likeOf(a)}: a person must look`,
		unopened: (a: Looked & { reason: string }) =>
			`Unexpected page that the browser could not look at${spaced(a.where)} (${a.reason})${likeOf(a)}: a person must look`,
	},
	'credit-placed': {
		misplaced: (a: { where: string; place: string }) =>
			`Unexpected credit ${a.where}, expected it ${a.place}`,
		incomplete: (a: { where: string; place: string }) =>
			`Unexpected credit ${a.where} and no other one ${a.place}, expected one at the top and one at the end`,
		reordered: (a: { shown: string; place: string }) =>
			`Unexpected ${a.shown}, which moves the credit or the work against their order in the page: a person must look whether the credit stands ${a.place}`,
	},
	'credit-wording': {
		missing: (a: { text: string }) =>
			`Unexpected credit without the publisher’s line, expected “${a.text}”`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden line “${a.text}”: ${a.shown} keeps it from readers`,
		unlinked: (a: { text: string; words: string; url: string }) =>
			`Unexpected line “${a.text}” without its link, expected “${a.words}” to link to ${a.url}`,
		misplaced: (a: { text: string; where: string; place: string }) =>
			`Unexpected line “${a.text}” ${a.where}, expected it ${a.place}`,
		needs: (a: { field: string; publisher: string }) =>
			`Unexpected article without \`${a.field}\`, which the credit line that ${a.publisher} asks for names`,
		open: (a: { field: string; publisher: string }) =>
			`The credit line that ${a.publisher} asks for names something that no field holds (${a.field}): a person must look`,
	},
	'backlink-present': {
		absent: (a: { url: string }) =>
			`Unexpected credit without a link, expected \`<a href>\` to ${a.url}`,
		unreal: (a: { actual: string }) =>
			`Unexpected backlink that leads nowhere (${a.actual}), expected \`<a href>\` with the source’s address`,
		terse: (a: { text: string }) =>
			`Unexpected backlink on “${a.text}” alone: a person must look whether readers find it`,
		wordless: () => 'Unexpected backlink without text, expected words that a reader can click',
	},
	'backlink-target': {
		'home-page': (a: { actual: string; url: string }) =>
			`Unexpected backlink to the home page ${a.actual}, expected ${a.url}`,
		'look-alike': (a: { actual: string; url: string }) =>
			`Unexpected backlink to the look-alike ${a.actual}, expected ${a.url}`,
		redirector: (a: { actual: string; url: string }) =>
			`Unexpected backlink through another site (${a.actual}), expected ${a.url} itself`,
		'own-site': (a: { actual: string; url: string }) =>
			`Unexpected backlink that leads to this site itself (${a.actual}), expected ${a.url}`,
		'two-schemes': (a: { actual: string; url: string }) =>
			`Unexpected backlink that begins with two schemes (${a.actual}), expected ${a.url}`,
		'other-page': (a: { actual: string; url: string }) =>
			`Unexpected backlink to another page of the source’s site (${a.actual}), expected ${a.url}`,
		other: (a: { actual: string; url: string }) =>
			`Unexpected backlink to ${a.actual}, expected ${a.url}`,
	},
	'backlink-followed': {
		script: (a: Looked & { token: string }) =>
			`Unexpected \`rel="${a.token}"\` that a script puts on the backlink${likeOf(a)}, expected a link that crawlers follow`,
		rel: (a: { token: string }) =>
			`Unexpected \`rel="${a.token}"\` on the backlink, expected a link that crawlers follow`,
		somewhere: (a: { shown: string; where: string }) =>
			`Unexpected backlink for crawlers that ${a.shown} hides ${a.where}, where only one that they do not follow is left, expected it where every reader can see it`,
		doubtful: (a: { shown: string; where: string }) =>
			`Unexpected backlink for crawlers that ${a.shown} may hide${a.where === '' ? '' : ` ${a.where}`}, where only one that they do not follow is left: a person must look`,
		meta: (a: { name: string; content: string }) =>
			`Unexpected \`<meta name="${a.name}" content="${a.content}">\`, expected a page whose links crawlers follow`,
		header: (a: { value: string; file: string; line: string }) =>
			`Unexpected \`X-Robots-Tag: ${a.value}\` in \`${a.file}\` (line ${a.line}), expected a page whose links crawlers follow`,
		canonical: (a: { actual: string }) =>
			`Unexpected canonical link to ${a.actual}: crawlers read that page in place of this one, and a person must look whether it links to the source`,
		'canonical-bare': (a: { actual: string }) =>
			`Unexpected canonical link to ${a.actual}, which does not carry the work: crawlers read it in place of this page and find no backlink, expected a canonical link to a page with the credit`,
		'canonical-unread': (a: { actual: string }) =>
			`Unexpected canonical link to ${a.actual}, which is not in the output: crawlers read that page in place of this one, and a person must look whether it links to the source`,
		disallowed: (a: { text: string; line: string; crawlers: string }) =>
			`Unexpected \`${a.text}\` in \`robots.txt\` (line ${a.line}), which keeps crawlers from this page (${a.crawlers}), expected a page whose links they follow`,
	},
	'canonical-kept': {
		missing: (a: { url: string }) =>
			`Unexpected page without a canonical link, expected one to ${a.url}`,
		own: (a: { actual: string; url: string }) =>
			`Unexpected canonical link to the page itself (${a.actual}), expected ${a.url}`,
		other: (a: { actual: string; url: string }) =>
			`Unexpected canonical link to ${a.actual}, expected ${a.url}`,
		relative: (a: { actual: string; url: string }) =>
			`Unexpected relative canonical link (${a.actual}), expected ${a.url} in full`,
		several: (a: { links: string; url: string }) =>
			`Unexpected canonical links to several addresses (${a.links}), of which crawlers use none, expected one to ${a.url}`,
		unread: (a: { where: string; url: string }) =>
			`Unexpected canonical link ${a.where}, where crawlers do not take it for the page’s, expected one to ${a.url} in the \`<head>\``,
		forbidden: (a: { actual: string }) =>
			`Unexpected canonical link to another site (${a.actual}), which the publisher forbids`,
	},
	'indexing-kept': {
		absent: () => 'Unexpected page that search engines may index, expected `noindex`',
		partial: (a: { crawlers: string }) =>
			`Unexpected \`noindex\` for ${a.crawlers} only, expected one for all crawlers`,
		unclear: (a: { text: string }) =>
			`Unexpected \`${a.text}\`, which not every crawler understands, expected \`noindex\` between commas`,
		unread: (a: { where: string }) =>
			`Unexpected \`noindex\` in ${a.where}, where crawlers may not read it, expected it in the \`<head>\``,
		unseen: (a: { text: string; line: string; crawlers: string }) =>
			`Unexpected \`${a.text}\` in \`robots.txt\` (line ${a.line}), which hides the \`noindex\` of this page from crawlers (${a.crawlers}), expected a page that they may fetch`,
		meta: (a: { text: string }) =>
			`Unexpected \`${a.text}\`, expected a page that search engines may index`,
		header: (a: { text: string; file: string; line: string }) =>
			`Unexpected \`${a.text}\` in \`${a.file}\` (line ${a.line}), expected a page that search engines may index`,
		expires: (a: { text: string; where: string }) =>
			`Unexpected \`${a.text}\`${a.where}, which takes the page out of search from a day on, expected a page that search engines may index`,
		disallowed: (a: { text: string; line: string; crawlers: string }) =>
			`Unexpected \`${a.text}\` in \`robots.txt\` (line ${a.line}), which keeps crawlers from this page (${a.crawlers}), expected a page that search engines may index`,
	},
	'license-linked': {
		absent: (a: { license: string }) =>
			`Unexpected credit without a link to the licence, expected a link to ${a.license}`,
		other: (a: { actual: string; license: string }) =>
			`Unexpected link to ${a.actual}, expected the licence of this work, ${a.license}`,
		hidden: (a: { license: string; shown: string }) =>
			`Unexpected hidden link to ${a.license}: ${a.shown} keeps it from readers`,
		somewhere: (a: { license: string; shown: string; where: string }) =>
			`Unexpected link to ${a.license} that ${a.shown} hides ${a.where}, expected it where every reader can see it`,
		doubtful: (a: { license: string; shown: string; where: string }) =>
			`Unexpected link to ${a.license} that ${a.shown} may hide${a.where === '' ? '' : ` ${a.where}`}: a person must look`,
		wordless: () => 'Unexpected licence link without text, expected words or an image with `alt`',
		contradiction: (a: { text: string; license: string }) =>
			`Unexpected words “${a.text}” on the link to ${a.license}, expected the name of that licence`,
		misnamed: (a: { text: string; license: string }) =>
			`Unexpected words “${a.text}” beside the link to ${a.license}, expected one name, that of the licence`,
		elsewhere: (a: { text: string; actual: string; license: string }) =>
			`Unexpected link of “${a.text}” to ${a.actual}, expected the licence itself, ${a.license}`,
		unversioned: (a: { text: string; license: string }) =>
			`Unexpected credit in the publisher’s own words (“${a.text}”), which name no version and link to no licence; better with a link to ${a.license}`,
	},
	'pixel-kept': {
		unanswered: (a: { name: string; url: string }) =>
			`Unexpected page without the counter that ${a.name} asks for (${a.url}); it sends each reader’s address there, so only the owner of the site can say yes; expected a yes, or leave of the publisher to do without`,
		missing: (a: { name: string; url: string }) =>
			`Unexpected page without the counter of ${a.name}, expected ${a.url}`,
		other: (a: { name: string; actual: string; url: string }) =>
			`Unexpected counter of another article (${a.actual}), expected that of ${a.name} for this one, ${a.url}`,
		attribute: (a: { name: string; attribute: string }) =>
			`Unexpected counter of ${a.name} without what it must carry, expected \`${a.attribute}\``,
		unloaded: (a: { name: string; shown: string }) =>
			`Unexpected counter of ${a.name} that no browser loads because of ${a.shown}, expected one that is loaded`,
		several: (a: { name: string; count: string }) =>
			`Unexpected ${a.count} counters of ${a.name} on one page, expected one: each reader is counted ${a.count} times`,
		uncopied: (a: { name: string }) =>
			`Unexpected page without the counter that ${a.name} asks for, expected the publisher’s code copied into the article; it sends each reader’s address to the publisher`,
	},
	'media-granted': {
		excluded: (a: { medium: string; src: string; where: string }) =>
			`Unexpected ${a.medium} ${a.src}${a.where}, which the terms do not cover, expected a page without it, or its own licence in \`media\``,
		ask: (a: { medium: string; src: string; where: string }) =>
			`Unexpected ${a.medium} ${a.src}${a.where}, for which the terms ask for leave first, expected a page without it, or in \`media\` who gave leave`,
		uncredited: (a: { medium: string; src: string; where: string; limit: string }) =>
			`Unexpected ${a.medium} ${a.src}${a.where} without a credit of its own: a person must look whether the terms cover it (${a.limit})`,
		agency: (a: { medium: string; src: string; agency: string; limit: string }) =>
			`Unexpected ${a.medium} ${a.src}, which its caption credits to ${a.agency}: a person must look whether the terms cover it (${a.limit})`,
		hosted: (a: { medium: string; src: string }) =>
			`Unexpected copy of the ${a.medium} ${a.src} on this site, expected the publisher’s own player`,
		among: (a: { medium: string; src: string }) =>
			`Unexpected ${a.medium} ${a.src} between the paragraphs of the work: a person must look whether it came with the work, whose ${a.medium}s the terms do not cover`,
		unclear: (a: { src: string; media: string }) =>
			`Unexpected embed ${a.src}: a person must look whether it shows ${a.media} of the work, which the terms do not cover`,
		incomplete: (a: { src: string; lacks: string }) =>
			`Unexpected entry of \`media\` for ${a.src} without ${a.lacks}, expected its own licence, or its author and source`,
		'left-out': (a: { src: string }) =>
			`Unexpected page without the image ${a.src} of the story, which the publisher asks to keep`,
		more: (a: { count: string }) =>
			`Unexpected page with ${a.count} further ${a.count === '1' ? 'medium' : 'media'} that the terms may not cover`,
	},
	'metadata-true': {
		license: (a: { actual: string; where: string; license: string }) =>
			`Unexpected licence ${a.actual} in ${a.where}, expected that of the work, ${a.license}`,
		reserved: (a: { actual: string; where: string; license: string }) =>
			`Unexpected words “${a.actual}” in ${a.where} of a work under ${a.license}`,
		doubtful: (a: { actual: string; where: string; license: string }) =>
			`Unexpected licence ${a.actual} in ${a.where} of a work under ${a.license}: a person must look`,
		author: (a: { actual: string; where: string; authors: string }) =>
			`Unexpected author “${a.actual}” in ${a.where}, expected ${a.authors}`,
		holder: (a: { actual: string; where: string; holder: string }) =>
			`Unexpected rights of “${a.actual}” in ${a.where} to a work of ${a.holder}: a person must look`,
		origin: (a: { actual: string; where: string; url: string }) =>
			`Unexpected origin ${a.actual} in ${a.where}, expected ${a.url}`,
		published: (a: { actual: string; where: string; published: string }) =>
			`Unexpected date ${a.actual} in ${a.where}, before that of the source, ${a.published}`,
		headline: (a: { actual: string; where: string }) =>
			`Unexpected headline “${a.actual}” in ${a.where}, which the page does not show`,
		broken: (a: { detail: string }) =>
			`Unexpected JSON-LD that no machine can read (${a.detail}), expected JSON`,
	},
	'links-kept': {
		lost: (a: { text: string; url: string }) =>
			`Unexpected page without the story’s link “${a.text}”, expected one to ${a.url}`,
		changed: (a: { text: string; actual: string; url: string }) =>
			`Unexpected link “${a.text}” to ${a.actual}, expected ${a.url} as in the story`,
		aside: (a: { text: string; url: string; where: string }) =>
			`Unexpected page that has the story’s link “${a.text}” in its ${a.where} only, expected one to ${a.url} in the text`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden link “${a.text}” of the story: ${a.shown} keeps it from readers`,
		all: (a: { count: string }) =>
			`Unexpected page without any of the story’s ${a.count} links: something takes them out on the way to the page`,
		more: (a: { count: string }) =>
			`Unexpected page without ${a.count} further ${a.count === '1' ? 'link' : 'links'} of the story`,
	},
	'endorsement-absent': {
		claim: (a: { text: string; name: string }) =>
			`Unexpected words “${a.text}”, expected none that say that ${a.name} stands behind this page`,
		partner: (a: { text: string; name: string }) =>
			`Unexpected words “${a.text}”: a person must look whether they make believe that ${a.name} stands behind this page`,
	},
	'sharealike-kept': {
		declared: (a: { license: string; carriers: string }) =>
			`Unexpected \`rel="license"\` to ${a.license} on a changed ShareAlike work, which may carry ${a.carriers}`,
		sent: (a: { license: string; where: string; carriers: string }) =>
			`Unexpected licence ${a.license} in a ${a.where} on a changed ShareAlike work, which may carry ${a.carriers}`,
		stated: (a: { license: string; carriers: string }) =>
			`Unexpected licence ${a.license} beside a changed ShareAlike work, which may carry ${a.carriers}: a person must look whether it is meant for this text`,
		doubtful: (a: { license: string; carriers: string }) =>
			`Unexpected licence ${a.license} beside a changed ShareAlike work, which may carry ${a.carriers}: a person must look whether the original’s licence allows it`,
		reserved: (a: { text: string; carriers: string }) =>
			`Unexpected words “${a.text}” beside a changed ShareAlike work, which may carry ${a.carriers}: a person must look, or the words must except it`,
		site: (a: { license: string; carriers: string }) =>
			`Unexpected page that states no licence for a changed ShareAlike work: the site’s own, ${a.license}, is none that it may carry, expected ${a.carriers}`,
		'site-doubtful': (a: { license: string; carriers: string }) =>
			`Unexpected licence of the site, ${a.license}, on a changed ShareAlike work without an exact licence of its own, which may carry ${a.carriers}: a person must look`,
	},
	'excerpt-linked': {
		unlinked: (a: { share: string; page: string; url: string }) =>
			`Unexpected part of the article (${a.share}) on a page that neither credits it nor links to it, expected a link to ${a.page}${a.url === '' ? '' : ` or ${a.url}`}`,
		part: (a: { share: string; url: string }) =>
			`Unexpected part of the article (${a.share}) on a page that neither credits it nor links to a page that does, expected a credit${a.url === '' ? '' : ` with a link to ${a.url}`}`,
	},
	'feed-credited': {
		absent: (a: { copy: string }) =>
			`Unexpected ${a.copy} with the whole work and no credit, expected the credit inside the item’s own content`,
		broken: (a: { copy: string; said: string }) => `In the ${a.copy}: ${a.said}`,
	},
	'text-credited': {
		absent: (a: { copy: string }) =>
			`Unexpected ${a.copy} with the whole work and no credit, expected its source to be named beside it, with the address`,
		broken: (a: { copy: string; said: string }) => `In the ${a.copy} with the work: ${a.said}`,
	},
	'placeholder-absent': {
		placeholder: (a: { field: string; text: string }) =>
			`Unexpected placeholder “${a.text}” as ${a.field}, expected the real one`,
	},
	'waiver-current': {
		expired: (a: { name: string; rule: string; day: string; open: string }) =>
			`Unexpected waiver ${a.name} of ${a.rule}, which expired on ${a.day}${a.open === '0' ? ' and is not needed any more' : `; ${a.open === '1' ? 'the finding counts' : `its ${a.open} findings count`} again`}`,
		unused: (a: { name: string; rule: string; shown: string }) =>
			`Unexpected waiver ${a.name} of ${a.rule} that matches ${a.shown}, expected none that nothing needs`,
		exceeded: (a: { name: string; rule: string; found: string; max: string }) =>
			`Unexpected waiver ${a.name} of ${a.rule} that matches ${a.found} findings, expected ${a.max} at most; it accepts none of them now`,
		unknown: (a: { name: string; rule: string; nearest: string }) =>
			`Unexpected waiver ${a.name} of “${a.rule}”, which is no rule${a.nearest === '' ? '' : `; did you mean ${a.nearest}?`}`,
		unwaivable: (a: { name: string; rule: string }) =>
			`Unexpected waiver ${a.name} of ${a.rule}, which cannot be waived`,
		overlapping: (a: { name: string; rule: string; other: string }) =>
			`Unexpected waiver ${a.name} of ${a.rule} that accepts what ${a.other} accepts already, expected one waiver and one owner for a finding`,
	},
} as const satisfies Record<string, Record<string, (args: never) => string>>;

/** Where a browser has looked. */
interface Looked {
	/** In which surroundings; empty for all. */
	where: string;
	/** The page that was opened in place of this one, which is built alike; empty for this one. */
	like: string;
}

function likeOf({ like }: Looked): string {
	return like === '' ? '' : ` (seen on ${like}, which is built alike)`;
}

function spaced(words: string): string {
	return words === '' ? '' : ` ${words}`;
}

/** A line of the article in brackets; nothing where it is not known. */
function inLine(line: string): string {
	return line === '' ? '' : ` (line ${line})`;
}

export type RuleId = keyof typeof messages;

/** Message of a rule: its code and the values that the words need. */
export type Message<Id extends RuleId = RuleId> = {
	[Code in keyof (typeof messages)[Id]]: (typeof messages)[Id][Code] extends (
		args: infer Args,
	) => string
		? { code: Code; args: unknown extends Args ? Record<string, never> : Args }
		: never;
}[keyof (typeof messages)[Id]];

/** The words of a message. */
export function words<Id extends RuleId>(rule: Id, message: Message<Id>): string {
	const table = messages[rule] as Record<PropertyKey, (args: unknown) => string>;
	const write = table[message.code as PropertyKey];
	return write ? write(message.args) : String(message.code);
}

/** Address of a rule's docs page. */
export function docsUrl(rule: string): string {
	return docsAddress(`rules/${rule}`);
}

/** Address of a page of the docs. */
export function docsAddress(page: string): string {
	return `${docs}/${page}.md`;
}
