import { options } from 'virtual:creditline';
import { compileRepublishable } from 'astro-creditline/credit';
import { articleOf } from './article.js';

/**
 * Whether everybody may republish an article, for `getStaticPaths` of the pages that offer it.
 *
 * @param {import('./index.d.ts').ArticleProps} props
 * @throws when the props name no article
 */
export function isRepublishable(props) {
	return compileRepublishable(options)(...articleOf(props, 'isRepublishable()'));
}
