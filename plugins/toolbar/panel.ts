import type { ReportedFix } from './fix.ts';
import type { PageReport, ReportedArticle, ReportedFinding } from './page-report.ts';

const style = `
	astro-dev-toolbar-window { color: #d5d8df; font-size: 14px; line-height: 1.45; overflow: auto; }
	header { display: flex; align-items: center; gap: 12px; }
	h1 { margin: 0; color: #fff; font-size: 20px; font-weight: 600; }
	h2 { margin: 20px 0 4px; color: #fff; font-size: 15px; font-weight: 600; }
	p { margin: 4px 0; overflow-wrap: anywhere; }
	ul { margin: 4px 0; padding-inline-start: 20px; }
	li { margin: 6px 0; }
	.because { color: #a3a8b5; font-size: 13px; }
	pre { margin: 6px 0; padding: 8px; border-radius: 6px; background: #24262d; color: #9ce6b0; font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere; }
	pre.before { color: #f2b1b1; text-decoration: line-through; }
	a { color: #b9a5ff; }
	button { font: inherit; font-size: 13px; color: #fff; background: #343841; border: 1px solid #545a68; border-radius: 6px; padding: 2px 10px; cursor: pointer; margin-inline-end: 6px; }
	button:focus-visible, a:focus-visible { outline: 2px solid #b9a5ff; outline-offset: 2px; }
`;

/**
 * The toolbar's window: what is wrong with the page, how to mend it, and what each work on it is owed.
 * All that comes from articles is set as text, never as markup.
 *
 * @param report of the page, or null where it carries no work
 * @param mend writes a correction, and tells why it could not
 */
export function panelOf(report: PageReport | null, mend: Mend): HTMLElement {
	const panel = element('astro-dev-toolbar-window');
	const findings = report?.findings ?? [];
	panel.append(
		element('style', style),
		element('header', badgeOf(findings, report), element('h1', 'Creditline')),
	);
	if (!report) {
		panel.append(element('p', 'This page carries no republished work.'));
		return panel;
	}
	const open = (location: string): void => {
		void fetch(report.editor + encodeURIComponent(location));
	};
	panel.append(...findings.map((finding) => findingOf(finding, open, mend)));
	panel.append(...report.articles.map((article) => articleOf(article, open)));
	return panel;
}

function badgeOf(findings: readonly ReportedFinding[], report: PageReport | null): HTMLElement {
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	const words =
		errors > 0
			? count(errors, 'error')
			: warnings > 0
				? count(warnings, 'warning')
				: report
					? 'credited'
					: 'nothing owed';
	const badge = element('astro-dev-toolbar-badge', words);
	const color = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : report ? 'green' : 'gray';
	badge.setAttribute('badge-style', color);
	return badge;
}

function findingOf(finding: ReportedFinding, open: Open, mend: Mend): HTMLElement {
	const { severity, rule, message, because, expected, url, location, article, fix } = finding;
	const section = element('section', element('h2', `${severity}: ${rule}`), element('p', message));
	if (because) section.append(element('p.because', because));
	if (fix) section.append(...fixOf(fix, mend));
	for (const [at, snippet] of fix ? [] : expected.entries()) {
		section.append(element('p.because', at === 0 ? 'What would pass:' : 'or'));
		const copy = button('Copy', () => void navigator.clipboard.writeText(snippet));
		section.append(element('pre', snippet), copy);
	}
	const bar = element('p');
	if (location !== null) bar.append(button(`Open ${article}`, () => open(location)));
	bar.append(link('About this rule', url));
	section.append(bar);
	return section;
}

/** The line as it is and as it would be stand above the button that writes it. */
function fixOf(fix: ReportedFix, mend: Mend): HTMLElement[] {
	const { path, line, before, after } = fix;
	const told = element('p');
	told.setAttribute('role', 'status');
	const write = button('Write this line', () => {
		write.setAttribute('disabled', '');
		told.textContent = 'Asking the dev server …';
		void mend(fix).then((problem) => {
			told.textContent = problem ?? 'Written. The page is being made anew.';
		});
	});
	return [
		element('p.because', `Line ${line} of ${path} can mean one thing only:`),
		element('pre.before', before),
		element('pre', after),
		write,
		told,
	];
}

function articleOf(
	{ title, license, path, file, duties }: ReportedArticle,
	open: Open,
): HTMLElement {
	const section = element('section', element('h2', title), element('p', license));
	section.append(
		element(
			'p',
			button(`Open ${path}`, () => open(file)),
		),
	);
	const list = element('ul');
	for (const { what, because, url } of duties) {
		const item = element('li', `You must ${what}.`);
		const reason = element('p.because', `${because} `);
		if (url !== null) reason.append(link('Source', url));
		item.append(reason);
		list.append(item);
	}
	section.append(list);
	return section;
}

function element(name: string, ...children: (string | Node)[]): HTMLElement {
	const [tag = 'div', className] = name.split('.');
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...children);
	return made;
}

function button(words: string, onClick: () => void): HTMLElement {
	const made = element('button', words);
	made.addEventListener('click', onClick);
	return made;
}

function link(words: string, href: string): HTMLElement {
	const made = element('a', words);
	// An article's source may be any text; only what the web serves becomes a link.
	if (/^https?:\/\//i.test(href)) made.setAttribute('href', href);
	made.setAttribute('target', '_blank');
	made.setAttribute('rel', 'noopener');
	return made;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Writes a correction; tells why it could not, or null. */
type Mend = (fix: ReportedFix) => Promise<string | null>;

/** Opens a file at its line and column. */
type Open = (location: string) => void;
