/** Written by `npm run generate` from the files beside it. */
import type { Locale } from '../locale.ts';
import { locale as localeAr } from './ar.ts';
import { locale as localeDe } from './de.ts';
import { locale as localeEn } from './en.ts';
import { locale as localeEs } from './es.ts';
import { locale as localeFa } from './fa.ts';
import { locale as localeFr } from './fr.ts';
import { locale as localeHi } from './hi.ts';
import { locale as localeId } from './id.ts';
import { locale as localeIt } from './it.ts';
import { locale as localeJa } from './ja.ts';
import { locale as localeKo } from './ko.ts';
import { locale as localeNl } from './nl.ts';
import { locale as localePl } from './pl.ts';
import { locale as localePt } from './pt.ts';
import { locale as localeRu } from './ru.ts';
import { locale as localeTr } from './tr.ts';
import { locale as localeUk } from './uk.ts';
import { locale as localeZhHans } from './zh-Hans.ts';
import { locale as localeZhHant } from './zh-Hant.ts';

/** The languages that a credit can be written in, sorted by tag. */
export const locales: readonly Locale[] = [
	localeAr,
	localeDe,
	localeEn,
	localeEs,
	localeFa,
	localeFr,
	localeHi,
	localeId,
	localeIt,
	localeJa,
	localeKo,
	localeNl,
	localePl,
	localePt,
	localeRu,
	localeTr,
	localeUk,
	localeZhHans,
	localeZhHant,
];
