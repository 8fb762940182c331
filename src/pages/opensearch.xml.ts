/** Lets the address bar of a browser search here. The query stands behind the #, so that no server sees it. */
import { absolute } from '../components/href.ts';
import { SITE } from '../strings.ts';

export const GET = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${SITE.name}</ShortName>
<Description>${SITE.tagline}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${absolute('/icon.svg')}</Image>
<Url type="text/html" method="get" template="${absolute('/search/')}#q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
