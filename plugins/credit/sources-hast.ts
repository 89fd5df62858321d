import type { Element, ElementContent } from 'hast';
import { element, text, toNodes } from './nodes.ts';
import type { SourceItem, SourceList } from './sources.ts';

/**
 * A list of sources as markup: a heading and a list for each group.
 *
 * @param level of the headings, 2 to 6
 */
export function sourcesToHast({ locale, groups }: SourceList, level: number): Element {
	const manner = { locale, lang: null, titleLang: null, look: 'line', source: null };
	const tag = `h${Math.min(6, Math.max(2, Math.trunc(level)))}`;
	const children = groups.flatMap(({ heading, items }) => [
		element(tag, { dir: 'auto' }, toNodes([{ ...heading, datetime: null }], manner)),
		element('ul', {}, items.map(toItem)),
	]);
	const properties = { className: ['creditline-sources'], lang: locale.tag, dir: locale.dir };
	return element('div', properties, children);

	function toItem({ article, lang, source, date, license }: SourceItem): Element {
		const inner: ElementContent[] = [text(article.text)];
		const own = { dir: 'auto', ...(lang === null || lang === locale.tag ? {} : { lang }) };
		const title = element('cite', { className: ['creditline-title'], ...own }, [
			article.href ? element('a', { href: article.href }, inner) : element('span', {}, inner),
		]);
		const facts = [source, date, license].filter((fact) => fact !== null);
		return element('li', {}, [
			title,
			...facts.flatMap((fact) => [text(' · '), ...toNodes([fact], manner)]),
		]);
	}
}
