/**
 * What a language tells the reader of notices: phrases, in a small notation of its own. A language is
 * one file of data; nothing else has to change but the list in `languages/index.ts`.
 *
 * Notation of a phrase (see `phrase.ts`): words in any case and with or without accents;
 * `word?` may be missing; `(a|b c)` one of these; `{name}` a word list of the same file; `*3` up to
 * three words of any kind; `:` a colon before the next word; `^` only at the beginning of a
 * sentence, `$` only at its end; `<who>` the publisher's name, at most one in a phrase. A phrase
 * never reaches over the end of a sentence.
 */
export interface NoticeLanguage {
	/** BCP 47 tag. */
	tag: string;
	/** Word lists, `one | two words | three`. */
	words: Readonly<Record<string, string>>;
	phrases: Readonly<Partial<Record<PhraseName, readonly string[]>>>;
}

/** What a phrase means. */
export type PhraseName = TailName | GateName | GrantName | ClauseName | NameName;

/** The work was first published elsewhere. */
export type TailName =
	/** "This article was originally published on X": the subject is the work, anywhere. */
	| 'first-published'
	/** The same without a subject, or with "it": only where a sentence begins. */
	| 'first-published-open'
	/** "This article is republished from X". */
	| 'republished'
	| 'republished-open'
	/** "This is a translation of …", "Translated from …". */
	| 'translated'
	| 'translated-open'
	/** "This article was published on X": only with the address of an article. */
	| 'published'
	/** "Read the original article". */
	| 'original-link'
	/** "Original article: …", "via: …": a label that can mean nothing else. */
	| 'label'
	/** "Source: …": may be the source of anything. */
	| 'weak-label'
	/** "This article uses material from …". */
	| 'material';

/** What makes the same words mean something else. */
export type GateName =
	/** Words that deny, such as "not"; up to three words before the phrase. */
	| 'negation'
	/** "if", "when", "must", "sample": before the phrase in its sentence. */
	| 'condition'
	/** "in" this article: the words before say what was published, and it was not the work. */
	| 'inside'
	/** May stand before an open phrase: "Editor's note", "By A. Writer". */
	| 'lead'
	| 'image-noun'
	| 'code-noun'
	| 'other-noun'
	/** A request to others: "when you reprint, link to us". */
	| 'demand';

/** Somebody may do something with the work. */
export type GrantName =
	/** "Anyone is free to republish", "You may republish". */
	| 'free'
	/** "licensed under", "released under". */
	| 'licensed'
	/** "This work": what is licensed is the text itself. */
	| 'this-work'
	/** "If you republish this article": grants together with what is asked of whoever does. */
	| 'asked'
	/** "All rights reserved", "may not be reproduced without permission": the opposite of a grant. */
	| 'reserved'
	/** "Do not remove this notice". */
	| 'keep-notice'
	/** "republished with permission". */
	| 'permission'
	/** "Creative Commons", "CC BY": a licence is named. */
	| 'license-name';

/** One part of a grant. */
export type ClauseName =
	| 'copy'
	| 'adapt'
	| 'no-adapt'
	/** The headline, as what an edit is forbidden of. */
	| 'headline'
	| 'translate'
	| 'no-translate'
	| 'shorten'
	| 'no-shorten'
	| 'commercial'
	| 'no-commercial'
	| 'to'
	| 'text'
	| 'images'
	| 'no-images'
	| 'video'
	| 'no-video'
	| 'until'
	| 'credit'
	| 'backlink'
	| 'followed'
	| 'wording'
	/** "the words", "the line": a wording where a quotation follows. */
	| 'quoted-wording'
	| 'position-top'
	| 'position-end'
	| 'canonical'
	| 'noindex'
	| 'pixel'
	| 'notify'
	| 'no-notify'
	| 'keep-links'
	| 'share-alike'
	| 'license-link'
	| 'changes'
	| 'no-edits'
	| 'no-wholesale'
	| 'window'
	| 'no-sale'
	| 'no-ads';

/** Help in cutting out a publisher's name. */
export type NameName =
	/** Words that end a name: "by", "under". */
	| 'stop'
	/** Words before a name that are not part of it: "the". */
	| 'article'
	/** Dates and languages: the name comes after the next `at`. */
	| 'skip'
	/** "on", "in", "at". */
	| 'at'
	/** Words that name nobody: "here", "my blog". */
	| 'unnamed'
	/** "and" between two names. */
	| 'joint';
