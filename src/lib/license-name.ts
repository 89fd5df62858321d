import creditline from '../../creditline.config.mjs';

const spdx = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)(?:-([A-Z]+))?$/;

/**
 * The short name of a licence as a card shows it.
 *
 * @param license What the article declares: `CC-BY-SA-3.0-DE`, `CC0-1.0` or the id of a publisher's
 * own grant. Anything else is shown as it is written.
 */
export function licenseName(license: string): string {
	if (license === 'CC0-1.0') return 'CC0 1.0';
	const [, elements, version, port] = spdx.exec(license) ?? [];
	if (elements && version) return ['CC', elements, version, port].filter(Boolean).join(' ');
	const grant = creditline.publishers.find((publisher) => publisher.grant.id === license)?.grant;
	return grant?.name ?? license;
}
