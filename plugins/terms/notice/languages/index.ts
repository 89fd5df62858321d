import type { NoticeLanguage } from '../language.ts';
import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';

/** All languages that notices are read in, at once: an article often keeps the notice of another. */
export const languages: readonly NoticeLanguage[] = [
	arabic,
	german,
	english,
	spanish,
	french,
	hindi,
	italian,
	japanese,
	portuguese,
	russian,
	turkish,
	chinese,
];
