import type { WordTable } from '../words.ts';
import { words as ar } from './ar.ts';
import { words as ast } from './ast.ts';
import { words as az } from './az.ts';
import { words as bg } from './bg.ts';
import { words as ca } from './ca.ts';
import { words as cs } from './cs.ts';
import { words as da } from './da.ts';
import { words as de } from './de.ts';
import { words as el } from './el.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { words as et } from './et.ts';
import { words as eu } from './eu.ts';
import { words as fi } from './fi.ts';
import { words as fr } from './fr.ts';
import { words as fy } from './fy.ts';
import { words as gl } from './gl.ts';
import { words as he } from './he.ts';
import { words as hr } from './hr.ts';
import { words as hu } from './hu.ts';
import { words as hy } from './hy.ts';
import { words as id } from './id.ts';
import { words as it } from './it.ts';
import { words as ja } from './ja.ts';
import { words as ka } from './ka.ts';
import { words as ko } from './ko.ts';
import { words as lt } from './lt.ts';
import { words as lv } from './lv.ts';
import { words as mi } from './mi.ts';
import { words as mk } from './mk.ts';
import { words as ms } from './ms.ts';
import { words as nl } from './nl.ts';
import { words as no } from './no.ts';
import { words as oc } from './oc.ts';
import { words as pl } from './pl.ts';
import { words as pt } from './pt.ts';
import { words as ro } from './ro.ts';
import { words as ru } from './ru.ts';
import { words as sl } from './sl.ts';
import { words as sr } from './sr.ts';
import { words as srLatn } from './sr-latn.ts';
import { words as sv } from './sv.ts';
import { words as th } from './th.ts';
import { words as tr } from './tr.ts';
import { words as uk } from './uk.ts';
import { words as vi } from './vi.ts';
import { words as zhHans } from './zh-hans.ts';
import { words as zhHant } from './zh-hant.ts';

/**
 * Every language that licence names are read in; English first, for its words win where two
 * languages share one. A further language is a further file of words and its line here.
 *
 * Sources: titles of the legal codes in docroot/legalcode of creativecommons/creativecommons.org
 * (commit 7f525334: 31 languages of version 4.0, all ports), names of editions and places from the
 * translations of creativecommons/cc-legal-tools-data, other names of places from CLDR.
 */
export const LANGUAGES: readonly WordTable[] = [
	en,
	ar,
	ast,
	az,
	bg,
	ca,
	cs,
	da,
	de,
	el,
	es,
	et,
	eu,
	fi,
	fr,
	fy,
	gl,
	he,
	hr,
	hu,
	hy,
	id,
	it,
	ja,
	ka,
	ko,
	lt,
	lv,
	mi,
	mk,
	ms,
	nl,
	no,
	oc,
	pl,
	pt,
	ro,
	ru,
	sl,
	sr,
	srLatn,
	sv,
	th,
	tr,
	uk,
	vi,
	zhHans,
	zhHant,
];
