import type { Rule } from '../rule.ts';
import adaptationAllowed from './adaptation-allowed.ts';
import articleDeclared from './article-declared.ts';
import backlinkFollowed from './backlink-followed.ts';
import backlinkPresent from './backlink-present.ts';
import backlinkTarget from './backlink-target.ts';
import canonicalKept from './canonical-kept.ts';
import changesMarked from './changes-marked.ts';
import commercialAllowed from './commercial-allowed.ts';
import creditComplete from './credit-complete.ts';
import creditPlaced from './credit-placed.ts';
import creditPresent from './credit-present.ts';
import creditVisible from './credit-visible.ts';
import creditWording from './credit-wording.ts';
import endorsementAbsent from './endorsement-absent.ts';
import excerptLinked from './excerpt-linked.ts';
import feedCredited from './feed-credited.ts';
import frontMatterValid from './front-matter-valid.ts';
import indexingKept from './indexing-kept.ts';
import licenseConsistent from './license-consistent.ts';
import licenseKnown from './license-known.ts';
import licenseLinked from './license-linked.ts';
import licenseVersioned from './license-versioned.ts';
import linksKept from './links-kept.ts';
import mediaGranted from './media-granted.ts';
import metadataTrue from './metadata-true.ts';
import noticeKept from './notice-kept.ts';
import pagePresent from './page-present.ts';
import pixelKept from './pixel-kept.ts';
import placeholderAbsent from './placeholder-absent.ts';
import sharealikeKept from './sharealike-kept.ts';
import sourceUrlValid from './source-url-valid.ts';
import textCredited from './text-credited.ts';
import waiverCurrent from './waiver-current.ts';

/** All rules, sorted by id. */
export const rules = [
	adaptationAllowed,
	articleDeclared,
	backlinkFollowed,
	backlinkPresent,
	backlinkTarget,
	canonicalKept,
	changesMarked,
	commercialAllowed,
	creditComplete,
	creditPlaced,
	creditPresent,
	creditVisible,
	creditWording,
	endorsementAbsent,
	excerptLinked,
	feedCredited,
	frontMatterValid,
	indexingKept,
	licenseConsistent,
	licenseKnown,
	licenseLinked,
	licenseVersioned,
	linksKept,
	mediaGranted,
	metadataTrue,
	noticeKept,
	pagePresent,
	pixelKept,
	placeholderAbsent,
	sharealikeKept,
	sourceUrlValid,
	textCredited,
	waiverCurrent,
] as unknown as readonly Rule[];
