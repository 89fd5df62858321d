import type { PageMetadata } from '../../plugins/credit/index.ts';

/** The marks as `<CreditHead />` writes them. */
export function metadataToHtml({ jsonLd, license, dublinCore }: PageMetadata): string {
	const links = [...(license ? [{ rel: 'license', href: license }] : []), ...dublinCore.links];
	const metas = dublinCore.metas.map(
		({ name, content }) => `<meta name="${name}" content="${content}">`,
	);
	return [
		...links.map(({ rel, href }) => `<link rel="${rel}" href="${href}">`),
		...metas,
		`<script type="application/ld+json">${jsonLd}</script>`,
	].join('');
}
