/** The index of the diagnosis, in a file named by its content. Loaded when somebody turns to the box. */
import { getCatalog } from '../../model/catalog.ts';
import { searchData } from '../../search/data.ts';

export async function getStaticPaths() {
  return [{ params: { hash: searchData(await getCatalog()).hash } }];
}

export async function GET() {
  return new Response(searchData(await getCatalog()).json, { headers: { 'Content-Type': 'application/json' } });
}
