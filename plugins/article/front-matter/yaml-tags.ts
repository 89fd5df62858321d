import type { ScalarTag } from 'yaml';

/** `0b11` and `-0x1F`, which Astro's parser reads as numbers, and YAML 1.2's core schema does not. */
export const signedNumber: ScalarTag = {
	tag: 'tag:yaml.org,2002:int',
	default: true,
	test: /^[-+]?0(?:b[01]+|o[0-7]+|x[0-9a-fA-F]+)$/,
	resolve: (text) => (text.startsWith('-') ? -1 : 1) * Number(text.replace(/^[-+]/, '')),
};

/** `2026-1-5`, a text to Astro's parser and a date to this one. */
export const shortDay: ScalarTag = {
	tag: 'tag:yaml.org,2002:str',
	default: true,
	test: /^[0-9]{4}-(?:[0-9]-[0-9]{1,2}|[0-9]{2}-[0-9])$/,
	resolve: (text) => text,
};
