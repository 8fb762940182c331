/** What a page is, for search engines: schema.org as JSON-LD. Pure. */

export interface Described {
  title: string;
  description: string;
  /** Absolute. */
  url: string;
  image: string;
  /** Of the site. */
  home: string;
  name: string;
  checked?: string | undefined;
  /** The index it belongs to. */
  parent?: { name: string; url: string } | undefined;
  /** What the page defines, where it is a code or a cause. */
  term?: { code?: string | undefined; name: string } | undefined;
  /** Whether the page is such an index itself. */
  termSet?: boolean | undefined;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The graph of a page: the article or collection, its place in the site, the term it defines. */
export function jsonLd({ title, description, url, image, home, name, checked, parent, term, termSet }: Described): object {
  const crumbs = [{ name, url: home }, ...(parent ? [parent] : []), ...(url === home ? [] : [{ name: title, url }])];
  const publisher = { '@type': 'Organization', name, url: home };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      termSet
        ? { '@type': 'DefinedTermSet', '@id': url, name: title, description, url, license: LICENCE }
        : {
            '@type': parent ? 'TechArticle' : 'WebPage',
            '@id': url,
            url,
            name: title,
            ...(parent ? { headline: title, author: publisher } : {}),
            description,
            image,
            inLanguage: 'en',
            license: LICENCE,
            isAccessibleForFree: true,
            publisher,
            ...(checked ? { dateModified: checked } : {}),
            ...(term ? { about: { '@id': `${url}#term` } } : {}),
          },
      ...(term
        ? [
            {
              '@type': 'DefinedTerm',
              '@id': `${url}#term`,
              name: term.name,
              ...(term.code ? { termCode: term.code } : {}),
              description,
              url,
              ...(parent ? { inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': parent.url, name: parent.name, url: parent.url } } : {}),
            },
          ]
        : []),
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.name, item: crumb.url })),
      },
    ],
  };
}

/** JSON inside a script element: nothing in it may end the element. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
