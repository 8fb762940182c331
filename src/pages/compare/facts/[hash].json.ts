/** What is known of every code, in a file named by its content. Loaded when somebody compares a selection. */
import { compareFile } from '../../../compare/data.ts';
import { getCatalog } from '../../../model/catalog.ts';

export async function getStaticPaths() {
  return [{ params: { hash: compareFile(await getCatalog()).hash } }];
}

export async function GET() {
  return new Response(compareFile(await getCatalog()).json, { headers: { 'Content-Type': 'application/json' } });
}
