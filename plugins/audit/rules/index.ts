import type { Rule } from '../rule.ts';
import adaptationAllowed from './adaptation-allowed.ts';
import articleDeclared from './article-declared.ts';
import backlinkFollowed from './backlink-followed.ts';
import backlinkPresent from './backlink-present.ts';
import backlinkTarget from './backlink-target.ts';
import changesMarked from './changes-marked.ts';
import commercialAllowed from './commercial-allowed.ts';
import creditComplete from './credit-complete.ts';
import creditPresent from './credit-present.ts';
import creditVisible from './credit-visible.ts';
import frontMatterValid from './front-matter-valid.ts';
import licenseKnown from './license-known.ts';
import licenseLinked from './license-linked.ts';
import licenseVersioned from './license-versioned.ts';
import noticeKept from './notice-kept.ts';
import pagePresent from './page-present.ts';
import placeholderAbsent from './placeholder-absent.ts';
import sourceUrlValid from './source-url-valid.ts';

/** All rules, sorted by id. */
export const rules = [
	adaptationAllowed,
	articleDeclared,
	backlinkFollowed,
	backlinkPresent,
	backlinkTarget,
	changesMarked,
	commercialAllowed,
	creditComplete,
	creditPresent,
	creditVisible,
	frontMatterValid,
	licenseKnown,
	licenseLinked,
	licenseVersioned,
	noticeKept,
	pagePresent,
	placeholderAbsent,
	sourceUrlValid,
] as unknown as readonly Rule[];
