/**
 * Words of one language that stand for a part of a licence's name.
 *
 * Spellings are compared without case, accents, spaces and punctuation, so `Share-Alike` stands for
 * Sharealike and for "share alike", too.
 */
export interface WordTable {
	/** BCP 47 tag of the language, in lower case. */
	tag: string;
	/** Words for the elements, as they stand in titles; the first one is of the newest title. */
	elements: Readonly<Record<'by' | 'nc' | 'nd' | 'sa', readonly string[]>>;
	/** Names of the tools and licences that are not made of the four elements. */
	tools?: Readonly<Record<string, readonly string[]>>;
	/** What Creative Commons is called, beside its English name. */
	families?: readonly string[];
	/** Names of the texts without a country. */
	editions?: Readonly<Partial<Record<Edition, readonly string[]>>>;
	/** Names of places, each after its code in the address: `de Deutschland; at Österreich`. */
	places?: string;
	version?: readonly string[];
	license?: readonly string[];
	and?: readonly string[];
	/** Words that say nothing about which licence is meant. */
	fillers?: readonly string[];
	/** Words that turn a licence's name into the opposite or into a mere likeness. */
	denials?: readonly string[];
}

/** What Creative Commons calls a text without a country: 1.0 to 2.5, 3.0, 4.0, the tools. */
export type Edition = 'generic' | 'international' | 'universal' | 'unported';
