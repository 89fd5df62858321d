import { type PublisherProfile, publisherProfile } from '../../profile/schema.ts';
import { shippedProfiles } from './data/index.ts';

let shipped: readonly PublisherProfile[] | null = null;

/** The profiles that come with the package, sorted by id, defaults filled in. */
export function shippedPublishers(): readonly PublisherProfile[] {
	// Read when first asked for: most commands and every worker do without them.
	shipped ??= shippedProfiles.map((profile) => publisherProfile.parse(profile));
	return shipped;
}
