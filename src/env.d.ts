declare namespace App {
  interface Locals {
    /** What the parts of the body on this page are joined with. Set by the layout before it renders them. */
    owner?:
      | import('./model/assemble.ts').Code
      | import('./model/assemble.ts').Cause
      | import('./model/assemble.ts').Provider
      | import('./model/assemble.ts').Comparison
      | import('./model/assemble.ts').Guide;
  }
}
