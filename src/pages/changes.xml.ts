/** What has changed in the content, as an Atom feed: what somebody wrote down in changes.yml, and the pages checked since. */
import { absolute } from '../components/href.ts';
import { changeFeed } from '../model/feed.ts';
import { getCatalog } from '../model/catalog.ts';
import { SITE } from '../strings.ts';

export async function GET() {
  const feed = changeFeed(await getCatalog(), { name: SITE.name, tagline: SITE.tagline, url: absolute });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
}
